/** What can go wrong on the way to SharePoint, in the words a screen distinguishes. */
export type FailureKind = 'notFound' | 'forbidden' | 'conflict' | 'throttled' | 'unavailable' | 'invalid';

/** A failure with a name. `cause` keeps what was caught; `retryAfterSeconds` is set where the service asked for a wait. */
export class Failure extends Error {
  public override readonly name = 'Failure';

  public constructor(
    public readonly kind: FailureKind,
    message: string,
    public override readonly cause?: unknown,
    public readonly retryAfterSeconds?: number
  ) {
    super(message);
  }
}

export function isFailure(error: unknown, kind?: FailureKind): error is Failure {
  return error instanceof Failure && (kind === undefined || error.kind === kind);
}
