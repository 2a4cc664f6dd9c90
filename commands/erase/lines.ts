import type { Whereabouts } from '../../src/data/repositories/erasePerson';
import type { ListName } from '../../src/data/schema/lists';
import { lists } from '../../src/data/schema/lists';
import type { OtherPlace, Place } from '../../src/domain/erasing/place';
import { isNowhere } from '../../src/domain/erasing/place';

const otherPlaces: Readonly<Record<OtherPlace, string>> = {
  directory: 'Reports, directory.json',
  firstStage: 'Recycle bin',
  secondStage: 'Recycle bin, second stage',
  groupOwners: 'Groups that the person owns',
  groups: 'Groups that the person is in',
  siteUsers: 'Users of the site'
};

/** Where somebody is, a line a place, and in the end whether that is nowhere. */
export function linesOf(places: readonly Place<ListName>[]): string[] {
  const found = places.filter(({ count }) => count !== 0).length;
  return [...places.flatMap(linesOfPlace), isNowhere(places) ? 'Nowhere.' : `Found, or not to be looked into, in ${found} of ${places.length} places.`];
}

function linesOfPlace({ place, count, texts }: Place<ListName>): string[] {
  const name = place in lists ? lists[place as ListName].title : otherPlaces[place as OtherPlace];
  const counted = count === undefined ? `?      ${name}: only administrators of the site collection may look` : count === 0 ? `none   ${name}` : `FOUND  ${name}: ${count}`;
  return [counted, ...(texts.length === 0 ? [] : [`WORDS  ${name}: the name stands in the words of rows ${texts.join(', ')}. Read them: it may be somebody else’s.`])];
}

/** What erasing would do. */
export function plannedLines({ rows }: Whereabouts): string[] {
  const count = (...which: readonly string[]): number => rows.filter(({ erasure }) => which.includes(erasure)).length;
  return [
    `Would remove ${count('remove')} rows for good, leave ${count('replace')} without the person, and give ${count('restamp')} another stamp.`,
    'Would end roles that go on, empty the recycle bin of the person’s rows, and take the person off the site.'
  ];
}

/** What no such command reaches. */
export const notReached =
  'Not reached: backups, the tenant’s hold library and audit log, the account in Microsoft Entra, mails, exports and copies, who deleted something, and published reports, which name nobody.';
