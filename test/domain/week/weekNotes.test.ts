import { isTooMuch, noteOfWeek, notesKept, weekNotesIn, weekOf, withWeekNote } from '../../../src/domain/week/weekNotes';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

test.each([
  ['2026-11-23T00:00:00Z', '2026-11-23'],
  ['2026-11-29T23:59:59Z', '2026-11-23'],
  ['2026-11-30T00:00:00Z', '2026-11-30'],
  ['1970-01-01T00:00:00Z', '1969-12-29']
])('%s is in the week of Monday %s', (instant, monday) => {
  expect(weekOf(Date.parse(instant))).toBe(monday);
});

describe('A note of a week', () => {
  test('stands for its week, and another tap changes it', () => {
    const one = withWeekNote(undefined, 'light', at('2026-11-24'));
    expect(one).toBe('2026-11-23 light');
    expect(withWeekNote(one, 'tooMuch', at('2026-11-29'))).toBe('2026-11-23 tooMuch');
    expect(withWeekNote(one, 'right', at('2026-11-30'))).toBe('2026-11-23 light,2026-11-30 right');
    expect(noteOfWeek(one, at('2026-11-29'))).toBe('light');
    expect(noteOfWeek(one, at('2026-11-30'))).toBeUndefined();
  });

  test('is kept for half a year of notes', () => {
    const many = [...Array(30).keys()].reduce((text, week) => withWeekNote(text, 'right', at('2026-01-05') + week * 7 * 86_400_000), '');
    expect(weekNotesIn(many)).toHaveLength(notesKept);
    expect(weekNotesIn(many)[0]).toEqual({ week: '2026-02-02', feeling: 'right' });
  });

  test('that says nothing in a known shape is left out', () => {
    expect(weekNotesIn('2026-11-23 light,rest,2026-11-30 bored,x right')).toEqual([{ week: '2026-11-23', feeling: 'light' }]);
    expect(weekNotesIn(undefined)).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['2026-11-09 tooMuch,2026-11-16 right,2026-11-23 tooMuch', true],
  ['2026-11-09 tooMuch,2026-11-16 right,2026-11-23 right', false],
  ['2026-11-02 tooMuch,2026-11-09 tooMuch,2026-11-16 right,2026-11-23 light', false],
  ['2026-08-03 tooMuch,2026-08-10 tooMuch', false],
  ['', false]
])('%s: too much %s', (text, expected) => {
  expect(isTooMuch(text, at('2026-11-24'))).toBe(expected);
});
