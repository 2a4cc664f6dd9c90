import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { FailureKind } from '../../domain/failure';
import { Failure } from '../../domain/failure';
import { isRefusedDigestCode } from './refusedDigest';
import { askedWait } from './waiting';

/** What PnPjs throws where an answer says no. */
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

/** SharePoint's code for “a file with the name … already exists”: somebody else was faster. */
const existsAlreadyCode = '-2130575257';

/** Turns whatever PnPjs threw into a failure with a name, keeping it as the cause. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!isHttpError(error)) {
    return new Failure('unavailable', 'SharePoint could not be reached.', error);
  }
  // PnPjs keeps the body of the answer behind `::>` in the message of its error.
  const body = error.message.slice(error.message.indexOf('::>') + 3).trim();
  return toNamedFailure(error.status, body, error.response?.headers, error);
}

/** The failure that an answer tells. */
export async function failureOf(answer: Response): Promise<Failure> {
  return toNamedFailure(answer.status, await answer.clone().text(), answer.headers, answer);
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

/**
 * Whether a write that failed may have been done all the same: the connection was lost, or the service gave up (5xx) at
 * a moment nobody knows. What SharePoint refused, or throttled with 429, it did not write.
 */
export function mayHaveHappened(failure: Failure): boolean {
  return failure.kind === 'unavailable' || statusOf(failure) === 503;
}

function statusOf({ cause }: Failure): number | undefined {
  return isHttpError(cause) ? cause.status : undefined;
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && typeof (error as Partial<HttpError>).status === 'number';
}

function toNamedFailure(status: number, body: string, headers: Headers | undefined, cause: unknown): Failure {
  const { code, message } = serviceError(body);
  if (isRefusedDigestCode(code)) {
    return new Failure('unavailable', 'SharePoint refused the security validation of this page again and again.', cause);
  }
  const kind = code.startsWith(existsAlreadyCode) ? 'conflict' : (kinds[status] ?? 'unavailable');
  const wait = headers && askedWait(headers, Date.now());
  return new Failure(kind, message, cause, wait === undefined ? undefined : Math.ceil(wait / 1000));
}

/** The service's own code and words, in any of the forms it has for them. */
function serviceError(text: string): { code: string; message: string } {
  try {
    const body = JSON.parse(text) as Record<string, { code?: string; message?: string | { value?: string } }>;
    const error = body['odata.error'] ?? body.error;
    const words = typeof error?.message === 'string' ? error.message : error?.message?.value;
    return { code: error?.code ?? '', message: words ?? text };
  } catch {
    return { code: '', message: text };
  }
}
