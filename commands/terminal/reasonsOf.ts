import { isFailure } from '../../src/domain/failure';

/**
 * What went wrong, a line each: what happened and, where no answer came, why none did, as far as that is known: Microsoft Entra's
 * own words, or those of the network. What SharePoint answered stands in the first line already.
 */
export function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { message, cause } = error;
  const isAnswered = isFailure(error) && error.kind !== 'unavailable';
  return isAnswered || !(cause instanceof Error) ? [message] : [message, ...reasonsOf(cause).map(reason => `  ${reason}`)];
}
