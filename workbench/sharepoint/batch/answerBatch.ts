import { randomUUID } from 'node:crypto';
import { parseBatch } from './parseBatch';
import type { Incoming } from '../call';
import { ConnectionCut } from '../faults/connectionCut';
import { requestErrors, SharePointError } from '../errors/catalogue';
import { answerRequest, fail, openCall, type OnCommit } from '../pipeline';
import { writeError, type Outgoing } from '../serialise/write';
import type { Service } from '../service';
import type { Person } from '../store/people';

const largestBody = 2_097_152;
/** The known working limit. */
const mostParts = 100;

const reasons: Readonly<Record<number, string>> = {
  200: 'OK', 201: 'Created', 204: 'No Content', 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed',
  412: 'Precondition Failed', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 503: 'Service Unavailable'
};

/** Answers one part, by executing it unless something stands in the way: each counts, and fails, like a request. */
export type AnswerPart = (part: Incoming, execute: (onCommit: OnCommit) => Outgoing) => Outgoing;

export function isBatch(incoming: Incoming): boolean {
  return incoming.method === 'POST' && /\/_api\/(\$|%24)batch$/i.test(incoming.url.pathname);
}

/**
 * `$batch`: the digest of the envelope serves all parts; each part has its own rights and fails alone. A part for
 * another site is refused. With a `share` below 1 only so many parts from the front are executed, but one at least:
 * what a lost connection can leave behind.
 */
export function answerBatch(service: Service, person: Person, incoming: Incoming, answerPart: AnswerPart, share = 1): Outgoing {
  try {
    const parts = readParts(service, person, incoming);
    const boundary = `batchresponse_${randomUUID()}`;
    const answers = parts.slice(0, Math.max(1, Math.floor(share * parts.length))).map((part) => {
      const answer = answerPart(part, (onCommit) => execute(service, person, incoming, part, onCommit));
      return `--${boundary}\r\n${writePart(answer)}`;
    });
    return {
      status: 200,
      headers: { 'content-type': `multipart/mixed; boundary="${boundary}"` },
      body: `${answers.join('')}--${boundary}--\r\n`
    };
  } catch (error) {
    if (error instanceof ConnectionCut) {
      throw error;
    }
    return fail(error, 'minimal');
  }
}

function readParts(service: Service, person: Person, incoming: Incoming): Incoming[] {
  service.db.transaction(() => openCall(service, person, incoming, false));
  if (incoming.body.byteLength > largestBody) {
    throw requestErrors.tooLarge(incoming.body.byteLength);
  }
  const parts = parseBatch(incoming.headers.get('content-type') ?? '', new TextDecoder().decode(incoming.body));
  if (parts.length > mostParts) {
    throw requestErrors.invalidArgument(`The batch has ${parts.length} requests; at most ${mostParts} are known to work.`);
  }
  return parts;
}

function execute(service: Service, person: Person, envelope: Incoming, part: Incoming, onCommit: OnCommit): Outgoing {
  const site = (url: URL): string => url.pathname.toLowerCase().replace(/\/_api\/.*$/, '');
  if (site(part.url) !== site(envelope.url) || isBatch(part)) {
    return writeError(new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'A batch is for one site.'), 'minimal');
  }
  return answerRequest(service, person, part, true, onCommit);
}

function writePart(answer: Outgoing): string {
  const headers = Object.entries(answer.headers).map(([name, value]) => `${headerNames[name] ?? name}: ${value.replace(/\r|\n/g, ' ')}\r\n`);
  const body = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  const status = `HTTP/1.1 ${answer.status} ${reasons[answer.status] ?? 'Unknown'}`;
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${status}\r\n${headers.join('')}\r\n${body}\r\n`;
}

const headerNames: Readonly<Record<string, string>> = { 'content-type': 'CONTENT-TYPE', etag: 'ETAG' };
