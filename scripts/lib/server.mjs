/** Serves files to this machine, and nothing outside the folders that it was given. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
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
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

/** The file that a path stands for: that of the longest mount it begins with, if it is in that folder. */
const find = async (mounts, path) => {
  const mount = Object.keys(mounts)
    .filter(
      (prefix) => path === prefix || (prefix !== '/' && prefix.endsWith('/') && path.startsWith(prefix)),
    )
    .sort((one, other) => other.length - one.length)[0];
  if (!mount) return;
  const base = await realpath(mounts[mount]);
  const file = await realpath(resolve(base, path.slice(mount.length)));
  if (file !== base && !file.startsWith(base + sep)) return;
  const found = await stat(file);
  return found.isFile() ? { file, size: found.size } : undefined;
};

const answer = async (mounts, headersOf, request, response) => {
  let found;
  let path = '/';
  try {
    path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    found = await find(mounts, path);
  } catch {
    // An address that is none, or a file that is not there.
  }
  if (!found)
    return response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...headersOf(path),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
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
  const server = createServer((request, response) => void answer(mounts, headersOf, request, response));
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
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
