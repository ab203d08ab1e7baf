import type { Texts } from '../i18n/start-i18n';
import { AREA_IDS, type AreaId } from '../model/area';
import type { Guidance } from '../model/guidance';
import { areasBehind } from './areas-behind';
import { commas, listed } from '../summary/listed';

/** Who would look at what for this child: the areas of each therapy there is reason to ask about, and those that they share. */
export function sharesOf(t: Texts, guidance: Guidance): readonly string[] {
  const asked = guidance.therapies.filter(({ level }) => level !== 'not-now');
  const areas = new Map(asked.map((therapy) => [therapy.id, new Set(areasBehind(therapy, guidance))]));
  const areaNames = (ids: readonly AreaId[]) =>
    commas(
      t,
      ids.map((id) => t(`areas:area.${id}.name`)),
    );
  const groups = new Map<string, AreaId[]>();
  for (const id of AREA_IDS) {
    const who = asked.filter((therapy) => areas.get(therapy.id)?.has(id)).map((therapy) => therapy.id);
    if (who.length === 0) continue;
    const names = listed(
      t,
      who.map((therapy) => t(`therapies:${therapy}.shortName`)),
    );
    groups.set(names, [...(groups.get(names) ?? []), id]);
  }
  return [...groups].map(([therapies, ids]) => t('result:together.share', { therapies, areas: areaNames(ids) }));
}
