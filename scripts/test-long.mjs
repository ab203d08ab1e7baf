// `npm run test:long`: a million whole visits made up at random, and the two implementations of the rules over every answer of each area.
// Shorter: `LONG_VISITS=20000 LONG_EVERY=50 npm run test:long`; from another visit on, or one again: `LONG_FROM=4711 LONG_VISITS=1`.
import { runParts, runTests } from './run-parts.mjs';

await runParts([['long', () => runTests('long')]]);
