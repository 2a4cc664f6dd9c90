import { nothingOf } from './place';
import type { PublishedFiles } from './published';

/** Of files only who helps whom: what they tell of people is left out, in one community instead of all, so that a hundred companies are read in a minute. */
export function onlyHelping({ months, quarters, years }: PublishedFiles): PublishedFiles {
  const nobody = <Of extends { readonly people: { readonly rows: readonly string[] } }>(of: Of): Of => ({ ...of, people: nothingOf({ rows: of.people.rows, columns: ['all'] }) });
  const movement = { people: null, new: null, returning: null, before: null, retained: null, lapsed: null };
  return {
    // When it all began.
    months: months.slice(0, 1).map(({ month, minimum, units }) => ({ month, minimum, company: null, units: units.map(({ key }) => ({ key, headcount: null, people: null })), communities: [{ key: 'all', unit: '', people: null }] })),
    quarters: quarters.map((quarter) => ({ ...nobody(quarter), movement })),
    years: years.map(nobody)
  };
}
