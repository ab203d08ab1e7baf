import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureApache, ensureCaddy, ensureNginx } from '../../../scripts/ensure-hosts.mjs';

export const HOSTS = ['nginx', 'Caddy', 'Apache'] as const;
export type Host = (typeof HOSTS)[number];

export interface StartedHost {
  /** without a slash at its end; the guide stands at `/` and once more below `/guide/` */
  readonly origin: string;
  stop(): Promise<void>;
}

const dist = resolve(import.meta.dirname, '../../../dist');
const sample = (name: string) => readFileSync(join(dist, 'hosting', name), 'utf8');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port.');
  return bound.port;
}

/** What a host writes around the sample, as short as each server allows. */
const SETTINGS: Readonly<Record<Host, (folder: string, site: string, port: number) => [string, string, string[]]>> = {
  nginx(folder, site, port) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder};`,
    );
    const text = `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn; events {}
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${site}; absolute_redirect off;
${sample('nginx.conf')} } }`;
    return [ensureNginx(), text, ['-p', folder, '-c', join(folder, 'settings'), '-e', 'stderr']];
  },
  Caddy(folder, site, port) {
    const text = `{\n  admin off\n  auto_https off\n  storage file_system ${folder}\n}
http://127.0.0.1:${port} {\n  root * ${site}\n${sample('Caddyfile')}}\n`;
    return [ensureCaddy(), text, ['run', '--adapter', 'caddyfile', '--config', join(folder, 'settings')]];
  },
  Apache(folder, site, port) {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n');
    const asRoot = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
    const text = `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error
${modules}\n${asRoot}\nTypesConfig /etc/mime.types\nDocumentRoot ${site}\nDirectoryIndex index.html
<Directory ${site}>\nRequire all granted\nOptions FollowSymLinks\n${sample('htaccess')}</Directory>\n`;
    return [ensureApache(), text, ['-D', 'FOREGROUND', '-f', join(folder, 'settings')]];
  },
};

async function untilItAnswers(origin: string, program: ChildProcess, said: () => string): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    if (program.exitCode !== null) throw new Error(`The server ended: ${said()}`);
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`The server did not answer: ${said()}`);
}

/** Starts a real web server on this machine alone, with nothing but the sample that the build wrote for it. */
export async function startHost(host: Host): Promise<StartedHost> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is not built: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-host-'));
  // a server that gives up its rights still has to read it
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  symlinkSync(site, join(site, 'guide'));
  const port = await freePort();
  const [path, text, args] = SETTINGS[host](folder, site, port);
  writeFileSync(join(folder, 'settings'), text);
  let said = '';
  const program = spawn(path, args, { env: { ...process.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
  program.stderr?.on('data', (data) => (said += String(data)));
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(origin, program, () => said);
  return {
    origin,
    async stop() {
      program.kill();
      if (program.exitCode === null) await once(program, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
