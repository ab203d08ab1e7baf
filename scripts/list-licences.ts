// `npm run licences`: every package of which code is shipped, from the modules of a build, with its version, its licence and the text of that.
// With `-- --write` it also writes down their names, for the build to compare with; with `-- --short` it leaves the texts away.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'vite';
import {
  describePackage,
  faultsOf,
  licenceText,
  LIST,
  listedPackages,
  onlyLook,
  shippedPackages,
} from '../build/shipped-packages.ts';
import config from '../vite.config.ts';

const has = (option: string) => process.argv.includes(option);

onlyLook();
await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, write: false } });

const shipped = shippedPackages();
const packages = shipped.map(describePackage);
for (const { name, version, licence } of packages) console.log(`${name} ${version}: ${licence}`);
if (!has('--short'))
  for (const { name } of packages) console.log(`\n${'='.repeat(80)}\n${name}\n\n${licenceText(name)}`);
if (has('--write')) {
  writeFileSync(LIST, `${JSON.stringify(shipped, null, 2)}\n`);
  console.log(`\nWritten: ${relative(process.cwd(), LIST)}`);
}
const faults = faultsOf(shipped, listedPackages(), packages);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
