import { readVisitRecording, visitRecordings } from '../../src/domain/setUp/visitRecording';

describe('Whether visits are recorded', () => {
  test('is one of two answers', () => {
    expect(visitRecordings).toEqual(['recorded', 'notRecorded']);
  });

  test.each([
    ['recorded', 'recorded'],
    ['notRecorded', 'notRecorded'],
    ['Recorded', undefined],
    ['true', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined]
  ])('the setting %j says %j: there is no silent default', (text, read) => {
    expect(readVisitRecording(text)).toBe(read);
  });
});
