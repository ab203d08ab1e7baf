import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { ALSO_ASK_IDS, HEADLINES } from '../../src/model/guidance';
import { HEARING_CHOICES } from '../../src/model/visit';
import { at, ENGLISH, isText, wordCount } from './english-words';

const MOST_WORDS = 4;
const summary = ENGLISH['summary'];
const labels = Object.entries(at(summary, 'signs') as Record<string, string>);
const lastName = (id: string) => id.slice(id.lastIndexOf('.') + 1);
const missingAt = (path: string, names: readonly string[]) =>
  names.filter((name) => !isText(at(summary, `${path}.${name}`)));

/** The detail questions of a lost skill have a row of their own. */
const DETAILS = Object.values(CONTENT.detailsOf)
  .flatMap(({ details }) => details)
  .filter((id) => !id.startsWith('safety.loss.'));

describe('the words of the doctor’s page', () => {
  it('name every sign of danger and every flag', () => {
    const ids = [...CONTENT.singles, ...CONTENT.signs, ...CONTENT.flags].map(({ id }) => lastName(id));
    expect(missingAt('signs', [...ids, 'rightNow'])).toEqual([]);
    expect(labels.map(([name]) => name).filter((name) => !ids.includes(name))).toEqual([]);
  });

  it('do so in one to four words that stand in a list', () => {
    expect(labels.filter(([, label]) => wordCount(label) > MOST_WORDS || /[,;·.]/.test(label))).toEqual([]);
  });

  it('are the same for two signs only where one takes the place of the other', () => {
    const names = new Map<string, string[]>();
    for (const [name, label] of labels) names.set(label, [...(names.get(label) ?? []), name]);
    expect([...names.values()].filter((alike) => alike.length > 1)).toEqual([
      ['loss', 'lostSkill'],
      ['prefersOneSide', 'oneSided'],
      ['sight', 'eyes'],
    ]);
  });

  it('name what was asked about a sign, and nothing that is not asked', () => {
    const paths = DETAILS.map((id) => id.replace('safety.', ''));
    expect(missingAt('details', paths)).toEqual([]);
    const known = Object.entries(at(summary, 'details') as Record<string, object>).flatMap(([sign, details]) =>
      Object.keys(details).map((detail) => `${sign}.${detail}`),
    );
    expect(known.sort()).toEqual([...paths].sort());
  });

  it('name how a skill was lost', () => {
    const choices = (id: string) => CONTENT.details.find((detail) => detail.id === id)?.choices ?? [];
    expect(missingAt('doctor.lost', choices('safety.loss.what'))).toEqual([]);
    expect(missingAt('doctor.pace', choices('safety.loss.pace'))).toEqual([]);
    expect(choices('safety.loss.what').length).toBeGreaterThan(0);
  });

  it('name every area, everyone else to ask, every hearing test and every kind of result', () => {
    expect(missingAt('areas', [...AREA_IDS, 'safety'])).toEqual([]);
    expect(
      missingAt(
        'also',
        ALSO_ASK_IDS.filter((id) => id !== 'next-visit'),
      ),
    ).toEqual([]);
    expect(missingAt('doctor.hearings', [...HEARING_CHOICES, 'not-said'])).toEqual([]);
    // what stands to reason from the therapies themselves
    const said = HEADLINES.filter((headline) => headline !== 'therapies');
    expect(missingAt('doctor.told', [...said, 'soon', 'book'])).toEqual([]);
  });
});
