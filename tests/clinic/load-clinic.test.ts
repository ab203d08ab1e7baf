import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadClinic } from '../../src/clinic/load-clinic';
import { startClinic } from '../../src/clinic/shown-clinic';

const OWN = { name: 'Our Clinic', therapies: ['speech'], phone: '+1 512 555 0100' };

async function load(id: string | undefined, file: unknown, { logoFails = false } = {}) {
  const shown = startClinic(id);
  const first = shown.now()?.face.name;
  const told = vi.fn<(text: string) => void>();
  await loadClinic(shown, {
    readFile: async () => {
      if (file instanceof Error) throw file;
      return file;
    },
    loadPicture: async (name) => {
      if (logoFails) throw new Error('no picture');
      return `https://here.example/${name}`;
    },
    tell: told,
  });
  return { first, shown, now: shown.now(), told: told.mock.calls.map(([text]) => text) };
}

describe('the file that a clinic may edit', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../public/clinic.js'), 'utf8');

  it('names no clinic as it comes', () => expect(text).toMatch(/\nexport default null;\n$/));

  it('explains itself with an example of every field that works', async () => {
    const lines = text.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const example = lines.slice(lines.indexOf('export default {'), lines.indexOf('};') + 1).join('\n');
    const { default: given } = (await import(`data:text/javascript,${encodeURIComponent(example)}`)) as {
      default: unknown;
    };
    const { now, told } = await load(undefined, given);
    expect(told).toEqual([]);
    expect(Object.keys(now?.profile ?? {})).toHaveLength(23);
  });
});

describe('which clinic shows the page', () => {
  it('is none without a link and a file', async () => {
    expect(await load(undefined, null)).toMatchObject({ first: undefined, now: undefined, told: [] });
  });

  it('is the one a link names, by its name at once and then by all of its profile', async () => {
    const { first, now, shown, told } = await load('tndc', null);
    expect(first).toBe('Trisha Neuro Development Clinic (TNDC)');
    expect(now?.profile?.therapies).toEqual(['occupational', 'physical']);
    expect(shown.chosen).toBe('tndc');
    expect(told).toEqual([]);
  });

  const NOBODY = [
    '',
    'nobody',
    'TNDC',
    ' tndc',
    'tndc.json',
    '../profiles/tndc',
    './tndc',
    '../../../etc/passwd',
    '%2e%2e%2ftndc',
    'https://evil.example/tndc',
    '//evil.example',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'toString',
    'tndc\u0000',
    'tndc&phone=+10000000000',
    'x'.repeat(100_000),
  ];
  it.each(NOBODY.map((id) => [id.slice(0, 40), id]))(
    'is none where a link names nobody that is built in: %j',
    async (_, id) => {
      const { first, now, shown, told } = await load(id, null);
      expect([first, now, shown.chosen, told]).toEqual([undefined, undefined, undefined, []]);
    },
  );

  it('is the one of the file beside the page, and no link shows another there', async () => {
    const { now, told } = await load('tndc', OWN);
    expect(now).toMatchObject({ face: { name: 'Our Clinic' }, profile: { phone: '+1 512 555 0100' } });
    expect(now).not.toHaveProperty('logoAddress');
    expect(told).toEqual([]);
  });

  it.each([
    ['is missing', new Error('Failed to fetch'), /^clinic\.js could not be read\. Error: Failed to fetch$/],
    ['is no script', new SyntaxError('Unexpected token'), /^clinic\.js could not be read\. SyntaxError/],
    ['is empty', undefined, /^clinic\.js is not used[^]*The profile must be an object/],
    ['holds nothing', {}, /^clinic\.js is not used[^]*The field "name" is missing\./],
    ['has a mistake', { ...OWN, phone: '0100' }, /^clinic\.js is not used[^]*The field "phone" is wrong\./],
  ])('is told what to mend where its file %s, and the page goes on without', async (_, file, sentence) => {
    const without = await load(undefined, file);
    expect(without.now).toBeUndefined();
    expect(without.told).toHaveLength(1);
    expect(without.told[0]).toMatch(sentence);
    if (/not used/.test(without.told[0] ?? '')) expect(without.told[0]).toMatch(/because of it\.\nThe /);
    expect((await load('tryumph', file)).now?.profile?.therapies).toEqual(['speech']);
  });

  it('is told of a colour that had to be changed', async () => {
    const { now, told } = await load(undefined, { ...OWN, accent: '#ff8800' });
    expect(now?.face.ink).toEqual({ light: expect.not.stringMatching('#ff8800'), dark: expect.any(String) });
    expect(told).toEqual([expect.stringMatching(/^clinic\.js: The accent #ff8800 is hard to read/)]);
  });

  it('shows its picture once that is there, and goes without where it does not come', async () => {
    const own = { ...OWN, logo: 'logo.svg' };
    expect((await load(undefined, own)).now?.logoAddress).toBe('https://here.example/logo.svg');
    const failed = await load(undefined, own, { logoFails: true });
    expect(failed.now).toMatchObject({ profile: { name: 'Our Clinic' } });
    expect(failed.now?.logoAddress).toBeUndefined();
    expect(failed.told).toEqual(['The logo "logo.svg" could not be read. Error: no picture']);
  });
});
