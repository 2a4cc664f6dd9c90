import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.woff': 'font/woff', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.png': 'image/png', '.map': 'application/json'
};

/**
 * Everything stays on this machine, which the browser enforces. RequireJS, part of the SPFx loader, is evaluated from a
 * string; Fluent writes style elements.
 */
const POLICY = [
  "default-src 'self'", "script-src 'self' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self' data:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'"
].join('; ');

export function servePage(page: string, status = 200, cookie?: string): Response {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Content-Security-Policy': POLICY });
  if (cookie) headers.append('Set-Cookie', cookie);
  return new Response(page, { status, headers });
}

export function serveScript(script: string | undefined): Response {
  if (script === undefined) return new Response('Not found', { status: 404 });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': KEEP.forever } });
}

const KEEP = {
  /** The name or the folder changes when the content does. */
  forever: 'public, max-age=31536000, immutable',
  /** A build may replace it at any time. */
  ask: 'no-cache'
};

/** Serves one file, found by its name in a known folder; the caller has taken care that the path leads nowhere else. */
export async function serveFile(file: string | undefined, keep: keyof typeof KEEP): Promise<Response> {
  const found = file !== undefined && (await isFile(file));
  if (!found) return new Response('Not found', { status: 404 });
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return new Response(await readFile(file), { headers: { 'Content-Type': type, 'Cache-Control': KEEP[keep] } });
}

/** The files of a folder, by name. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
  return new Map((await readdir(folder)).map((name) => [name, path.join(folder, name)]));
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then((found) => found.isFile(), () => false);
}
