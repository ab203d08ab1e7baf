import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clockOrDice,
  forbiddenCode,
  forbiddenImports,
  importsOf,
  physicalStyles,
  tooLong,
  vagueName,
  type SourceFile,
} from './house-rules';

const root = resolve(import.meta.dirname, '..');

function readSources(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte|css)$/.test(path))
    .map((path) => ({
      path: `src/${path.split(sep).join('/')}`,
      text: readFileSync(join(root, 'src', path), 'utf8'),
    }));
}

const file = (path: string, text = ''): SourceFile => ({ path, text });
const script = (text: string) => `<script lang="ts">\n${text}\n</script>\n`;

describe('the house', () => {
  const sources = readSources();
  const code = sources.filter(({ path }) => !path.endsWith('.css'));

  it('has files to look at', () => expect(code.length).toBeGreaterThan(5));
  it('imports only what each floor may', () => expect(code.flatMap(forbiddenImports)).toEqual([]));
  it('names files by what they do', () => expect(sources.flatMap(vagueName)).toEqual([]));
  it('keeps files short', () => expect(sources.flatMap(tooLong)).toEqual([]));
  it('stores and writes markup only where it may', () => expect(code.flatMap(forbiddenCode)).toEqual([]));
  it('has no clock and no dice below main.ts', () => expect(code.flatMap(clockOrDice)).toEqual([]));
  it('uses logical styles', () => expect(sources.flatMap(physicalStyles)).toEqual([]));

  it.each(['package-lock.json', 'bench/package-lock.json', 'tests/fhir/package-lock.json'])(
    'locks packages without naming where they were downloaded: %s',
    (lock) => {
      expect(readFileSync(join(root, lock), 'utf8')).not.toContain('"resolved"');
    },
  );
});

