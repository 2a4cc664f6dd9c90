import { isOverThreshold, isRefusedDigest, refusalKind, serviceError } from '../../../src/data/client/refusals';

describe('What SharePoint says of an error', () => {
  test.each<[string, unknown, string, string]>([
    ['as items say it', { 'odata.error': { code: '-1, x', message: { lang: 'en-US', value: 'No.' } } }, '-1, x', 'No.'],
    ['as files say it', { error: { code: '-1, x', message: { lang: 'en-US', value: 'No.' } } }, '-1, x', 'No.'],
    ['in plain words', { error: { code: '-1, x', message: 'No.' } }, '-1, x', 'No.'],
    ['without a code', { error: { message: 'No.' } }, '', 'No.'],
    ['without words', { error: { code: '-1, x' } }, '-1, x', '{"error":{"code":"-1, x"}}'],
    ['without an error', {}, '', '{}']
  ])('is read %s', (_how, body, code, message) => {
    expect(serviceError(JSON.stringify(body))).toEqual({ code, message });
  });

  test.each(['', 'Service Unavailable', '{', 'null', '"text"'])('is the text itself where it is no such thing: “%s”', text => {
    expect(serviceError(text)).toEqual({ code: '', message: text });
  });
});

describe('A refusal by its number', () => {
  const coded = (number: number) => ({ code: `${number}, Microsoft.SharePoint.SPException`, message: '' });

  test.each([
    [-2130575251, true, false, undefined],
    [-2130575252, true, false, undefined],
    [-2147024860, false, true, 'invalid'],
    [-2147024749, false, false, 'invalid'],
    [-2130575162, false, false, 'invalid'],
    [-2130575169, false, false, 'conflict'],
    [-2130575257, false, false, 'conflict'],
    [-1, false, false, undefined]
  ])('%i: refused digest %s, over the threshold %s, kind %s', (number, isDigest, isThreshold, kind) => {
    expect([isRefusedDigest(coded(number)), isOverThreshold(coded(number)), refusalKind(coded(number))]).toEqual([isDigest, isThreshold, kind]);
  });

  test('an error without a number is none', () => {
    const error = { code: '', message: '' };
    expect([isRefusedDigest(error), isOverThreshold(error), refusalKind(error)]).toEqual([false, false, undefined]);
  });
});
