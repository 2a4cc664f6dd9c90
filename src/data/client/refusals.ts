import type { FailureKind } from '../../domain/failure';

/** SharePoint's own code and words for what it refused. */
export interface ServiceError {
  /** `-2147024860, Microsoft.SharePoint.SPQueryThrottledException`; empty where the answer has none. */
  readonly code: string;
  readonly message: string;
}

/** What `$batch`, items and files answer as an error, in any of the forms SharePoint has for it. */
export function serviceError(text: string): ServiceError {
  try {
    const body = JSON.parse(text) as Record<string, { code?: string; message?: string | { value?: string } }>;
    const error = body['odata.error'] ?? body.error;
    const words = typeof error?.message === 'string' ? error.message : error?.message?.value;
    return { code: error?.code ?? '', message: words ?? text };
  } catch {
    return { code: '', message: text };
  }
}

/** "The security validation is invalid" and "has expired": the digest, not the person, was refused. */
const digestCodes: readonly number[] = [-2130575251, -2130575252];

/** More than 5,000 rows would have to be touched. */
const thresholdCode = -2147024860;

/**
 * Refusals that SharePoint tells with a status that says something else (500, 400), by their number. They hold however
 * often one asks. Sources: sharepoint-facts in docs/local-sharepoint.md, "Errors".
 */
const refusals: Readonly<Record<number, FailureKind>> = {
  [thresholdCode]: 'invalid',
  /** More than twelve lookup columns in one query. */
  [-2147024749]: 'invalid',
  /** A validation formula of the list or a column says no. */
  [-2130575162]: 'invalid',
  /** Another row holds this value of a unique column. */
  [-2130575169]: 'conflict',
  /** A file of this name exists already: somebody else was faster. */
  [-2130575257]: 'conflict'
};

export function isRefusedDigest(error: ServiceError): boolean {
  return digestCodes.includes(numberOf(error));
}

export function isOverThreshold(error: ServiceError): boolean {
  return numberOf(error) === thresholdCode;
}

/** The kind of a refusal that its status does not tell; undefined for anything else. */
export function refusalKind(error: ServiceError): FailureKind | undefined {
  return refusals[numberOf(error)];
}

function numberOf({ code }: ServiceError): number {
  return Number.parseInt(code, 10);
}
