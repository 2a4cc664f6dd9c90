import { Failure } from '../../src/domain/failure';
import { waitInWords, waitsUntil } from '../../src/ui/waiting';

describe('A wait in words', () => {
  test.each([
    [1, '1 s'],
    [90, '90 s'],
    [91, '2 minutes'],
    [120, '2 minutes'],
    [121, '3 minutes'],
    [5400, '90 minutes'],
    [5401, '2 hours'],
    [7201, '3 hours']
  ])('of %i seconds is “%s”, never shorter than it is', (seconds, words) => {
    expect(waitInWords(seconds)).toBe(words);
  });
});

describe('The end of a wait', () => {
  test('is where SharePoint put it, however often the failure is looked at', () => {
    jest.useFakeTimers();
    jest.setSystemTime(1_000_000);
    const failure = new Failure('throttled', 'Busy', undefined, 20);
    expect(waitsUntil(failure)).toBe(1_020_000);
    jest.setSystemTime(1_015_000);
    expect(waitsUntil(failure)).toBe(1_020_000);
    jest.useRealTimers();
  });

  test('is nowhere where SharePoint asked for none', () => {
    expect(waitsUntil(new Failure('unavailable', 'No answer.'))).toBeUndefined();
  });
});
