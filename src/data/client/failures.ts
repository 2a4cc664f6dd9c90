import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { FailureKind } from '../../domain/failure';
import { Failure } from '../../domain/failure';

interface HttpError extends Error {
  readonly status: number;
  readonly response?: Response;
}

/** What PnPjs keeps protected of a request, and its own behaviours reach for as well. */
interface FailedRequest {
  readonly emit: Record<symbol, ((failure: Failure) => void) | undefined>;
  readonly InternalReject: symbol;
}

const kinds: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
  503: 'throttled'
};

/** SharePoint's code for "the security validation is invalid or has expired": the digest, not the person, was refused. */
const refusedDigestCodes = ['-2130575251', '-2130575252'];

/** SharePoint's code for “a file with the name … already exists”: somebody else was faster. */
const existsAlreadyCode = '-2130575257';

/** Turns whatever PnPjs threw into a failure with a name, keeping it as the cause. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!isHttpError(error)) {
    return new Failure('unavailable', 'SharePoint could not be reached.', error);
  }
  const { code, message } = serviceError(error.message);
  if (refusedDigestCodes.some(refused => code.startsWith(refused))) {
    return new Failure('invalid', 'SharePoint no longer accepts this page: it was open for too long. Load it again.', error);
  }
  const kind = code.startsWith(existsAlreadyCode) ? 'conflict' : (kinds[error.status] ?? 'unavailable');
  return new Failure(kind, message, error, retryAfterSeconds(error.response));
}

/** PnPjs behaviour: every rejection of a request is a `Failure`. */
export function Failures(): TimelinePipe<Queryable> {
  return instance => {
    instance.on.error.replace(function (this: unknown, error: unknown) {
      // `this` is the request that failed, a child of `instance`; the channel is the one PnPjs' RejectOnError uses.
      const request = this as FailedRequest;
      request.emit[request.InternalReject]?.(toFailure(error));
    });
    return instance;
  };
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && typeof (error as Partial<HttpError>).status === 'number';
}

/** The service's own code and words: PnPjs keeps the body of the answer behind `::>` in the message of its error. */
function serviceError(message: string): { code: string; message: string } {
  const text = message.slice(message.indexOf('::>') + 3).trim();
  try {
    const body = JSON.parse(text) as Record<string, { code?: string; message?: string | { value?: string } }>;
    const error = body['odata.error'] ?? body.error;
    const words = typeof error?.message === 'string' ? error.message : error?.message?.value;
    return { code: error?.code ?? '', message: words ?? message };
  } catch {
    return { code: '', message };
  }
}

/** Seconds to wait, from a Retry-After header in either of its forms. */
function retryAfterSeconds(response: Response | undefined): number | undefined {
  const header = response?.headers.get('Retry-After');
  if (header === null || header === undefined) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds;
  const until = Date.parse(header);
  const now = Date.parse(response?.headers.get('Date') ?? '');
  return Number.isNaN(until) || Number.isNaN(now) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
