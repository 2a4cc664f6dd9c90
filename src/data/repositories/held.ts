import { isFailure } from '../../domain/failure';
import type { HeldPlace, HeldRow } from '../../domain/held/held';
import { heldPlaces, noCommunity } from '../../domain/held/held';
import type { NamingPlace, NamingRow } from '../../domain/held/naming';
import { namingOf, namingPlaces } from '../../domain/held/naming';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { communityKey, personKey } from '../../domain/identity';
import { isTooDeep } from '../../domain/log/readBody';
import { parseInstant } from '../../domain/time';
import type { Selection } from '../client/readRows';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';
import type { PageTold } from './logs';
import { readWholeList } from './logs';

/** A row of any of these lists; what a list lacks is undefined. */
interface HeldReadRow {
  readonly ID: number;
  readonly Kind?: string | null;
  readonly CommunityKey?: string | null;
  readonly ActedAt?: string | null;
  readonly Since?: string | null;
  readonly Body?: string | null;
  readonly AuthorId: number;
  readonly Created: string;
}

const common: Selection = ['ID', 'AuthorId', 'Created'];
const ofLog: Selection = [...common, 'Kind', 'CommunityKey', 'Body'];
const selections: Readonly<Record<HeldPlace, Selection>> = {
  memberships: ofLog,
  contributions: ofLog,
  acts: ofLog,
  proposals: ofLog,
  decisions: ofLog,
  visits: ofLog,
  history: [...common, 'Kind', 'CommunityKey', 'ActedAt'],
  preferences: [...common, 'Body'],
  leavers: [...common, 'Since']
};

/** How many rows of each list are held about the person who is asking; see `readHeld`. */
export async function countHeld(site: Site, person: PersonKey): Promise<ReadonlyMap<HeldPlace, number>> {
  return new Map(await Promise.all(heldPlaces.map(async place => [place, (await rowsUnder(site, person, place, ['ID'])).length] as const)));
}

/** The rows of a list that are held under the key of the person who is asking, which is indexed; by ascending id. */
export async function readHeld(site: Site, person: PersonKey, place: HeldPlace): Promise<readonly HeldRow[]> {
  const rows = await rowsUnder(site, person, place, selections[place]);
  return rows.map(read => toHeldRow(place, read)).sort((a, b) => a.id - b.id);
}

async function rowsUnder(site: Site, person: PersonKey, place: HeldPlace, selection: Selection): Promise<readonly HeldReadRow[]> {
  try {
    return await readRows<HeldReadRow>(site, place, selection, [['PersonKey', 'eq', person]]);
  } catch (error) {
    // A site that was set up before there was a list of leavers holds nothing in it.
    if (place === 'leavers' && isFailure(error, 'notFound')) return [];
    throw error;
  }
}

/**
 * The rows of others that are about somebody, by list and ascending id. What a row says is in no index, so every row is read, a
 * page after another. `onPage`: told of the list and of the rows of it that were read; an error that it throws ends the reading.
 */
export async function readNaming(site: Site, person: NamedPerson, onPage: (place: NamingPlace, done: number) => void): Promise<readonly NamingRow[]> {
  const found: NamingRow[] = [];
  for (const place of namingPlaces) found.push(...(await readNamingIn(site, person, place, done => onPage(place, done))));
  return found;
}

function readNamingIn(site: Site, person: NamedPerson, place: NamingPlace, onPage: PageTold): Promise<NamingRow[]> {
  const path = listPath(site, place);
  return readWholeList<LogReadRow & { readonly Title: string | null }, NamingRow>(site, place, [...logSelection, 'Title'], onPage, read => {
    if (!isRow(read)) return undefined;
    const naming = namingOf(place, { ...toLogRow(read, path), title: read.Title ?? '' }, person);
    return naming === undefined ? undefined : { ...toHeldRow(place, read), place, naming };
  });
}

function toHeldRow(place: HeldPlace, { ID: id, Kind, CommunityKey, ActedAt, Since, Body, AuthorId, Created }: HeldReadRow): HeldRow {
  return {
    place,
    id,
    kind: Kind ?? '',
    community: CommunityKey ? communityKey(CommunityKey) : noCommunity,
    at: parseInstant(ActedAt) ?? parseInstant(Created) ?? 0,
    body: place === 'leavers' ? { since: Since ?? '' } : parse(Body),
    by: personKey(String(AuthorId))
  };
}

/** What is no JSON, or nested too deep to be gone through, is held about somebody as well: it is told as the text that it is. */
function parse(text: string | null | undefined): unknown {
  if (text === null || text === undefined || text === '') return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isTooDeep(body) ? text : body;
  } catch {
    return text;
  }
}
