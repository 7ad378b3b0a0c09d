/** Serves files to this machine, and nothing outside the folders that it was given. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp4': 'video/mp4',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.zip': 'application/zip',
};

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => done(server.address().port));
  });

/**
 * @param mounts folders and files by the path that they are served under: `{ '/': 'demo/index.html', '/relais/': 'dist' }`
 * @param headersOf response headers by path
 * @param port where to listen; a port that is taken gives way to one that is free
 * @returns the address, and a function that ends it
 */
export const serve = async (mounts, { headersOf = () => ({}), port = 0 } = {}) => {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const mount = Object.keys(mounts)
      .filter((prefix) => path === prefix || (prefix.length > 1 && prefix.endsWith('/') && path.startsWith(prefix)))
      .sort((one, other) => other.length - one.length)[0];
    const base = mount && resolve(mounts[mount]);
    const file = mount && (path === mount ? base : resolve(base, path.slice(mount.length)));
    const found = file && (file === base || file.startsWith(base + sep)) && (await stat(file).catch(() => {}));
    if (!found?.isFile()) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
      ...headersOf(path),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    origin: `http://localhost:${taken}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
