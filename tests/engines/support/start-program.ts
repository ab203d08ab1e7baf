import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { AtEnd } from './driver';

/** Ends the program when the shell's input ends, which happens also where the test run is killed. */
const WATCHED = '"$@" </dev/null & cat >/dev/null; kill $!; wait';

/**
 * Starts a program that never outlives the test.
 * @returns what it writes to its file descriptor 3
 */
export function startProgram(path: string, args: readonly string[], env: NodeJS.ProcessEnv, atEnd: AtEnd): Readable {
  const program = spawn('sh', ['-c', WATCHED, 'sh', path, ...args], {
    env: { ...process.env, ...env },
    // Out of the reach of a Ctrl+C, which the program would ignore and the shell would not.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  });
  atEnd(async () => {
    program.stdin?.end();
    if (program.exitCode === null) await once(program, 'exit');
  });
  return program.stdio[3] as Readable;
}
