import { failureOf, isThresholdFailure, mayHaveHappened, toFailure } from '../../../src/data/client/failures';
import { Failure } from '../../../src/domain/failure';
import { status } from './scripted';
import { scriptedSite } from './scriptedSite';

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
    [500, 'not JSON', {}, { kind: 'unavailable', message: 'not JSON' }],
    [500, said('-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'Over the threshold.'), {}, { kind: 'invalid', message: 'Over the threshold.' }],
    [500, said('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'Duplicate.'), {}, { kind: 'conflict' }],
    [500, said('-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'Formula.'), {}, { kind: 'invalid' }],
    [401, '', {}, { kind: 'forbidden' }],
    [409, '', {}, { kind: 'conflict' }],
    [504, '', {}, { kind: 'unavailable' }],
    [400, JSON.stringify({ error: { code: '-1, x', message: 'In plain words.' } }), {}, { kind: 'invalid', message: 'In plain words.' }],
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

  test('where somebody else than PnPjs refused, such as Microsoft Entra, it is told in their words', () => {
    expect(toFailure(Object.assign(new Error('invalid_client: AADSTS700027'), { status: 401 }))).toMatchObject({ kind: 'forbidden', message: 'invalid_client: AADSTS700027' });
  });

  test('is told of an answer without headers, and asks for no wait then', () => {
    const { kind, retryAfterSeconds } = toFailure(Object.assign(new Error('[404] ::> '), { status: 404 }));
    expect([kind, retryAfterSeconds]).toEqual(['notFound', undefined]);
  });

  test('asks for no wait where the service does not', () => {
    expect(toFailure(httpError(500, '')).retryAfterSeconds).toBeUndefined();
  });

  test('is what every request rejects with', async () => {
    const { at } = scriptedSite([status(404)]);
    await expect(at.sp.web()).rejects.toMatchObject({ name: 'Failure', kind: 'notFound' });
  });

  test('a failure that has a name keeps it', () => {
    const failure = new Failure('conflict', 'Somebody was faster.');
    expect(toFailure(failure)).toBe(failure);
  });
});

describe('Whether a write that failed may have been done', () => {
  test.each<[string, Error, boolean]>([
    ['a connection that was cut', new TypeError('fetch failed'), true],
    ['500', httpError(500, ''), true],
    ['502', httpError(502, ''), true],
    ['503', httpError(503, ''), true],
    ['504', httpError(504, ''), true],
    ['429, which was not let in', httpError(429, ''), false],
    ['400', httpError(400, ''), false],
    ['403', httpError(403, ''), false],
    ['404', httpError(404, ''), false],
    ['412', httpError(412, ''), false],
    ['a value that must be unique', httpError(500, said('-2130575169, x', 'Duplicate.')), false],
    ['a wait that nobody began', new Failure('throttled', 'SharePoint asked to wait.', undefined, 300), false],
    ['a device that is offline', new Failure('offline', 'This device is offline.'), false]
  ])('%s: %#', (_name, error, expected) => {
    expect(mayHaveHappened(toFailure(error))).toBe(expected);
  });
});

test('an answer that says no is told like the error PnPjs makes of it', async () => {
  const answer = new Response(said('-2147024891, x', 'Access denied.'), { status: 403, headers: { 'Retry-After': '4' } });
  expect(await failureOf(answer)).toMatchObject({ kind: 'forbidden', message: 'Access denied.', retryAfterSeconds: 4 });
  expect(answer.bodyUsed).toBe(false);
});

test.each([
  ['-2147024860, x', true],
  ['-2147024749, x', false]
])('only %s says that the threshold was exceeded: %s', (code, expected) => {
  expect(isThresholdFailure(toFailure(httpError(500, said(code, ''))))).toBe(expected);
  expect(isThresholdFailure(new Failure('invalid', code))).toBe(false);
});
