import { describe, expect, it } from 'vitest';
import { asFile, codeInFile, fileName, inOneOnly, type FilePages } from '../../src/summary/as-file';
import { FILE_STYLE } from '../../src/summary/file-style';

const DOCTOR: FilePages['doctor'] = {
  head: 'For the doctor',
  heading: 'Questions & answers',
  blanks: ['Name', 'Born'],
  rows: [
    { id: 'age', label: 'Age', text: '2 years' },
    { id: 'signs', label: 'Signs', text: '**Limps** <today>', isLoud: true },
    { id: 'weeks', label: 'Born at', text: 'weeks:', handwritten: 'not said' },
  ],
  foot: ['No diagnosis.', 'Version 1'],
};
const FAMILY: NonNullable<FilePages['family']> = {
  head: 'For you',
  heading: 'What to do',
  lead: ['Ask about **speech therapy**.', 'Ring this week.'],
  blocks: [
    { id: 'why', heading: 'Why', points: ['Says few words.'] },
    {
      id: 'areas',
      heading: 'Areas',
      points: ['Talking', 'Play'],
      marks: [{ kind: 'closer', box: 40, path: 'M1 2z' }, undefined],
    },
  ],
  foot: ['Keep this.'],
};
const PAGES: FilePages = {
  language: { code: 'en', direction: 'ltr' },
  title: 'Therapy <Guide>',
  note: 'Open it in the guide.',
  doctor: DOCTOR,
  family: FAMILY,
  code: 'ABCDEFGH',
};
const { family, ...ANSWERS_ALONE } = PAGES;
const SPANISH: FilePages = {
  ...PAGES,
  language: { code: 'ar', direction: 'rtl' },
  note: 'Nota',
  doctor: {
    head: 'Médico',
    heading: 'Preguntas',
    blanks: ['Nombre', 'Nacido'],
    rows: [
      { id: 'weeks', label: 'Nacido', text: 'semanas:', handwritten: 'no dicho' },
      { id: 'age', label: 'Edad', text: '2 años' },
    ],
    foot: ['Sin diagnóstico.', 'Versión 1'],
  },
  family: {
    head: 'Para ti',
    heading: 'Qué hacer',
    lead: ['Pregunta.', 'Llama.'],
    blocks: [{ id: 'areas', heading: 'Áreas', points: ['Hablar', 'Juego'] }],
    foot: ['Guárdalo.'],
  },
};
/** The file but for its style, which a test of its own holds. */
const fileOf = (pages: FilePages, other?: FilePages) => asFile(pages, other).replace(FILE_STYLE, '(style)');

describe('the file of one language', () => {
  it('is both pages, with no script and nothing to load', () => {
    expect(fileOf(PAGES)).toBe(`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<!--therapy-guide-visit:ABCDEFGH-->
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Therapy &lt;Guide&gt;</title>
<style>(style)</style>
</head>
<body>
<article>
<p class="for">For the doctor</p>
<h1>Questions &amp; answers</h1>
<p class="blanks"><span>Name <span class="blank"></span></span> <span>Born <span class="blank"></span></span></p>
<dl>
<div><dt>Age</dt><dd>2 years</dd></div>
<div class="loud"><dt>Signs</dt><dd><strong>Limps</strong> &lt;today&gt;</dd></div>
<div><dt>Born at</dt><dd>weeks: <span class="hand">not said <span class="blank"></span></span></dd></div>
</dl>
<footer><p>No diagnosis.</p><p>Version 1</p></footer>
</article>
<article>
<p class="for">For you</p>
<h1>What to do</h1>
<p>Ask about <strong>speech therapy</strong>.</p><p>Ring this week.</p>
<h2>Why</h2>
<ul><li>Says few words.</li></ul>
<h2>Areas</h2>
<ul><li class="marked"><svg class="mark" viewBox="0 0 40 40" aria-hidden="true"><path class="closer" d="M1 2z"/></svg>Talking</li><li>Play</li></ul>
<footer><p>Keep this.</p></footer>
</article>
<p class="note">Open it in the guide.</p>
</body>
</html>
`);
  });

  it('of bare answers has one page, and without a code neither a marker nor the note how to go on', () => {
    const file = fileOf({ ...ANSWERS_ALONE, code: undefined });
    expect(file.split('<article>')).toHaveLength(2);
    expect(file).toContain('</footer>\n</article>\n</body>\n</html>\n');
    expect(file).toContain(`style-src 'unsafe-inline'">\n<meta name="viewport"`);
    expect(file).not.toMatch(/therapy-guide-visit|class="note"|What to do/);
  });

  it('shows the picture beside the block that it begins at, and there alone', () => {
    const picture = {
      from: 'areas',
      drawn: { circles: [], dots: [], areas: [] },
      names: { speech: 'S', occupational: 'O', physical: 'P' },
      label: '',
      hearingFirst: '',
      doctorFirst: '',
      text: 'The circles',
    };
    const file = fileOf({ ...PAGES, family: { ...FAMILY, picture } });
    expect(file.match(/<figure>/g)).toHaveLength(1);
    expect(file).toContain('<ul><li>Says few words.</li></ul>\n<figure>');
    expect(file).toContain('</figure>\n<h2>Areas</h2>');
  });

  it('brings a style that knows a screen and a printed page', () => {
    expect(asFile(PAGES)).toContain(`<style>${FILE_STYLE}</style>`);
    for (const part of ['color-scheme: light dark', '@page {', '@media print {', '.note { display: none; }'])
      expect(FILE_STYLE).toContain(part);
  });
});

