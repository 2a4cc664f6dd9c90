import { askedWait, backoff, jitter, waitAskedByParts } from '../../../src/data/client/waiting';

const now = Date.parse('2026-03-11T10:00:00Z');
const later = 'Wed, 11 Mar 2026 10:00:30 GMT';

describe('How long SharePoint asks to wait', () => {
  test.each<[string, Record<string, string>, number | undefined]>([
    ['it asks for nothing', {}, undefined],
    ['Retry-After in seconds', { 'Retry-After': '20' }, 20_000],
    ['Retry-After in seconds, with spaces around', { 'Retry-After': ' 20 ' }, 20_000],
    ['Retry-After of no time at all', { 'Retry-After': '0' }, 0],
    ['Retry-After as a date, without the service’s own time', { 'Retry-After': later }, 30_000],
    ['Retry-After as a date, by the clock of the service', { 'Retry-After': later, Date: 'Wed, 11 Mar 2026 09:59:00 GMT' }, 90_000],
    ['a date that has passed', { 'Retry-After': later, Date: 'Wed, 11 Mar 2026 11:00:00 GMT' }, 0],
    ['RateLimit-Reset alone', { 'RateLimit-Reset': '7' }, 7000],
    ['the longer of both: RateLimit-Reset', { 'Retry-After': '5', 'RateLimit-Reset': '45' }, 45_000],
    ['the longer of both: Retry-After', { 'Retry-After': '50', 'RateLimit-Reset': '45' }, 50_000],
    ['the longer of a date and RateLimit-Reset', { 'Retry-After': later, 'RateLimit-Reset': '10' }, 30_000],
    ['something that is neither a number nor a date', { 'Retry-After': 'soon' }, undefined],
    ['a number with words behind it', { 'Retry-After': '20 s' }, undefined],
    ['a number with words before it', { 'RateLimit-Reset': 'in 20' }, undefined]
  ])('%s', (_title, headers, expected) => {
    expect(askedWait(new Headers(headers), now)).toBe(expected);
  });

  test.each<[string, readonly string[], number | undefined]>([
    ['no part of a batch asks for anything', [], undefined],
    ['a part, in seconds', ['RETRY-AFTER: 4'], 4000],
    ['a part, as a date', [`Retry-After: ${later}`], 30_000],
    ['the longest of all parts', ['Retry-After: 4', 'RateLimit-Reset: 9', 'Retry-After: 6'], 9000],
    ['a line that only ends like a header', ['Please mind Retry-After: 60'], undefined],
    ['a part, without a space and with more than one', ['Retry-After:4', 'RateLimit-Reset:   9  '], 9000],
    ['a part, in words that say nothing', ['Retry-After: soon', 'Retry-After: 4'], 4000],
    ['only a text that looks like a header', ['{"Title":"Retry-After: 60"}'], undefined]
  ])('%s', (_title, lines, expected) => {
    const parts = lines.map(line => `--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 429 Too Many Requests\r\n${line}\r\n\r\n{}\r\n`);
    expect(waitAskedByParts(new Headers(), `${parts.join('')}--batchresponse_1--\r\n`, now)).toBe(expected);
  });

  test('a date in a part is told by the clock of the service as well', () => {
    const headers = new Headers({ Date: 'Wed, 11 Mar 2026 09:59:00 GMT' });
    expect(waitAskedByParts(headers, `Retry-After: ${later}\r\n`, now)).toBe(90_000);
  });

  test.each([
    [0, 0],
    [0.5, 500],
    [0.999, 999]
  ])('chance %d adds %d ms and never takes any away', (random, expected) => {
    expect(jitter(random)).toBe(expected);
  });
});

describe('How long to wait where SharePoint asks for nothing', () => {
  test.each([
    [1, 0, 250],
    [1, 1, 500],
    [2, 0, 500],
    [2, 0.5, 750],
    [3, 1, 2000],
    [5, 1, 8000],
    [6, 1, 10_000],
    [20, 0, 5000],
    [20, 1, 10_000]
  ])('before the attempt after number %d, with chance %d: %d ms', (attempt, random, expected) => {
    expect(backoff(attempt, random)).toBe(expected);
  });
});
