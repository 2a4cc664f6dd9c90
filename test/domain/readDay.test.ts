import { dayProblem, dayStart, lastDayBefore, readDay, writtenDay } from '../../src/domain/organisation/readDay';

describe('a day in a table', () => {
  it.each([
    ['2026-03-31', '2026-03-31T00:00:00.000Z'],
    ['2026-3-1', '2026-03-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['31.03.2026', '2026-03-31T00:00:00.000Z'],
    ['1.3.2026', '2026-03-01T00:00:00.000Z'],
    ['٢٠٢٦-٠٣-٣١', '2026-03-31T00:00:00.000Z'],
    ['۳۱.۰۳.۲۰۲۶', '2026-03-31T00:00:00.000Z'],
    ['２０２６-３-１', '2026-03-01T00:00:00.000Z'],
    ['2026-03-31 00:00', '2026-03-31T00:00:00.000Z'],
    ['2026-03-31 00:00:00', '2026-03-31T00:00:00.000Z'],
    ['2026-03-31T00:00:00.0000000', '2026-03-31T00:00:00.000Z']
  ])('written “%s” is that day in UTC', (text, instant) => {
    expect(readDay(text)).toEqual({ at: Date.parse(instant), isDay: true });
  });

  it.each([
    ['2026-03-31T12:30Z', '2026-03-31T12:30:00.000Z'],
    ['2026-03-31T12:30:15Z', '2026-03-31T12:30:15.000Z'],
    ['2026-03-31T12:30:15.250Z', '2026-03-31T12:30:15.250Z'],
    ['2026-03-31T00:30:00+02:00', '2026-03-30T22:30:00.000Z'],
    ['2026-03-31T00:00:00-05:30', '2026-03-31T05:30:00.000Z']
  ])('with a time and a zone, “%s”, is that instant', (text, instant) => {
    expect(readDay(text)).toEqual({ at: Date.parse(instant), isDay: false });
  });

  it.each([
    '2026-02-30', '2026-02-31', '2025-02-29', '31.11.2026', '2026-13-01', '2026-00-10', '2026-01-00', '3/4/2026', '31/12/2026', '26-03-31',
    '2026-03-31 12:00', '2026-03-31T12:00:00', '2026-03-31T25:00:00Z', 'x2026-03-31', '2026-03-31x', 'x1.3.2026', '1.3.2026x', '1.3.26', 'soon', '2026', '46112', ''
  ])('is not “%s”', text => {
    expect(readDay(text)).toBeUndefined();
  });

  it('that is none is told with an example', () => {
    expect(dayProblem).toBe('Write a day such as 2026-03-31.');
  });

  it('is written as tables write it', () => {
    expect(writtenDay(Date.parse('2026-03-31T23:59:59Z'))).toBe('2026-03-31');
    expect(lastDayBefore(Date.parse('2026-04-01T00:00:00Z'))).toBe('2026-03-31');
    expect(lastDayBefore(Date.parse('2026-04-01T00:00:01Z'))).toBe('2026-04-01');
  });

  it('begins at midnight UTC', () => {
    expect(dayStart(Date.parse('2026-03-31T23:59:59.999Z'))).toBe(Date.parse('2026-03-31T00:00:00Z'));
    expect(dayStart(Date.parse('2026-03-31T00:00:00Z'))).toBe(Date.parse('2026-03-31T00:00:00Z'));
  });
});