describe('the file of two languages', () => {
  it('says each line in both, each with its language and direction; what one lacks is left out', () => {
    const both = (one: string, other: string) =>
      `<span class="both"><span lang="en" dir="ltr">${one}</span><span class="other" lang="ar" dir="rtl">${other}</span></span>`;
    const file = fileOf(PAGES, SPANISH);
    const bodies = file.split('<body>')[1] ?? '';
    expect(bodies).toBe(`
<article class="two">
<p class="for">${both('For the doctor', 'Médico')}</p>
<h1>${both('Questions &amp; answers', 'Preguntas')}</h1>
<p class="blanks"><span>${both('Name', 'Nombre')} <span class="blank"></span></span> <span>${both('Born', 'Nacido')} <span class="blank"></span></span></p>
<dl>
<div><dt>${both('Age', 'Edad')}</dt><dd>${both('2 years', '2 años')}</dd></div>
<div class="loud"><dt>Signs</dt><dd><strong>Limps</strong> &lt;today&gt;</dd></div>
<div><dt>${both('Born at', 'Nacido')}</dt><dd>${both('weeks:', 'semanas:')} <span class="hand">${both('not said', 'no dicho')} <span class="blank"></span></span></dd></div>
</dl>
<footer><p>${both('No diagnosis.', 'Sin diagnóstico.')}</p><p>${both('Version 1', 'Versión 1')}</p></footer>
</article>
<article class="two">
<p class="for">${both('For you', 'Para ti')}</p>
<h1>${both('What to do', 'Qué hacer')}</h1>
<p>${both('Ask about <strong>speech therapy</strong>.', 'Pregunta.')}</p><p>${both('Ring this week.', 'Llama.')}</p>
<h2>Why</h2>
<ul><li>Says few words.</li></ul>
<h2>${both('Areas', 'Áreas')}</h2>
<ul><li class="marked"><svg class="mark" viewBox="0 0 40 40" aria-hidden="true"><path class="closer" d="M1 2z"/></svg>${both('Talking', 'Hablar')}</li><li>${both('Play', 'Juego')}</li></ul>
<footer><p>${both('Keep this.', 'Guárdalo.')}</p></footer>
</article>
<p class="note">${both('Open it in the guide.', 'Nota')}</p>
</body>
</html>
`);
  });

  it('keeps the language of its tab and its marker to the first', () => {
    const file = fileOf(PAGES, { ...SPANISH, title: 'Guía', code: 'HGFEDCBA' });
    expect(file).toContain('<html lang="en" dir="ltr">');
    expect(file).not.toMatch(/Guía|HGFEDCBA/);
  });

  it('is one family page beside none too', () => {
    const { family: none, ...other } = SPANISH;
    expect(none).toBeDefined();
    expect(fileOf(PAGES, other)).toContain('<h1>What to do</h1>');
    expect(fileOf(ANSWERS_ALONE, SPANISH)).not.toContain('Qué hacer');
  });
});

describe('what stands in one language alone', () => {
  it('is nothing where both say the same', () => {
    expect(inOneOnly(PAGES, PAGES)).toEqual([]);
    expect(inOneOnly(ANSWERS_ALONE, ANSWERS_ALONE)).toEqual([]);
  });

  it('is a row, a block, or the lead, by the words of the language that has it', () => {
    expect(inOneOnly(PAGES, SPANISH)).toEqual(['Signs', 'Why']);
    expect(inOneOnly(SPANISH, PAGES)).toEqual(['Signs', 'Why']);
    const shorter = { ...PAGES, family: { ...FAMILY, lead: ['Ask.'], heading: 'Do' } };
    expect(inOneOnly(PAGES, shorter)).toEqual(['What to do', 'Do']);
  });

  it('is a block of which one has more points', () => {
    const [why] = FAMILY.blocks;
    if (!why) throw new Error('no block');
    const fewer = {
      ...PAGES,
      family: { ...FAMILY, blocks: [{ ...why, heading: 'Por qué', points: [] }, ...FAMILY.blocks.slice(1)] },
    };
    expect(inOneOnly(PAGES, fewer)).toEqual(['Why', 'Por qué']);
  });

  it('is the whole family page where one has none', () => {
    expect(family).toBeDefined();
    expect(inOneOnly(PAGES, ANSWERS_ALONE)).toEqual(['Why', 'Areas', 'What to do']);
    expect(inOneOnly(ANSWERS_ALONE, PAGES)).toEqual(['Why', 'Areas', 'What to do']);
  });
});

describe('the name of a file', () => {
  it('is the day alone, and the kind of file', () => {
    expect(fileName('2026-11-25')).toBe('therapy-guide-2026-11-25.html');
    expect(fileName(undefined)).toBe('therapy-guide.html');
    expect(fileName('2026-11-25', 'json')).toBe('therapy-guide-2026-11-25.json');
    expect(fileName(undefined, 'ics')).toBe('therapy-guide.ics');
  });
});

describe('the code in a file', () => {
  it.each([
    ['<!--therapy-guide-visit:ABC234-->', { code: 'ABC234' }],
    ['<!--  THERAPY-GUIDE-VISIT:abc234  -->', { code: 'abc234' }],
    ['<!--therapy-guide-visit:ABC--><!--therapy-guide-visit:ABC-->', { code: 'ABC' }],
    ['<!--therapy-guide-visit:-->', { code: '' }],
    ['<!--therapy-guide-visit:ABC--><!--therapy-guide-visit:DEF-->', 'damaged'],
    ['<!--therapy-guide-visit:ABC', 'damaged'],
    ['<!--therapy-guide-visit:AB1-->', 'damaged'],
    ['<!--x therapy-guide-visit:ABC-->', 'damaged'],
    ['<!--therapy-guide-visit:ABC x-->', 'damaged'],
    ['therapy-guide-visit', 'damaged'],
    ['Dear doctor', undefined],
  ])('in %s', (text, code) => {
    expect(codeInFile(text)).toEqual(code);
  });
});
