import type { Texts } from '../i18n/start-i18n';
import { URGENCY_ORDER, type Urgency } from '../model/flag';
import type { RaisedFlag } from '../model/guidance';
import type { Listing } from '../model/summary';
import { doctorWords, groupedBy, joined, signLabel } from './doctor-words';
import { answersOf, flagText } from './flag-words';
import { toldChoice } from './question-words';
import { commas, semicolons, withoutFullStop } from '../summary/listed';

const URGENCIES = [...URGENCY_ORDER].reverse();
/** What was asked about a sign, by its own words; a lost skill has a row for that. */
const detailWords = (id: string): string => `summary:details.${id.replace('safety.', '')}`;
const ownerOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

function notesOf(t: Texts, { unsure, known }: RaisedFlag): string {
  const d = doctorWords(t);
  return joined([unsure ? d('parentNotSure') : undefined, known ? d('knownAlready') : undefined], t('marks.comma'));
}

/** A flag in a sentence, with what was asked about it. */
function flagInFull(t: Texts, flag: RaisedFlag): string {
  const d = doctorWords(t);
  const answers = answersOf(flag);
  const details = answers
    .filter(({ id }) => answers.some((owner) => owner.id === ownerOf(id)) && t.has(detailWords(id)))
    .map((answer) => d('detail', { what: t(detailWords(answer.id)), answer: toldChoice(t, answer, false) }));
  const notes = joined([notesOf(t, flag), ...details], t('marks.comma'));
  const what = withoutFullStop(flagText(t, flag.id, 'text'));
  return notes === '' ? what : d('noted', { what, notes });
}

/** Many flags, each by its label; what is said of several is said once. */
const flagsInShort = (t: Texts, flags: readonly RaisedFlag[]): readonly string[] =>
  groupedBy(flags, (flag) => notesOf(t, flag)).map(([notes, entries]) => {
    const list = commas(
      t,
      entries.map(({ id }) => signLabel(t, id)),
    );
    return notes === '' ? list : doctorWords(t)('atUrgency', { urgency: notes, list });
  });

/** The first in full, the rest by label: none is left out. */
export function flagsNamed(t: Texts, { inFull, rest }: Listing<RaisedFlag>): readonly string[] {
  return [...inFull.map((flag) => flagInFull(t, flag)), ...flagsInShort(t, rest)];
}

/** Flags by urgency, the most urgent first: "This week: ...". */
export function flagsByUrgency(t: Texts, { inFull, rest }: Listing<RaisedFlag>): string {
  const at = (urgency: Urgency) => (flag: RaisedFlag) => flag.urgency === urgency;
  return joined(
    URGENCIES.map((urgency) => {
      const flags = { inFull: inFull.filter(at(urgency)), rest: rest.filter(at(urgency)) };
      const list = semicolons(t, flagsNamed(t, flags));
      return list === '' ? undefined : doctorWords(t)('atUrgency', { urgency: t(`urgent.${urgency}.label`), list });
    }),
  );
}
