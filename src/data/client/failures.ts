import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { FailureKind } from '../../domain/failure';
import { Failure } from '../../domain/failure';
import { isOverThreshold, isRefusedDigest, refusalKind, serviceError } from './refusals';
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

/** Turns whatever PnPjs threw into a failure with a name, keeping it as the cause. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!isHttpError(error)) {
    return new Failure('unavailable', 'SharePoint could not be reached.', error);
  }
  return toNamedFailure(error.status, bodyOf(error), error.response?.headers, error);
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

/** Whether SharePoint refused to touch more than 5,000 rows. */
export function isThresholdFailure(failure: Failure): boolean {
  return isHttpError(failure.cause) && isOverThreshold(serviceError(bodyOf(failure.cause)));
}

function statusOf({ cause }: Failure): number | undefined {
  return isHttpError(cause) ? cause.status : undefined;
}

/** PnPjs keeps the body of the answer behind `::>` in the message of its error; others, such as MSAL, say what they say. */
function bodyOf({ message }: HttpError): string {
  const mark = message.indexOf('::>');
  return mark < 0 ? message : message.slice(mark + 3).trim();
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && typeof (error as Partial<HttpError>).status === 'number';
}

function toNamedFailure(status: number, body: string, headers: Headers | undefined, cause: unknown): Failure {
  const error = serviceError(body);
  if (isRefusedDigest(error)) {
    return new Failure('unavailable', 'SharePoint refused the security validation of this page again and again.', cause);
  }
  const kind = refusalKind(error) ?? kinds[status] ?? 'unavailable';
  const wait = headers && askedWait(headers, Date.now());
  return new Failure(kind, error.message, cause, wait === undefined ? undefined : Math.ceil(wait / 1000));
}
