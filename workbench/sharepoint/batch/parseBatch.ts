import type { Incoming } from '../call';
import { requestErrors } from '../errors/catalogue';

/**
 * Takes a `multipart/mixed` body apart into its requests, in order. Line ends may be LF (PnPjs) or CRLF; changesets
 * nest one level and are not transactional, so they are only unwrapped.
 */
export function parseBatch(contentType: string, body: string): Incoming[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!/^multipart\/mixed/i.test(contentType) || boundary === undefined) {
    throw requestErrors.badExpression(contentType);
  }
  return partsOf(body.replace(/\r\n/g, '\n'), boundary).flatMap(readPart);
}

function partsOf(body: string, boundary: string): string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  return pieces.slice(1).filter((piece) => !piece.startsWith('--')).map((piece) => piece.replace(/^[^\n]*\n/, ''));
}

function readPart(part: string): Incoming[] {
  const { headers, rest } = headersOf(part);
  const contentType = headers.get('content-type') ?? '';
  if (/^multipart\/mixed/i.test(contentType)) {
    return parseBatch(contentType, rest);
  }
  if (!/^application\/http/i.test(contentType)) {
    throw requestErrors.badExpression(contentType);
  }
  return [readRequest(rest)];
}

function readRequest(text: string): Incoming {
  const request = text.replace(/^\n+/, '');
  const end = request.indexOf('\n');
  const line = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(end < 0 ? request : request.slice(0, end));
  if (line?.[1] === undefined || line[2] === undefined || !URL.canParse(line[2])) {
    throw requestErrors.badExpression(request.slice(0, 200));
  }
  const { headers, rest } = headersOf(end < 0 ? '' : request.slice(end + 1));
  return { method: line[1], url: new URL(line[2]), headers, body: new TextEncoder().encode(rest.replace(/\n+$/, '')) };
}

/** Header lines up to the first empty line; what follows is the content. */
function headersOf(text: string): { headers: Headers; rest: string } {
  const headers = new Headers();
  const lines = text.split('\n');
  let at = 0;
  for (; at < lines.length && lines[at] !== ''; at++) {
    const line = lines[at] ?? '';
    const colon = line.indexOf(':');
    if (colon > 0) {
      headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
  }
  return { headers, rest: lines.slice(at + 1).join('\n') };
}