describe('each rule of the house fails where it should', () => {
  it('finds every form of import', () => {
    const text = `import a from './a'; import type { B } from './b'; import { type C } from './c';
      import './d'; export * from './e'; export type { F } from './f'; const g = import('./g');
      type H = import('./h').H; import.meta.glob('./i/*.json'); import.meta.glob<string>(['./j', './k']);
      // import './in-a-comment'
      const text = "import './in-a-text'";`;
    const found = importsOf(file('src/ui/x.ts', text));
    expect(found.map(({ specifier }) => specifier.replace(/\W/g, '')[0]).join('')).toBe('abcdefghijk');
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual(['./b', './f', './h']);
  });

  it('finds imports in both scripts and in the markup of a component', () => {
    const text = `<script module>import './a'</script>${script("import './b'")}{#await import('./c') then x}{/await}`;
    expect(importsOf(file('src/ui/x.svelte', text)).map(({ specifier }) => specifier)).toEqual(['./a', './b', './c']);
  });

  it.each([
    [
      'src/ui/App.svelte',
      script("import { levels } from '../guidance/support-levels'"),
      'src/ui/App.svelte imports src/guidance: ui may import model, summary, wizard, i18n, clinic, device, embed',
    ],
    [
      'src/ui/screens/a.ts',
      "export * from '../../content/areas'",
      'src/ui/screens/a.ts imports src/content: ui may import model, summary, wizard, i18n, clinic, device, embed',
    ],
    [
      'src/model/area.ts',
      "import type { X } from '../content/areas'",
      'src/model/area.ts imports src/content: model may import nothing',
    ],
    [
      'src/summary/as-text.ts',
      "import { explain } from '../guidance/explain'",
      'src/summary/as-text.ts imports src/guidance: summary may import model, types of guidance',
    ],
    [
      'src/guidance/flags.ts',
      "const x = import('../../locales/en/app.json')",
      'src/guidance/flags.ts imports locales: guidance may import model',
    ],
    [
      'src/wizard/wizard-machine.ts',
      "import { mount } from 'svelte'",
      'src/wizard/wizard-machine.ts imports the package svelte: wizard may use xstate',
    ],
    [
      'src/device/storage.ts',
      "import { x } from '@scope/name/inner'",
      'src/device/storage.ts imports the package @scope/name: device may use none',
    ],
    ['src/i18n/start-i18n.ts', "import '../main'", 'src/i18n/start-i18n.ts imports src/main: i18n may import locales'],
    [
      'src/main.ts',
      "import './review/guide-command'",
      'src/main.ts imports src/review: main.ts may import model, content, guidance, summary, wizard, clinic, device, i18n, embed, ui, locales',
    ],
    [
      'src/ui/a.ts',
      "import x from '/src/content/areas'",
      'src/ui/a.ts imports /src/content/areas: only relative paths and packages',
    ],
    [
      'src/guidance/a.ts',
      "import x from '../../tests/x'",
      'src/guidance/a.ts imports tests: guidance may import model',
    ],
    ['src/extra/a.ts', '', 'src/extra/a.ts stands on no floor of the house'],
  ])('a forbidden import: %s', (path, text, sentence) => {
    expect(forbiddenImports(file(path, text))).toEqual([sentence]);
  });

  it.each([
    [
      'src/main.ts',
      "import App from './ui/App.svelte'; import en from '../locales/en/app.json'; import { mount } from 'svelte'",
    ],
    [
      'src/summary/as-text.ts',
      "import type { Guidance } from '../guidance/guidance'; import { AREA_IDS } from '../model/area'",
    ],
    [
      'src/ui/screens/Result.svelte',
      script("import { createSubscriber } from 'svelte/reactivity'; import A from '../parts/A.svelte'"),
    ],
    ['src/review/guide-command.ts', "import { readFileSync } from 'node:fs'; import { areas } from '../content/areas'"],
  ])('an allowed import: %s', (path, text) => {
    expect(forbiddenImports(file(path, text))).toEqual([]);
  });

  it.each([
    'src/ui/utils.ts',
    'src/ui/date-utils.ts',
    'src/ui/dateHelpers.ts',
    'src/ui/Misc.svelte',
    'src/ui/state-manager.svelte.ts',
  ])('a vague name: %s', (path) => expect(vagueName(file(path))).toHaveLength(1));
  it('leaves a plain name alone', () => expect(vagueName(file('src/guidance/corrected-age.ts'))).toEqual([]));

  it.each([
    ['src/ui/A.svelte', 120],
    ['src/wizard/a.ts', 300],
  ])('a file that is too long: %s', (path, lines) => {
    expect(tooLong(file(path, 'x\n'.repeat(lines)))).toEqual([`${path} has ${lines} lines: keep it under ${lines}`]);
    expect(tooLong(file(path, 'x\n'.repeat(lines - 1)))).toEqual([]);
  });
  it('lets content be as long as the clinical data is', () => {
    expect(tooLong(file('src/content/areas.ts', 'x\n'.repeat(999)))).toEqual([]);
  });

  it.each([
    ['src/ui/A.svelte', '<form onsubmit={x}></form>'],
    ['src/ui/A.svelte', '{@html text}'],
    ['src/ui/A.svelte', '<p style="color: red">x</p>'],
    ['src/ui/a.ts', "const markup = '<form>'"],
    ['src/wizard/a.ts', 'localStorage.clear()'],
  ])('forbidden code: %s %s', (path, text) => expect(forbiddenCode(file(path, text))).toHaveLength(1));

  it.each([
    ['src/device/storage.ts', "localStorage.setItem('a', 'b')"],
    ['src/ui/a.ts', '// no <form>, no localStorage'],
    ['src/ui/A.svelte', '<!-- no <form> --><p style:inline-size={width}>formal information</p>'],
  ])('code that is allowed: %s %s', (path, text) => expect(forbiddenCode(file(path, text))).toEqual([]));

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'crypto.randomUUID()'])('a clock or dice: %s', (text) => {
    expect(clockOrDice(file('src/guidance/a.ts', text))).toHaveLength(1);
    expect(clockOrDice(file('src/ui/A.svelte', script(text)))).toHaveLength(1);
    expect(clockOrDice(file('src/main.ts', text))).toEqual([]);
  });
  it('lets a given date be read', () => expect(clockOrDice(file('src/guidance/a.ts', 'new Date(date)'))).toEqual([]));

  it.each([
    'margin-left: 1px',
    'padding-right: 1px',
    'scroll-margin-left: 0',
    'border-left: 1px solid',
    'border-right-color: red',
    'border-top-left-radius: 1px',
    'left: 0',
    'right: 0',
    'text-align: left',
    'text-align:right',
    'float: left',
  ])('a physical style: %s', (declaration) => {
    expect(physicalStyles(file('src/ui/styles/base.css', `a{${declaration}}`))).toHaveLength(1);
    expect(
      physicalStyles(file('src/ui/A.svelte', `<style>\n  a { color: red; ${declaration}; }\n</style>`)),
    ).toHaveLength(1);
  });

  it.each(['style:margin-left="1px"', 'style:left={x}', 'style:text-align="right"'])(
    'a physical style in markup: %s',
    (directive) => {
      expect(physicalStyles(file('src/ui/A.svelte', `<p ${directive}>x</p>`))).toHaveLength(1);
    },
  );

  it('leaves logical styles, comments and words alone', () => {
    const css = `/* left: 0 */ a { margin-inline-start: 1px; inset-inline-end: 0; text-align: start; float-x: 1 } @page :left { margin: 0 }`;
    expect(physicalStyles(file('src/ui/styles/base.css', css))).toEqual([]);
    expect(physicalStyles(file('src/ui/A.svelte', '<p title="left: right">The left: side</p>'))).toEqual([]);
  });
});
