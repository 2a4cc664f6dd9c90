import type { HeldPlace, HeldRow } from '../../domain/held/held';
import { heldPlaces, noCommunity } from '../../domain/held/held';
import { namesPerson } from '../../domain/held/namesPerson';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import { communityKey } from '../../domain/identity';
import { isTooDeep } from '../../domain/log/readBody';
import { parseInstant } from '../../domain/time';
import type { Condition } from '../client/odata';
import type { Selection } from '../client/readRows';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';

/** A row of any of these lists; what a list lacks is undefined. */
interface HeldReadRow {
  readonly ID: number;
  readonly Kind?: string | null;
  readonly PersonKey: string | null;
  readonly CommunityKey?: string | null;
  readonly ActedAt?: string | null;
  readonly Body?: string | null;
  readonly Created: string;
}

const common: Selection = ['ID', 'PersonKey', 'Created'];
const ofLog: Selection = [...common, 'Kind', 'CommunityKey', 'Body'];
const selections: Readonly<Record<HeldPlace, Selection>> = {
  memberships: ofLog,
  contributions: ofLog,
  acts: ofLog,
  proposals: ofLog,
  decisions: ofLog,
  visits: ofLog,
  history: [...common, 'Kind', 'CommunityKey', 'ActedAt'],
  preferences: [...common, 'Body']
};

/** How many rows of each list are held about the person who is asking; see `readHeld`. */
export async function countHeld(site: Site, person: PersonKey, communities: readonly CommunityKey[]): Promise<ReadonlyMap<HeldPlace, number>> {
  const counts = await Promise.all(
    heldPlaces.map(async (place): Promise<readonly [HeldPlace, number]> => {
      // What others decided is told by what it says; of the person's own rows the ids are enough.
      if (place === 'decisions') return [place, (await readHeld(site, person, place, communities)).length];
      return [place, (await readRows(site, place, ['ID'], [['PersonKey', 'eq', person]])).length];
    })
  );
  return new Map(counts);
}

/**
 * The rows of a list that are held about the person who is asking, by ascending id: those under the person's key, which is
 * indexed; of decisions also those on `communities` that name the person.
 */
export async function readHeld(site: Site, person: PersonKey, place: HeldPlace, communities: readonly CommunityKey[]): Promise<readonly HeldRow[]> {
  const own: readonly Condition[] = [['PersonKey', 'eq', person]];
  const queries = [own, ...(place === 'decisions' ? communities.map(decisionsOn) : [])];
  const answers = await Promise.all(queries.map(conditions => readRows<HeldReadRow>(site, place, selections[place], conditions)));
  const rows = new Map(answers.flat().map(read => [read.ID, toHeldRow(place, read, person)]));
  return [...rows.values()].filter(({ isOwn, body }) => isOwn || namesPerson(body, person)).sort((a, b) => a.id - b.id);
}

/** Months are compared as text: every month of a community lies between these. */
function decisionsOn(community: CommunityKey): readonly Condition[] {
  return [['CommunityMonth', 'ge', `${community}|0000-00`], ['CommunityMonth', 'le', `${community}|9999-99`]];
}

function toHeldRow(place: HeldPlace, { ID: id, Kind, PersonKey, CommunityKey, ActedAt, Body, Created }: HeldReadRow, person: PersonKey): HeldRow {
  return {
    place,
    id,
    kind: Kind ?? '',
    community: CommunityKey ? communityKey(CommunityKey) : noCommunity,
    at: parseInstant(ActedAt) ?? parseInstant(Created) ?? 0,
    body: parse(Body),
    isOwn: PersonKey === person
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
