import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const PROJECT = join(import.meta.dirname, '../..');
/** As `npm run guide` starts it, without npm in front: npm costs a second each time. */
const COMMAND = ['--import', 'tsx', 'src/review/guide-command.ts'];

function run(command: string, args: readonly string[], input: string | undefined): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: PROJECT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

export const runGuide = (args: readonly string[], input?: string): Promise<Run> =>
  run(process.execPath, [...COMMAND, ...args], input);
export const runByNpm = (args: readonly string[], input?: string): Promise<Run> =>
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '-s', 'guide', '--', ...args], input);

export const guideOn = (visit: unknown): Promise<Run> => runGuide(['-'], JSON.stringify(visit));
