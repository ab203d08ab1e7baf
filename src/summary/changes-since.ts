import type { Guidance } from '../model/guidance';
import type { QuestionId } from '../model/question';

/** What differs between two visits, as ids in the order asked: never a number that could be read as one. */
export interface Changes {
  readonly skills: { readonly gained: Ids; readonly stillNotYet: Ids; readonly gone: Ids };
  readonly worries: { readonly appeared: Ids; readonly stillThere: Ids; readonly gone: Ids };
  readonly signs: { readonly appeared: Ids; readonly stillThere: Ids; readonly gone: Ids };
}
type Ids = readonly QuestionId[];
type Told = Pick<Guidance, 'answers' | 'denied'>;
type Presence = ReadonlyMap<QuestionId, boolean>;

/** "Not sure" and "no chance to see it" say neither that something is there nor that it is not. */
const IS_THERE = {
  skill: { yes: true, sometimes: false, 'not-yet': false },
  worry: { no: false, sometimes: true, often: true },
  safety: { no: false, yes: true },
} as const;

function presenceOf(kind: keyof typeof IS_THERE, { answers, denied }: Told): Presence {
  const known: Readonly<Record<string, boolean>> = IS_THERE[kind];
  const told = answers.flatMap(({ id, kind: of, choice }) => {
    const isThere = of === kind && typeof choice === 'string' ? known[choice] : undefined;
    return isThere === undefined ? [] : [[id, isThere] as const];
  });
  // a sign of danger can also be denied by its whole group
  const byGroup = kind === 'safety' ? denied.map((id) => [id, false] as const) : [];
  return new Map([...byGroup, ...told]);
}

function compared(kind: keyof typeof IS_THERE, earlier: Told, now: Told) {
  const [before, after] = [presenceOf(kind, earlier), presenceOf(kind, now)];
  const ids = (was: boolean, is: boolean) =>
    [...after.keys()].filter((id) => before.get(id) === was && after.get(id) === is);
  return {
    arisen: ids(false, true),
    ended: ids(true, false),
    stillThere: ids(true, true),
    stillNot: ids(false, false),
  };
}

/** Only what was answered both times can have changed. */
export function changesSince(earlier: Told, now: Told): Changes {
  const skills = compared('skill', earlier, now);
  const troubles = (kind: 'worry' | 'safety') => {
    const { arisen, stillThere, ended } = compared(kind, earlier, now);
    return { appeared: arisen, stillThere, gone: ended };
  };
  return {
    skills: { gained: skills.arisen, stillNotYet: skills.stillNot, gone: skills.ended },
    worries: troubles('worry'),
    signs: troubles('safety'),
  };
}
