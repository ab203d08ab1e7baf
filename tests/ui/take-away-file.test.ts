import { describe, expect, it } from 'vitest';
import { startI18n } from '../../src/i18n/start-i18n';
import { AREA_IDS } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import { AREA_SHAPES } from '../../src/summary/area-shapes';
import { asFile, type FilePages } from '../../src/summary/as-file';
import { circlesPicture } from '../../src/summary/circles';
import { LATER_DRAWINGS } from '../../src/ui/parts/later-icons';
import { takeAwayFile } from '../../src/ui/take-away-file';
import { GUIDANCE, SHORT_GUIDANCE, SUMMARY } from './support/guidance';
import { VIEW } from './support/show';

const PAGES = {
  language: { code: 'en', direction: 'ltr' },
  title: 'title',
  note: 'note',
  doctor: {
    head: 'head',
    heading: 'heading',
    blanks: ['name', 'born'],
    rows: [
      { id: 'one', label: 'label', text: 'text', isLoud: true },
      { id: 'hearing', label: 'hearing', text: 'never', handwritten: 'vision' },
    ],
    foot: ['foot'],
  },
  family: {
    head: 'family',
    heading: 'what to do',
    lead: ['first', 'then'],
    blocks: [{ id: 'block', heading: 'block', points: ['one', 'two'] }],
    foot: ['foot', 'address'],
  },
  code: 'ABCDEFG234567',
} satisfies FilePages;
/** With the picture of the circles beside its one block. */
const PICTURED = {
  ...PAGES,
  family: {
    ...PAGES.family,
    blocks: [
      {
        id: 'block',
        heading: 'block',
        points: ['one', 'two'],
        marks: [{ kind: 'ask', box: 40, path: 'M0 0' }, undefined],
      },
    ],
    picture: {
      from: 'block',
      drawn: circlesPicture(GUIDANCE, 'ltr'),
      names: { speech: 'speaking', occupational: 'doing', physical: 'moving' },
      label: 'three circles',
      hearingFirst: 'hearing first',
      doctorFirst: 'doctor first',
      text: 'each is a therapy',
    },
  },
} satisfies FilePages;
const HOSTILE = [
  '<script>alert(1)</script>',
  '</title></style></dd><img src=x onerror=alert(1)>',
  '"><a href="https://else.example">x</a>',
  "' onclick='alert(1)",
  '--><iframe src=//else.example></iframe><!--',
  '&lt;b&gt; &amp; &#39;',
  'x'.repeat(500),
  '\u202Egnp.exe\u202C \u0000 \u{1F642}',
];

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const tagsOf = (page: Document) => [...page.querySelectorAll('*')].map(({ localName }) => localName);
const attributesOf = (page: Document) =>
  [...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name));

/** Every text of the pages, one after the other, replaced. */
function withEach(text: string): readonly FilePages[] {
  const paths: string[][] = [];
  const collect = (value: unknown, path: string[]) => {
    // an id pairs two languages and is never written
    if (path.at(-1) === 'id') return;
    if (typeof value === 'string') paths.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) collect(entry, [...path, key]);
  };
  for (const key of ['title', 'note', 'doctor', 'family'] as const) collect(PAGES[key], [key]);
  return paths.map((path) => {
    const copy = structuredClone(PAGES) as unknown as Record<string, unknown>;
    const last = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    last[path.at(-1) ?? ''] = text;
    return copy as unknown as FilePages;
  });
}

describe('the take-away file as a page', () => {
  it('has its language and direction, and stands in the order doctor, family', () => {
    const page = parsed(asFile({ ...PAGES, language: { code: 'ar', direction: 'rtl' } }));
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['heading', 'what to do']);
  });

  it('has no script, no address to load, and a policy that would forbid both', () => {
    const html = asFile(PAGES);
    const page = parsed(html);
    expect(page.querySelector('script, link, img, iframe, object, embed, base, form, a, svg, video, audio')).toBeNull();
    const allowed = ['lang', 'dir', 'charset', 'http-equiv', 'content', 'name', 'class'];
    for (const name of attributesOf(page)) expect(allowed).toContain(name);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|https?:/);
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(html).not.toMatch(/https?:|javascript:|refresh/i);
  });

  it.each(HOSTILE)('leaves %s a text, wherever it stands', (hostile) => {
    const plain = parsed(asFile(PAGES));
    const plainInTwo = parsed(asFile(PAGES, PAGES));
    const all = withEach(hostile);
    expect(all.length).toBeGreaterThan(15);
    for (const pages of all) {
      const page = parsed(asFile(pages));
      expect(tagsOf(page)).toEqual(tagsOf(plain));
      expect(attributesOf(page)).toEqual(attributesOf(plain));
      const inTwo = parsed(asFile(pages, pages));
      expect(tagsOf(inTwo)).toEqual(tagsOf(plainInTwo));
      expect(attributesOf(inTwo)).toEqual(attributesOf(plainInTwo));
      // a page cannot hold NUL; all else is there letter for letter
      expect(page.documentElement.textContent).toContain(hostile.split('\u0000')[0]);
    }
  });

  it('without a result is one page; without a code it claims to be nothing that can be gone on with', () => {
    const { family, ...answersOnly } = PAGES;
    const page = parsed(asFile(answersOnly));
    expect(page.querySelectorAll('article')).toHaveLength(1);
    expect(page.documentElement.textContent).not.toContain(family.heading);
    expect(page.querySelector('.note')?.textContent).toBe('note');
    const bare = asFile({ ...answersOnly, code: undefined });
    expect(bare).not.toContain('therapy-guide-visit');
    expect(parsed(bare).querySelector('.note')).toBeNull();
  });

  it('makes words between double stars bold, and nothing else', () => {
    const page = parsed(asFile({ ...PAGES, family: { ...PAGES.family, lead: ['**In <b>days</b>.** Not later.'] } }));
    expect(page.querySelector('strong')?.textContent).toBe('In <b>days</b>.');
    expect(page.querySelector('b')).toBeNull();
  });
});

