import { overlaps } from '../../src/domain/organisation/overlaps';

const stretch = (line: number, from: number, until?: number, account = 'ana@c.example') => ({ line, account, from, ...(until === undefined ? {} : { until }) });
const told = (line: number, meets: number) => ({ line, column: 'Account', says: `“ana@c.example” is on line ${meets} for the same time. A person is in one department at a time.` });

describe('an account twice at the same time', () => {
  it.each([
    ['is told on the later line', [stretch(1, 10, 20), stretch(2, 15, 30)], [told(2, 1)]],
    ['is told on the later line, whichever begins first', [stretch(1, 15, 30), stretch(2, 10, 20)], [told(2, 1)]],
    ['is none where one ends as the other begins', [stretch(1, 10, 20), stretch(2, 20)], []],
    ['is none for different accounts', [stretch(1, 10), stretch(2, 10, undefined, 'omar@c.example')], []],
    ['is told of two that are still going on', [stretch(1, 10), stretch(2, 20)], [told(2, 1)]],
    ['is told of the same stretch twice', [stretch(1, 10, 20), stretch(2, 10, 20)], [told(2, 1)]],
    ['is told of a short one inside a long one, and of the next inside the long one', [stretch(1, 10, 100), stretch(2, 20, 30), stretch(3, 40, 50)], [told(2, 1), told(3, 1)]],
    ['is told once for each line that meets an earlier one', [stretch(1, 10, 20), stretch(2, 12, 30), stretch(3, 25, 40)], [told(2, 1), told(3, 2)]],
    ['is none where a later line says an earlier time', [stretch(1, 50, 60), stretch(2, 10, 20), stretch(3, 30, 40)], []],
    ['is none in an empty table', [], []]
  ])('%s', (_what, stretches, problems) => {
    expect(overlaps(stretches, 'Account')).toEqual(problems);
  });
});
