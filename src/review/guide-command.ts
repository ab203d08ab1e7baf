import { readFileSync } from 'node:fs';
import { guideAnswer, STANDARD_INPUT } from './guide-answer';

const { status, out, err } = guideAnswer(process.argv.slice(2), (path) =>
  readFileSync(path === STANDARD_INPUT ? 0 : path, 'utf8'),
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;
