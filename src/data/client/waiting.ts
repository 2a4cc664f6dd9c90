/** The first wait where the service names none, in milliseconds; it doubles with each attempt. */
const firstBackoff = 500;

/** The longest wait where the service names none. */
const longestBackoff = 10_000;

/** The most that is added to a wait the service asked for, so that not everybody comes back at the same moment. */
const longestJitter = 1000;

/**
 * Milliseconds the service asked to wait: the longer of `Retry-After` (seconds or an HTTP date) and `RateLimit-Reset`
 * (seconds), or undefined where it asked for nothing. A date is compared with the `Date` of the same answer, because
 * the clock of this machine may be wrong; without one, with `now`.
 * Source: learn.microsoft.com, "Avoid getting throttled or blocked in SharePoint Online"; RFC 9110, 10.2.3.
 */
export function askedWait(headers: Headers, now: number): number | undefined {
  const waits = [retryAfter(headers, now), seconds(headers.get('RateLimit-Reset'))].filter(
    (wait): wait is number => wait !== undefined
  );
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/**
 * Milliseconds that the parts of an answered `$batch` asked to wait: a throttled part stands in an answer that is a
 * success. Read off the text, because PnPjs drops headers of parts whose value has a colon, as every HTTP date has.
 */
export function waitAskedByParts(answer: Headers, text: string, now: number): number | undefined {
  const waits = [...text.matchAll(/^(Retry-After|RateLimit-Reset):(.*)$/gim)].flatMap(([, name = '', value = '']) => {
    return askedWait(new Headers({ Date: answer.get('Date') ?? '', [name]: value }), now) ?? [];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function retryAfter(headers: Headers, now: number): number | undefined {
  const header = headers.get('Retry-After');
  const asSeconds = seconds(header);
  if (asSeconds !== undefined) return asSeconds;
  const until = Date.parse(header ?? '');
  if (Number.isNaN(until)) return undefined;
  const answered = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, until - (Number.isNaN(answered) ? now : answered));
}

function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : undefined;
}

/** What is added to a wait that was asked for; `random` from 0 up to 1. Never makes a wait shorter. */
export function jitter(random: number): number {
  return Math.round(random * longestJitter);
}

/**
 * The wait before attempt number `attempt + 1` where the service asked for none: exponential, with half of it left to
 * chance. Source: Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015 (equal jitter).
 */
export function backoff(attempt: number, random: number): number {
  const most = Math.min(longestBackoff, firstBackoff * 2 ** (attempt - 1));
  return Math.round(most / 2 + (most / 2) * random);
}
