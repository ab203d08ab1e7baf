import type { Texts } from '../i18n/start-i18n';
import { AREA_IDS, type AreaId } from '../model/area';
import { circlesAround, LEADS_ON } from '../summary/circles';
import { commas, listed } from '../summary/listed';

function whoComes(t: Texts, area: AreaId): string {
  const next = LEADS_ON[area];
  if (next === undefined)
    return listed(
      t,
      circlesAround(area).map((therapy) => t(`therapies:${therapy}.shortName`)),
    );
  const first = t(`result:areas.picture.${next === 'speech' ? 'hearingFirst' : 'doctorFirst'}`);
  return t('result:areas.picture.then', { first, therapy: t(`result:therapy.${next}`) });
}

/** What the picture shows, one line for each place: whose work it is, and which areas. It is the same for every child. */
export function circlesInWords(t: Texts): readonly string[] {
  const places = new Map<string, string[]>();
  for (const area of AREA_IDS) {
    const who = whoComes(t, area);
    places.set(who, [...(places.get(who) ?? []), t(`areas:area.${area}.name`)]);
  }
  return [...places].map(([therapies, names]) => t('result:together.share', { therapies, areas: commas(t, names) }));
}
