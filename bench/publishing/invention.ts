import { communityMonth } from '../../src/domain/log/logRow';
import { communityKey } from '../../src/domain/identity';
import type { UtcMonth } from '../../src/domain/time';
import { isoInstant, monthEnd, monthOf, monthStart } from '../../src/domain/time';
import type { LogReadRow } from '../../src/data/rows/logRow';
import { draw, seededRandom } from '../soak/plan/random';

/** How many rows there are in all, and in how many communities. */
export interface InventedSize {
  readonly rows: number;
  readonly communities: number;
}

/** Titles of lists with what stands in them: how many rows, and the row of an id from 1 on. */
export type InventedLists = Readonly<Record<string, { readonly count: number; readonly row: (id: number) => object }>>;

const people = 20_000;
const units = 8;
const departments = 50;
const start = monthStart('2023-01' as UtcMonth);
export const end = monthEnd('2025-12' as UtcMonth);

/** A company whose rows are made when they are asked for, each the same however often: six in ten contribute, two join, two read. */
export function inventLists({ rows, communities }: InventedSize): InventedLists {
  const share = (tenths: number): number => Math.floor((rows * tenths) / 10);
  const keyOf = (index: number): string => `community-${index}`;
  const log = (count: number, say: (id: number, random: () => number) => { kind: string; body: object; community?: string }, folder = '') => ({
    count,
    row: (id: number): LogReadRow => {
      const random = seededRandom(id);
      const { kind, body, community = keyOf(Math.floor(communities * random() ** 2)) } = say(id, random);
      const created = folder === '' ? start + Math.floor(((end - start - 1) * id) / (count + 1)) : start;
      const author = folder === '' ? 10 + Math.floor(people * random() ** 1.5) : 9;
      const at = isoInstant(Math.floor(created / 1000) * 1000);
      return {
        ID: id, Kind: kind, PersonKey: String(author), CommunityKey: community, CommunityMonth: communityMonth(communityKey(community), created),
        OperationId: operationOf(id), Body: JSON.stringify(body), AuthorId: author, EditorId: author, Created: at, Modified: at, owshiddenversion: 1,
        FileDirRef: folder, FileSystemObjectType: 0
      };
    }
  });
  const text = 'What a colleague would like to know, in a sentence or two of the usual length, with a place and a machine in it.';
  return {
    Settings: { count: 1, row: () => ({ ID: 1, Title: 'visits', Value: 'recorded', Modified: isoInstant(start) }) },
    OrganisationUnits: {
      count: units + departments,
      row: id => (id <= units ? { ID: id, Title: `Unit ${id}`, UnitKey: `u${id}`, DepartmentKey: '', Headcount: null } : { ID: id, Title: `Department ${id}`, UnitKey: `u${(id % units) + 1}`, DepartmentKey: `d${id}`, Headcount: null })
    },
    People: { count: people, row: id => ({ ID: id, PersonKey: String(9 + id), DepartmentKey: `d${units + 1 + (id % departments)}`, EffectiveFrom: isoInstant(0), EffectiveUntil: '' }) },
    History: { count: 0, row: () => ({}) },
    Contributions: log(share(6), (id, random) => {
      const chance = random();
      if (chance < 0.3 || id < 100) return { kind: 'question', body: { title: 'How?', text } };
      if (chance < 0.8) return { kind: 'answer', body: { question: 1 + draw(random, id - 1), text } };
      return { kind: 'thanks', body: { to: '17', text } };
    }),
    Memberships: log(share(2), () => ({ kind: 'join', body: {} })),
    Visits: log(share(2), () => ({ kind: 'visit', body: {} })),
    Acts: log(0, () => ({ kind: 'charter', body: {} })),
    Proposals: log(0, () => ({ kind: 'support', body: {} })),
    Decisions: log(communities, id => ({ kind: 'founded', community: keyOf(id - 1), body: { title: `Community ${id}`, purpose: 'To know more.', type: 'guild', roles: [{ role: 'manager', person: { key: '17', name: 'Person 17' } }] } }), '/sites/guildhall/Lists/Decisions/u1')
  };
}

/** As long as a real one, and different for each row. */
function operationOf(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

export const lastMonth = monthOf(end - 1);
