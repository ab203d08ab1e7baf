import type { Guidance } from '../model/guidance';
import type { Visit } from '../model/visit';
import { changesSince, type Changes } from '../summary/changes-since';
import type { Received, ReceivedProblem } from './received';

/** Why nothing can be compared; `other-child`: a child does not grow younger. */
export type LookBackProblem = ReceivedProblem | 'not-earlier' | 'other-child';
export type LookedBack = { readonly earlier: Visit; readonly changes: Changes } | { readonly problem: LookBackProblem };

/** What changed between an earlier visit and the one in hand. */
export function lookBack(opened: Received, now: Visit, guide: (visit: Visit) => Guidance): LookedBack {
  if ('problem' in opened) return opened;
  const earlier = opened.visit;
  if (earlier.date === undefined || now.date === undefined || earlier.date >= now.date)
    return { problem: 'not-earlier' };
  if (earlier.ageMonths > now.ageMonths) return { problem: 'other-child' };
  return { earlier, changes: changesSince(guide(earlier), guide(now)) };
}
