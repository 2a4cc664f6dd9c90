import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/**
 * `fetch` over `node:http`, for clients of one service: it keeps its connections, costs a fraction of the built-in one,
 * and its socket timers stay real where time is scaled.
 */
export function httpFetch(url: string | URL, { method = 'GET', headers, body, signal }: RequestInit = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => reject(new TypeError('fetch failed', { cause }));
    const text = typeof body === 'string' ? body : '';
    const sent = request(
      url,
      {
        agent,
        method,
        headers: { ...Object.fromEntries(new Headers(headers)), ...(method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(text)) }) },
        ...(signal ? { signal } : {})
      },
      answer => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          const status = answer.statusCode ?? 500;
          const whole = status === 204 ? null : Buffer.concat(chunks);
          resolve(new Response(whole, { status, statusText: answer.statusMessage ?? '', headers: pairs(answer.rawHeaders) }));
        });
      }
    );
    sent.on('error', fail);
    sent.end(text);
  });
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
}
