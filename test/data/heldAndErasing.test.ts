import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { openGuildhall } from '../../src/data/guildhall';
import { findPerson } from '../../src/data/repositories/erasePerson';
import type { Whereabouts } from '../../src/data/repositories/erasePerson';
import type { HeldRow } from '../../src/domain/held/held';
import { heldPlaces } from '../../src/domain/held/held';
import { namingPlaces } from '../../src/domain/held/naming';
import type { NamingRow } from '../../src/domain/held/naming';
import held from '../../src/words/en-us/held.json';
import { eraseScene, eva, upn } from './eraseScene';
import { guildhallSite, platformOf } from './guildhallTenant';
import { quickClock } from './quickClock';
import { origin, Recordings } from './setUpRuns/recording';

jest.setTimeout(300_000);

const recordings = new Recordings();
let found: Whereabouts;
let own: readonly HeldRow[];
let named: readonly NamingRow[];

/** What Eva Sol is shown of herself, who is everywhere, beside what erasing finds of her. */
beforeAll(async () => {
  const running = recordings.resume(await eraseScene(recordings));
  const sought = await eva(running.site());
  found = await findPerson(running.site(), sought, () => undefined);
  const fetch = ((url: string, { signal: _signal, ...init }: RequestInit) => running.sharepoint.handle(new Request(url, init))) as typeof globalThis.fetch;
  const guildhall = openGuildhall(connectSite(`${origin}${guildhallSite}`, platformOf(upn), openConnection({ clock: quickClock(), fetch })));
  own = (await Promise.all(heldPlaces.map(place => guildhall.readHeld(sought.key, place)))).flat();
  named = await guildhall.readNaming(sought, () => undefined);
  running.close();
});
afterAll(() => recordings.forget());

/** Places of which a person is shown no rows: the words of the panel say what they hold. */
const told: Readonly<Record<string, RegExp>> = {
  people: /People says in which department you worked/,
  settings: /Lists of settings.* bear the name of whoever added or last changed a row/,
  organisationUnits: /Lists of settings, units .* bear the name of whoever added or last changed a row/,
  templates: /Lists of settings, units and templates.* bear the name of whoever added or last changed a row/,
  reports: /and reports, bear the name of whoever added or last changed a row/,
  siteUsers: /your entry among the users of the site/,
  groups: /in which of its groups you are/,
  groupOwners: /in which of its groups you are/,
  firstStage: /the recycle bins of the site/,
  secondStage: /the recycle bins of the site/
};
/** Folded from rows that are shown, again with every publishing. */
const folded = ['directory'];

test('Of every place in which erasing looks, a person is shown the rows, or told what it holds', () => {
  const untold = found.places.map(({ place }) => place as string).filter(place => ![...heldPlaces, ...folded].includes(place) && !(told[place]?.test(`${held.administrators} ${held.elsewhere}`) ?? false));
  expect(untold).toEqual([]);
});

test('Every row that erasing finds in a list that the person may read is shown, in its own list or where others name the person', () => {
  const shown = new Set([...own, ...named].map(({ place, id }) => `${place} ${id}`));
  const readable = found.rows.filter(({ list }) => (heldPlaces as readonly string[]).includes(list));
  expect(readable.length).toBeGreaterThan(15);
  expect(readable.map(({ list, id }) => `${list} ${id}`).filter(row => !shown.has(row))).toEqual([]);
});

test('Every row that is shown is found by erasing, and none is shown twice', () => {
  const erased = new Set(found.rows.map(({ list, id }) => `${list} ${id}`));
  const shown = [...own, ...named].map(({ place, id }) => `${place} ${id}`);
  expect(shown.filter(row => !erased.has(row))).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

test('Rows of others name the person in decisions, acts, proposals, memberships and contributions', () => {
  expect([...new Set(named.map(({ place }) => place))].sort()).toEqual([...namingPlaces].sort());
  expect(named.map(({ place, kind, naming }) => `${place} ${kind} ${naming}`)).toEqual([
    'memberships join named',
    'contributions answer named',
    'contributions thanks named',
    'contributions question words',
    'acts host named',
    'proposals askMentor named',
    'decisions founded named',
    'decisions reviewed words'
  ]);
});
