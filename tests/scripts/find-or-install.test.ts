import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findOrInstall } from '../../scripts/find-or-install.mjs';

/** `apt-get` of a machine that knows one package, which brings one program. */
const APT_GET = `[ "$1" = install ] || exit 0
for last; do :; done
[ "$last" = new-engine ] || exit 1
echo '#!/bin/sh' > "\${0%/*}/engine"
/bin/chmod +x "\${0%/*}/engine"`;
const SUDO = 'shift; exec "$@"';

describe('a program that the tests need', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-or-install-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('ENGINE', '');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  function program(name: string, script = 'exit 0'): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  const ensure = (packageSets: string[][], more = {}) =>
    findOrInstall({ name: 'Engine', variable: 'ENGINE', commands: ['engine', 'engine-esr'], packageSets, ...more });

  it('is the one that the variable names, before any other', () => {
    program('engine');
    const mine = program('my-own');
    vi.stubEnv('ENGINE', mine);
    expect(ensure([])).toBe(mine);
  });

  it('is found on the PATH under any of its names', () => {
    const path = program('engine-esr');
    expect(ensure([])).toBe(path);
  });

  it('is installed by the package manager, by the first set of packages that there is', () => {
    program('apt-get', APT_GET);
    program('sudo', SUDO);
    expect(ensure([['old-engine'], ['new-engine']])).toBe(join(folder, 'engine'));
  });

  it('is installed by the last resort where there is no package manager', () => {
    let installed: string | undefined;
    const lastResort = { how: 'a download', run: () => Boolean((installed = program('downloaded'))) };
    expect(ensure([['new-engine']], { find: () => installed, lastResort })).toBe(join(folder, 'downloaded'));
  });

  it('is missed in one sentence that says what to install and what was tried', () => {
    program('apt-get', APT_GET);
    program('sudo', SUDO);
    const lastResort = { how: 'a download', run: () => false };
    vi.stubEnv('ENGINE', '/nowhere/engine');
    expect(() => ensure([['old-engine'], ['older-engine']], { lastResort })).toThrow(
      /^No Engine for the tests: install it, or set ENGINE to its path \(tried: \$ENGINE \(\/nowhere\/engine cannot be run\); engine, engine-esr on the PATH; .*apt-get install old-engine or older-engine; a download\)\.$/,
    );
  });
});
