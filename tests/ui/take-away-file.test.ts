import { describe, expect, it } from 'vitest';
import { asFile, type FilePages } from '../../src/summary/as-file';

const PAGES: FilePages = {
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
};
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

  it('makes words between double stars bold, and nothing else', () => {
    const page = parsed(asFile({ ...PAGES, family: { ...PAGES.family, lead: ['**In <b>days</b>.** Not later.'] } }));
    expect(page.querySelector('strong')?.textContent).toBe('In <b>days</b>.');
    expect(page.querySelector('b')).toBeNull();
  });
});
