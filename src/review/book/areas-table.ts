import { AREA_IDS, type TherapyId } from '../../model/area';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { entryRow } from './entry';
import { tableOf, type Html } from './html';
import { areaName, therapyName } from './words-of';

/** Each area: whose work it is, who often joins, and whether one clear miss is enough. */
export function areasTable(book: Book): Html {
  const { content, say, t, and } = book;
  const names = (therapies: readonly TherapyId[]) =>
    therapies.length === 0 ? say('areas.nobody') : and(therapies.map((therapy) => therapyName(book, therapy)));
  return tableOf(
    ['area', 'leads', 'supports', 'core'].map((column) => say(`areas.${column}`)),
    AREA_IDS.map((id) => {
      const { leads, leadsBefore, supports, core } = content.areas[id];
      return entryRow('area', id, [
        areaName(book, id),
        leadsBefore === undefined
          ? names(leads)
          : say('areas.leadsBefore', {
              before: names(leadsBefore.leads),
              age: ageInWords(t, leadsBefore.months),
              then: names(leads),
            }),
        names(supports),
        say(core ? 'areas.isCore' : 'areas.isNotCore'),
      ]);
    }),
  );
}
