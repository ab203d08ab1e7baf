// `npm run looks`: writes down how a dozen screens look now, as they shall look from now on. Read what has changed before it is committed.
import { run, runParts } from './run-parts.mjs';

process.env.WRITE_LOOKS = 'yes';
await runParts([
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['looks', () => run(['npx', 'vitest', 'run', '--project', 'journeys', 'tests/journeys/looks.test.ts'])],
]);
