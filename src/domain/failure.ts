/** What can go wrong on the way to SharePoint, in the words a screen distinguishes. */
export type FailureKind = 'notFound' | 'forbidden' | 'conflict' | 'throttled' | 'unavailable' | 'offline' | 'invalid';

/**
 * A failure with a name. `cause` keeps what was caught; `retryAfterSeconds` is set where the service asked for a wait.
 * `outcomeUnknown`: the answer to a write was lost and SharePoint could not be asked either, so it may have happened.
 */
export class Failure extends Error {
  public override readonly name = 'Failure';

  public constructor(
    public readonly kind: FailureKind,
    message: string,
    public override readonly cause?: unknown,
    public readonly retryAfterSeconds?: number,
    public readonly outcomeUnknown = false
  ) {
    super(message);
  }
}

export function isFailure(error: unknown, kind?: FailureKind): error is Failure {
  return error instanceof Failure && (kind === undefined || error.kind === kind);
}
