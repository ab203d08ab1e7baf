import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { waysOut } from '../ways-out/find-ways-out';
import { BUILT } from '../ways-out/named-exceptions';

const dist = resolve(import.meta.dirname, '../../dist');
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
/** The build gives short names as it likes. */
const withoutNames = (text: string) => text.replace(/(?<![\w$])(?!\$\{)[A-Za-z_$][\w$]?(?![\w$])/g, '_');

it('the built scripts have a way out only where one is named with its reason, and every named one is there', () => {
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.flatMap((path) =>
    waysOut(path, readFileSync(join(dist, path), 'utf8')).map(({ text }) => withoutNames(text)),
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(BUILT).toSorted());
});
