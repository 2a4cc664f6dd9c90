import { day, minute } from '../../domain/time';

const hour = 60 * minute;

/** A length of time in the largest unit that fits, whole ones: “5 minutes”, “3 hours”, “2 days”. Never less than a minute. */
export function spanInWords(milliseconds: number, locale: string, round: (value: number) => number = Math.floor): string {
  const [unit, size] = milliseconds < hour ? (['minute', minute] as const) : milliseconds < day ? (['hour', hour] as const) : (['day', day] as const);
  const value = Math.max(1, round(milliseconds / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
