// `npm run map`: what is in each built file, and why. A module that nobody gave a reason for stands out.
import { bundleMap } from '../build/bundle-map';

let file = '';
for (const entry of await bundleMap()) {
  if (entry.file !== file) console.log(`\n${entry.file}`);
  file = entry.file;
  console.log(`${String(entry.bytes).padStart(8)}  ${entry.module}: ${entry.why ?? 'NO REASON IS GIVEN'}`);
}
