import type { CommunityKey, PersonKey } from '../../src/domain/identity';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import type { ActColumns } from '../../src/domain/report/counting/actColumns';
import { actKind } from '../../src/domain/report/counting/actColumns';
import type { FoundedCommunity } from '../../src/domain/report/counting/countableActs';
import { monthNamed, monthNumber } from '../../src/domain/report/counting/utcCalendar';
import type { UtcMonth } from '../../src/domain/time';
import { monthEnd, monthStart } from '../../src/domain/time';
import type { Random } from '../soak/plan/random';
import { draw, seededRandom } from '../soak/plan/random';

export interface CompanySize {
  readonly rows: number;
  readonly communities: number;
}

/** What every contender is given: acts by column, what their indices stand for, and whatever the counts depend on. */
export interface Company {
  readonly acts: ActColumns;
  readonly people: readonly PersonKey[];
  /** Of the acts; those from `communities.length` on are unknown. */
  readonly communityKeys: readonly CommunityKey[];
  readonly communities: readonly FoundedCommunity[];
  readonly organisation: Organisation;
  readonly assignments: readonly Assignment[];
  readonly last: UtcMonth;
}

const peopleCount = 20_000;
const unitCount = 8;
const departmentCount = 50;
const unknownCommunities = 5;
const first = '2023-01' as UtcMonth;
const last = '2025-12' as UtcMonth;
const start = monthStart(first);
const end = monthEnd(last);
/** In how many communities a person is at most. */
const places = 12;

/** The same company for the same size: 36 months, told in no order, with acts that are told twice, too early, too late or nowhere. */
export function makeCompany({ rows, communities: communityCount }: CompanySize): Company {
  const random = seededRandom(23);
  const communities = Array.from({ length: communityCount }, (_, index) => ({
    key: communityKey(`community-${index}`),
    foundedIn: monthNamed(monthNumber(first) + (random() < 0.7 ? 0 : draw(random, 30)))
  }));
  const people = Array.from({ length: peopleCount }, (_, index) => personKey(String(index + 10)));
  return {
    acts: drawActs(random, rows, communities),
    people,
    communityKeys: [...communities.map(({ key }) => key), ...Array.from({ length: unknownCommunities }, (_, index) => communityKey(`unknown-${index}`))],
    communities,
    organisation: {
      units: Array.from({ length: unitCount }, (_, index) => ({ key: unitKey(`unit-${index}`), title: `Unit ${index}`, headcount: undefined })),
      departments: Array.from({ length: departmentCount }, (_, index) => ({
        key: departmentKey(`department-${index}`),
        title: `Department ${index}`,
        unit: unitKey(`unit-${index % unitCount}`),
        headcount: undefined
      }))
    },
    assignments: people.flatMap(person => drawAssignments(random, person)),
    last
  };
}

/** Some people act much more often than others, and each in a few communities, most of them in large ones. */
function drawActs(random: Random, length: number, communities: readonly FoundedCommunity[]): ActColumns {
  const [person, community, at, kind] = [new Uint32Array(length), new Uint32Array(length), new Float64Array(length), new Uint8Array(length)];
  const founded = communities.map(({ foundedIn }) => monthStart(foundedIn));
  const homes = Uint32Array.from({ length: peopleCount * places }, () => Math.floor(communities.length * random() ** 2));
  const within = (from: number, until: number): number => from + draw(random, until - from);
  for (let row = 0; row < length; row += 1) {
    const chance = random();
    if (chance < 0.01 && row > 0) {
      const earlier = draw(random, row);
      for (const column of [person, community, at, kind]) column[row] = column[earlier] as number;
      continue;
    }
    const who = Math.floor(peopleCount * random() ** 1.5);
    const where = homes[who * places + Math.floor(places * random() ** 2)] as number;
    person[row] = who;
    community[row] = chance < 0.011 ? communities.length + draw(random, unknownCommunities) : where;
    const begun = founded[where] as number;
    at[row] = chance > 0.998 ? within(start - 1000, begun) : chance > 0.993 ? within(end, end + 1e9) : within(begun, end);
    const what = random();
    kind[row] = what < 0.15 ? actKind.joined : what < 0.6 ? actKind.contributed : actKind.read;
  }
  return { length, person, community, at, kind };
}

/** Nothing is known of some; most stay where they are; others move once or twice, some of them with months in between. */
function drawAssignments(random: Random, person: PersonKey): Assignment[] {
  const stays = random();
  if (stays < 0.03) return [];
  const moves = stays < 0.7 ? 0 : stays < 0.93 ? 1 : 2;
  const days = Array.from({ length: moves }, () => start + draw(random, end - start)).sort((a, b) => a - b);
  const gap = random() < 0.1 ? 60 * 86_400_000 : 0;
  return [start - 1e10, ...days].map((from, index) => ({
    person,
    department: departmentKey(`department-${draw(random, departmentCount)}`),
    from,
    until: days[index] === undefined ? undefined : Math.max(from, days[index] - gap)
  }));
}
