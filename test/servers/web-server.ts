/** A real nginx or Apache, in a folder of its own, with the settings of the archive in a site that has stubborn ones itself. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drop } from './archive.ts';

export const KINDS = ['nginx', 'Apache, .htaccess', 'Apache, AllowOverride None'] as const;
export type Kind = (typeof KINDS)[number];

const { RELAIS_NGINX: nginx = '', RELAIS_APACHE: apache = '', RELAIS_SERVERS: base = '' } = process.env;

const brotliModule = `${base}/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so`;
/** Of Apache it is a part; for nginx it is a module that not every server has. */
export const hasBrotli = (kind: Kind): boolean => kind !== 'nginx' || existsSync(brotliModule);

/** What the administrator of a site has set for all of it, before anybody thought of Relais. */
const nginxConf = (folder: string, port: number): string => `
    ${hasBrotli('nginx') ? `load_module ${brotliModule};` : ''}
    ${process.getuid?.() === 0 ? 'user www-data;' : ''}
    daemon off; pid ${folder}/pid; error_log ${folder}/errors warn; worker_processes 1;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      types { text/html html; application/x-javascript js; }
      default_type application/octet-stream;
      server {
        listen 127.0.0.1:${port};
        root ${folder}/site;
        add_header X-Frame-Options SAMEORIGIN always;
        add_header X-Content-Type-Options nosniff always;
        expires 30d;
        include ${folder}/nginx/relais.conf;
      }
    }`;

const APACHE_MODULES = 'mpm_event authz_core mime headers filter deflate brotli expires'.split(' ');

const apacheConf = (folder: string, port: number, kind: Kind): string => `
  ServerRoot ${folder}
  ServerName 127.0.0.1
  Listen 127.0.0.1:${port}
  PidFile ${folder}/pid
  ErrorLog ${folder}/errors
  ${APACHE_MODULES.map(
    (name) => `LoadModule ${name}_module ${base}/usr/lib/apache2/modules/mod_${name}.so`,
  ).join('\n')}
  User www-data
  Group www-data
  TypesConfig /dev/null
  DefaultRuntimeDir ${folder}
  AddType application/javascript .js
  AddType text/html .html
  DocumentRoot ${folder}/site
  Header always set X-Frame-Options SAMEORIGIN
  Header set X-Content-Type-Options nosniff
  ExpiresActive On
  ExpiresDefault "access plus 1 month"
  AddOutputFilterByType DEFLATE text/html application/javascript application/json
  <FilesMatch "^\\.ht">
    Require all denied
  </FilesMatch>
  <Directory ${folder}/site>
    Require all granted
    AllowOverride ${kind === 'Apache, .htaccess' ? 'FileInfo' : 'None'}
  </Directory>
  ${kind === 'Apache, .htaccess' ? '' : `Include ${folder}/apache/relais.conf`}
`;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface WebServer {
  origin: string;
  /** The document root: what one sees by FTP. */
  site: string;
  /** Asks without cache and without undoing the compression. */
  ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  close: () => Promise<void>;
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });

/**
 * Starts a server whose site has the folder `relais` of the archive.
 * @param edit what the administrator changes in the settings
 */
export const startServer = async (
  kind: Kind,
  files: Map<string, Buffer>,
  edit = (settings: string): string => settings,
): Promise<WebServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'relais-server-'));
  // Servers that root starts read files as somebody else.
  await chmod(folder, 0o755);
  const site = join(folder, 'site');
  await mkdir(site);
  await drop(files, 'relais/', site);
  await writeFile(join(site, 'relais/.htaccess'), edit(String(files.get('relais/.htaccess'))));
  for (const name of ['nginx', 'apache']) {
    let settings = edit(String(files.get(`${name}/relais.conf`))).replace('/var/www/html', site);
    if (hasBrotli(kind)) settings = settings.replaceAll('# brotli', 'brotli');
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'relais.conf'), settings);
  }
  const port = await freePort();
  const conf = join(folder, 'conf');
  await writeFile(conf, kind === 'nginx' ? nginxConf(folder, port) : apacheConf(folder, port, kind));
  const [command, args] =
    kind === 'nginx'
      ? [nginx, ['-p', folder, '-e', join(folder, 'errors'), '-c', conf]]
      : [apache, ['-f', conf, '-D', 'FOREGROUND']];
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(base && { LD_LIBRARY_PATH: `${base}/usr/lib/x86_64-linux-gnu:${base}/usr/lib/aarch64-linux-gnu` }),
    },
  });
  const ask: WebServer['ask'] = (path, headers = {}) =>
    new Promise((done, fail) => {
      request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', fail)
        .end();
    });
  const close = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; ; tries++) {
    try {
      await ask('/');
      return { origin: `http://127.0.0.1:${port}`, site, ask, close };
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) {
        await close();
        throw new Error(`${kind} does not start`, { cause: error });
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};
