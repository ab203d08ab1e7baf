import type { Texts } from '../../../src/i18n/start-i18n';

/** A form in words, line by line: what stands in each row, block and foot, by its place. */
export type Form = ReadonlyMap<string, string>;

const ROWS = [
  ...['child', 'urgent', 'toCheck', 'loss', 'denied', 'worry', 'notYet', 'often', 'sometimes', 'hard', 'hearing'],
  ...['background', 'notKnown', 'told'],
];
const BLOCKS = ['flags', 'strengths', 'areas', 'therapies', 'also', 'say', 'where', 'lookAgain'];
const oneSpaced = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const nonEmpty = (entries: readonly (readonly [string, string])[]): Form =>
  new Map(entries.filter(([, text]) => text !== ''));

const rowAt = (t: Texts, label: string) => ROWS.find((id) => t(`summary:doctor.rows.${id}`) === label);
const blockAt = (t: Texts, heading: string) => BLOCKS.find((id) => t(`summary:parent.${id}`) === heading);

/** Rows of the doctor's page in any page that has them as a list of terms. */
function rowsIn(t: Texts, lists: Iterable<ParentNode>): readonly (readonly [string, string])[] {
  return [...lists].flatMap((list) =>
    [...list.querySelectorAll('dt')].map((term) => {
      const label = oneSpaced(term.textContent);
      return [`doctor.${rowAt(t, label) ?? label}`, oneSpaced(term.nextElementSibling?.textContent)] as const;
    }),
  );
}

/** A block of the family's page; the areas by how they are. */
function blockIn(t: Texts, heading: Element): readonly (readonly [string, string])[] {
  const id = blockAt(t, oneSpaced(heading.textContent)) ?? oneSpaced(heading.textContent);
  const points = [...(heading.nextElementSibling?.querySelectorAll('li') ?? [])].map((point) =>
    oneSpaced(point.textContent),
  );
  if (id !== 'areas') return [[`family.${id}`, points.join(' ')]];
  return points.map((point) => {
    const [state = '', ...list] = point.split(':');
    return [`areas.${state}`, list.join(':')] as const;
  });
}

export function inTextForm(t: Texts, text: string): Form {
  const lines = text.split('\n');
  const rows = lines.slice(2, -1).map((line): readonly [string, string] => {
    const [label = '', ...rest] = line.split(': ');
    return [`doctor.${rowAt(t, label) ?? label}`, rest.join(': ')];
  });
  return nonEmpty([['head', lines[0] ?? ''], ...rows, ['foot', lines.at(-1) ?? '']]);
}

export function inFileForm(t: Texts, html: string): Form {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [doctor, family] = page.querySelectorAll('article');
  return nonEmpty([
    ['head', oneSpaced(doctor?.querySelector('.for')?.textContent)],
    ...rowsIn(t, doctor?.querySelectorAll('dl') ?? []),
    ['foot', oneSpaced(doctor?.querySelector('footer')?.textContent)],
    ...[...(family?.querySelectorAll('h2') ?? [])].flatMap((heading) => blockIn(t, heading)),
  ]);
}

export function inPaperForm(t: Texts, shown: ParentNode): Form {
  const [doctor, family] = shown.querySelectorAll('.sheet-of-paper .paper-page');
  const own = t('summary:doctor.childSays');
  return nonEmpty([
    ['head', oneSpaced(doctor?.querySelector('.for')?.textContent)],
    ...rowsIn(t, doctor?.querySelectorAll('dl') ?? []),
    ['ownWords', doctor?.textContent.includes(own) ? own : ''],
    ['foot', oneSpaced(doctor?.querySelector('.paper-foot')?.textContent)],
    ...[...(family?.querySelectorAll('h3') ?? [])].flatMap((heading) => blockIn(t, heading)),
  ]);
}

export function inScreenForm(t: Texts, shown: ParentNode): Form {
  const main = shown.querySelector('main');
  const headingOf = (key: string) =>
    [...(main?.querySelectorAll('h2, h3') ?? [])].find(({ textContent }) => textContent === t(key));
  const below = (key: string) => headingOf(key)?.parentElement;
  const answers = [...(below('handover:answers')?.querySelectorAll('dt') ?? [])].map(
    (term) => [`answers.${oneSpaced(term.textContent)}`, oneSpaced(term.nextElementSibling?.textContent)] as const,
  );
  const said = (key: string) =>
    [...(below(key)?.querySelectorAll(':scope > div > p:first-child') ?? [])].map(({ textContent }) =>
      oneSpaced(textContent),
    );
  const states = new Map<string, string>();
  for (const line of said('handover:areas')) {
    const at = line.lastIndexOf(': ');
    const place = `areas.${line.slice(at + 2)}`;
    states.set(place, `${states.get(place) ?? ''} ${line.slice(0, at)}`);
  }
  return nonEmpty([
    ['head', oneSpaced(main?.querySelector('h1 + p')?.textContent)],
    ...rowsIn(t, main?.querySelectorAll('.parts dl') ?? []),
    ['foot', oneSpaced(main?.querySelector('[data-version]')?.textContent)],
    ...states,
    ['family.therapies', said('handover:therapies').join(' ')],
    ...answers,
    ['open', oneSpaced(below('handover:openQuestions')?.textContent)],
  ]);
}
