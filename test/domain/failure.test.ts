import { DraftRefused } from '../../src/domain/community/draftRefused';
import { Failure, isFailure } from '../../src/domain/failure';

describe('A failure', () => {
  test('has a name, its words, what was caught, and how long to wait', () => {
    const caught = new TypeError('fetch failed');
    expect(new Failure('throttled', 'SharePoint is busy.', caught, 9)).toMatchObject({
      name: 'Failure',
      kind: 'throttled',
      message: 'SharePoint is busy.',
      cause: caught,
      retryAfterSeconds: 9
    });
  });

  test('leaves no doubt about the outcome unless it says so', () => {
    expect(new Failure('conflict', 'Somebody was faster.').outcomeUnknown).toBe(false);
    expect(new Failure('unavailable', 'The answer was lost.', undefined, undefined, true).outcomeUnknown).toBe(true);
  });

  const conflict = new Failure('conflict', 'Somebody was faster.');
  test.each([
    ['one of its kind', conflict, 'conflict', true],
    ['one of any kind, where none is asked for', conflict, undefined, true],
    ['one of another kind', conflict, 'notFound', false],
    ['an error that is no failure', new TypeError('fetch failed'), undefined, false],
    ['something that looks like one', { kind: 'conflict', message: '' }, 'conflict', false],
    ['nothing', undefined, undefined, false]
  ] as const)('is told from %s', (_what, error, kind, expected) => {
    expect(isFailure(error, kind)).toBe(expected);
  });

  test('of a draft is invalid and says which fields need another look', () => {
    expect(new DraftRefused({ title: 'Give the community a name.' })).toMatchObject({
      kind: 'invalid',
      message: 'Some fields need another look.',
      problems: { title: 'Give the community a name.' }
    });
  });
});
