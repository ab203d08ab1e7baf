import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
/** Names of the packages of which code is shipped; `npm run licences -- --write` writes it, and each build compares it with what it built. */
export const LIST = join(root, 'src/ui/shipped-packages.json');
const DESCRIBED = `${LIST}?described`;

/** What may be shipped with an app that anyone may change and pass on. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX */
  readonly licence: string;
}

/** Code that the build itself puts in has no file. */
const BUILDERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** The package that a module is of, or nothing where it is ours. */
export function packageOfModule(id: string): string | undefined {
  const builder = BUILDERS.find(([pattern]) => pattern.test(id));
  if (builder) return builder[1];
  const [, inner] = /.*[\\/]node_modules[\\/](.+)$/.exec(id) ?? [];
  const parts = inner?.split(/[\\/]/) ?? [];
  return parts[0]?.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

const folderOf = (name: string) => join(root, 'node_modules', name);

export function describePackage(name: string): Package {
  const { version, license } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
    version: string;
    license?: unknown;
  };
  return { name, version, licence: typeof license === 'string' ? license : 'not named' };
}

/** The text that its licence asks to be passed on with it. */
export function licenceText(name: string): string {
  const folder = folderOf(name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`The package ${name} has no file with its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  // what follows there is about the tools that Vite brings along, of which nothing is shipped
  return text.replace(/^#+ Licenses of bundled dependencies[^]*$/m, '').trim();
}

/** @returns what is wrong with what is shipped, each as a sentence */
export function faultsOf(
  shipped: readonly string[],
  listed: readonly string[],
  packages: readonly Package[],
): string[] {
  const write = 'run npm run licences -- --write, and look at what changes';
  return [
    ...shipped.filter((name) => !listed.includes(name)).map((name) => `${name} is shipped and not listed: ${write}.`),
    ...listed.filter((name) => !shipped.includes(name)).map((name) => `${name} is listed and not shipped: ${write}.`),
    ...packages
      .filter(({ licence }) => !ALLOWED.includes(licence))
      .map(({ name, licence }) => `${name} has the licence ${licence}; allowed are ${ALLOWED.join(', ')}.`),
  ];
}

export const listedPackages = (): readonly string[] =>
  existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as string[]) : [];

/** Our own licence, then that of each package, for whoever passes the built files on. */
export function licencesFile(names: readonly string[]): string {
  const rule = '='.repeat(80);
  const parts = names.map((name) => {
    const { version, licence } = describePackage(name);
    return `${name} ${version} (${licence})\n\n${licenceText(name)}`;
  });
  return `${['Therapy Guide', readFileSync(join(root, 'LICENSE'), 'utf8').trim(), ...parts].join(`\n\n${rule}\n`).replace(`\n\n${rule}\n`, '\n\n')}\n`;
}

/** Of this build and of those within it: one copy of this module serves them all. */
const shipped = new Set<string>();

/** Notes the package of every module of which code is in what was built. */
export function noteShipped(): Plugin {
  return {
    name: 'note-shipped-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const name = packageOfModule(id);
          if (name !== undefined && renderedLength > 0) shipped.add(name);
        }
      }
    },
  };
}

/** Gives the page about the guide the packages with their versions and licences. */
export function describeShipped(): Plugin {
  return {
    name: 'describe-shipped-packages',
    enforce: 'pre',
    load(id) {
      if (id !== DESCRIBED) return undefined;
      this.addWatchFile(LIST);
      return { code: `export default ${JSON.stringify(listedPackages().map(describePackage))};`, moduleType: 'js' };
    },
  };
}

let isOnlyLooked = false;
/** From now on a build is only looked at: what is wrong with it does not stop it. */
export const onlyLook = () => void (isOnlyLooked = true);

/** @returns the packages of which code was shipped by the builds of this process */
export const shippedPackages = (): readonly string[] => [...shipped].toSorted();

/** Last: compares what was built with the list, stops where a licence is not allowed, and writes the licences beside the pages. */
export function shipLicences(): Plugin {
  return {
    name: 'ship-licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const names = shippedPackages();
        const faults = faultsOf(names, listedPackages(), names.map(describePackage));
        if (faults.length > 0 && !isOnlyLooked) this.error(faults.join('\n'));
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(names) });
      },
    },
  };
}