describe('the picture of the circles in the take-away file', () => {
  const allTexts = async () => {
    const i18n = await startI18n('en');
    await i18n.loadRest();
    return i18n.texts;
  };
  const fileOf = async (guidance: Guidance) => {
    const t = await allTexts();
    const file = takeAwayFile(t, { ...VIEW, guidance, summary: SUMMARY }, guidance, 'https://guide.example/');
    return { t, page: parsed(file) };
  };
  const lineOf = (mark: Element | null) => mark?.querySelector('path')?.getAttribute('d') ?? undefined;

  it('shows every area by number and shape in its place, and each circle by its line', async () => {
    const { page } = await fileOf(SHORT_GUIDANCE);
    const { areas, circles, dots } = circlesPicture(SHORT_GUIDANCE, 'ltr');
    const groups = [...page.querySelectorAll('figure g')];
    expect(groups.map((group) => [group.querySelector('text')?.textContent, lineOf(group)])).toEqual(
      areas.map(({ number, state }) => [`${number}`, AREA_SHAPES[state]]),
    );
    expect(groups.map((group) => group.getAttribute('transform'))).toEqual(
      areas.map(({ x, y }) => `translate(${x - 20} ${y - 20})`),
    );
    const lines = [...page.querySelectorAll('figure svg > path')].map((line) => [
      line.getAttribute('class'),
      line.getAttribute('d'),
    ]);
    expect(lines).toEqual([...circles.map(({ level, line }) => [level, line]), ...dots.map((line) => ['dots', line])]);
    expect(groups).toHaveLength(AREA_IDS.length);
  });

  it('is one picture with a name, and the words of the sheet around it; bold is the good reason', async () => {
    const { t, page } = await fileOf(SHORT_GUIDANCE);
    expect(page.querySelector('figure svg')?.getAttribute('role')).toBe('img');
    expect(page.querySelector('figure svg')?.getAttribute('aria-label')).toBe(t('result:areas.picture.name'));
    expect([...page.querySelectorAll('figure b')].map(({ textContent }) => textContent)).toEqual(['Speech therapy']);
    expect(page.querySelector('figcaption')?.textContent).toBe(t('result:areas.circles'));
    for (const words of ['Occupational therapy', 'Physiotherapy', 'Hearing test or doctor first', 'Doctor first'])
      expect([...page.querySelectorAll('figure span')].map(({ textContent }) => textContent)).toContain(words);
  });

  it('has before each state and each therapy the drawing that stands for it in the picture', async () => {
    const { page } = await fileOf(SHORT_GUIDANCE);
    const marked = [...page.querySelectorAll('li.marked')].map((line) => [
      line.textContent?.split(/[:.]/)[0],
      lineOf(line.querySelector('svg')),
    ]);
    expect(marked).toEqual([
      ['Worth a closer look', AREA_SHAPES.closer],
      ['You can ask', AREA_SHAPES.ask],
      ['We could not tell', AREA_SHAPES.unsure],
      ['Going well', AREA_SHAPES.well],
      ['Speech therapy', LATER_DRAWINGS['good-reason'].line],
      ['Occupational therapy', LATER_DRAWINGS['some-reason'].line],
      ['Physiotherapy', LATER_DRAWINGS['not-now'].line],
    ]);
  });

  it('is left away in two languages, with its marks and numbers', async () => {
    const t = await allTexts();
    const view = { ...VIEW, guidance: SHORT_GUIDANCE, summary: SUMMARY };
    const page = parsed(takeAwayFile(t, view, SHORT_GUIDANCE, 'https://guide.example/', undefined, t));
    expect(page.querySelector('svg, figure')).toBeNull();
    expect(page.body.textContent).toContain('Talking');
    expect(page.body.textContent).not.toContain('3\u00a0Talking');
  });

  it('loads and runs nothing, and every word in it stays a word', () => {
    const plain = parsed(asFile(PICTURED));
    expect(plain.querySelectorAll('figure')).toHaveLength(1);
    expect(plain.querySelector('script, link, image, use, foreignObject, a, style ~ style')).toBeNull();
    const allowed = ['lang', 'dir', 'charset', 'http-equiv', 'content', 'name', 'class', 'role', 'aria-label'];
    const ofDrawings = ['aria-hidden', 'viewBox', 'd', 'transform', 'x', 'y'];
    for (const name of attributesOf(plain)) expect([...allowed, ...ofDrawings]).toContain(name);
    const { picture } = PICTURED.family;
    for (const hostile of HOSTILE) {
      const names = { speech: hostile, occupational: hostile, physical: hostile };
      const words = { names, label: hostile, hearingFirst: hostile, doctorFirst: hostile, text: hostile };
      const page = parsed(asFile({ ...PICTURED, family: { ...PICTURED.family, picture: { ...picture, ...words } } }));
      expect(tagsOf(page)).toEqual(tagsOf(plain));
      expect(attributesOf(page)).toEqual(attributesOf(plain));
    }
  });
});
