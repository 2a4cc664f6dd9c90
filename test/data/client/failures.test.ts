import { toFailure } from '../../../src/data/client/failures';
import { Failure } from '../../../src/domain/failure';

/** An error as PnPjs throws it: the status, the answer, and the body behind `::>` in the message. */
function httpError(status: number, body: string, headers: Record<string, string> = {}): Error {
  const error = new Error(`Error making HttpClient request in queryable [${status}]  ::> ${body}`);
  return Object.assign(error, { status, response: new Response(body, { status, headers }) });
}

const said = (code: string, value: string): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value } } });

describe('What went wrong, by name', () => {
  const cases: [number, string, Record<string, string>, Partial<Failure>][] = [
    [404, said('-1, System.ArgumentException', 'List ‘T’ does not exist.'), {}, { kind: 'notFound', message: 'List ‘T’ does not exist.' }],
    [403, said('-2147024891, System.UnauthorizedAccessException', 'Access denied.'), {}, { kind: 'forbidden', message: 'Access denied.' }],
    [412, said('-1, Microsoft.SharePoint.Client.ClientServiceException', 'The request ETag value does not match.'), {}, { kind: 'conflict' }],
    [400, said('-1, x', 'Invalid text value.'), {}, { kind: 'invalid', message: 'Invalid text value.' }],
    [429, '', { 'Retry-After': '20' }, { kind: 'throttled', retryAfterSeconds: 20 }],
    [503, '', { 'Retry-After': 'Wed, 11 Mar 2026 10:00:30 GMT', Date: 'Wed, 11 Mar 2026 10:00:00 GMT' }, { kind: 'throttled', retryAfterSeconds: 30 }],
    [500, 'not JSON', {}, { kind: 'unavailable' }],
    [403, said('-2130575251, Microsoft.SharePoint.SPException', 'The security validation for this page is invalid.'), {}, { kind: 'unavailable', message: 'SharePoint refused the security validation of this page again and again.' }],
    [400, said('-2130575257, Microsoft.SharePoint.SPException', 'A file with the name x already exists.'), {}, { kind: 'conflict' }]
  ];
  test.each(cases)('%i %s %j', (status, body, headers, expected) => {
    const error = httpError(status, body, headers);
    expect(toFailure(error)).toMatchObject({ ...expected, cause: error });
  });

  test('a cut connection is told apart from a refusal', () => {
    expect(toFailure(new TypeError('fetch failed'))).toMatchObject({ kind: 'unavailable', message: 'SharePoint could not be reached.' });
  });

  test('a failure that has a name keeps it', () => {
    const failure = new Failure('conflict', 'Somebody was faster.');
    expect(toFailure(failure)).toBe(failure);
  });
});
