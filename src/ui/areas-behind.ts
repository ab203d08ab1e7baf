import type { AreaId } from '../model/area';
import type { Guidance, TherapyGuidance } from '../model/guidance';

/** The areas whose findings rest on the same answers as the reasons for a therapy. */
export function areasBehind(therapy: TherapyGuidance, guidance: Guidance): readonly AreaId[] {
  const answers = new Set(therapy.because.flatMap((reason) => reason.answers.map(({ id }) => id)));
  return guidance.areas
    .filter(({ findings }) => findings.some((finding) => finding.answers.some(({ id }) => answers.has(id))))
    .map(({ id }) => id);
}
