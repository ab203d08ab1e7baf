import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideAnswer, STANDARD_INPUT, type Run } from '../../src/review/guide-answer';

const PROJECT = join(import.meta.dirname, '../..');

/** As an author starts it. A process takes a second or two: a few show that the command prints what the function says. */
export function runByNpm(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(npm, ['run', '-s', 'guide', '--', ...args], { cwd: PROJECT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export const runGuide = (args: readonly string[], input = ''): Run =>
  guideAnswer(args, (path) => (path === STANDARD_INPUT ? input : readFileSync(path, 'utf8')));

export const guideOn = (visit: unknown): Run => runGuide([STANDARD_INPUT], JSON.stringify(visit));
