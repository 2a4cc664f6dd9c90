import type { NewEntry } from '../contribution/entry';
import type { CommunityKey, DepartmentKey, PersonKey } from '../identity';
import { departmentKey, personKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readText } from '../log/readBody';
import type { UtcInstant, UtcMonth } from '../time';
import { monthOf } from '../time';
import type { Pair, Pool } from './drawPairs';
import { drawPairs, pairKey } from './drawPairs';
import type { Fortnight } from './fortnight';
import { fortnightEnd, fortnightOf, fortnightStart } from './fortnight';

/**
 * For how many fortnights a yes to meeting somebody lasts, and how many fortnights make a season. Pairs are drawn from a
 * season's first fortnight on, so that whoever computes them needs the rows of half a year and no more.
 */
export const seasonLength = 6;

const keyLimit = 80;

/** Whether somebody would like to meet another member, as last said. */
export interface Openness {
  readonly isOpen: boolean;
  readonly at: UtcInstant;
  /** The own department, where somebody said it so as to meet somebody from another. */
  readonly department?: DepartmentKey;
}

/** What each person said last of meeting somebody, before `until`, by rows of Contributions that count, by ascending id. */
export function foldOpenness(contributions: readonly LogRow[], until: UtcInstant): ReadonlyMap<PersonKey, Openness> {
  const said = new Map<PersonKey, Openness>();
  for (const row of contributions) {
    if (row.kind !== 'meet' || row.created >= until) continue;
    const body = asBody(row.body);
    const department = readText(body, 'department', keyLimit);
    said.set(row.author, { isOpen: body.isOpen === true, at: row.created, ...(department !== undefined && { department: departmentKey(department) }) });
  }
  return said;
}

/** Until when a yes lasts: so many fortnights after the one in which it was said. */
export function openUntil(at: UtcInstant): UtcInstant {
  return fortnightEnd((fortnightOf(at) + seasonLength) as Fortnight);
}

/** Those who were open when a fortnight began, with their departments where they said them. */
export function poolOf(contributions: readonly LogRow[], fortnight: Fortnight): Pool {
  const start = fortnightStart(fortnight);
  return [...foldOpenness(contributions, start)]
    .filter(([, { isOpen, at }]) => isOpen && start < openUntil(at))
    .map(([person, { department }]) => ({ person, ...(department !== undefined && { department }) }));
}

/** The oldest month whose rows decide who meets whom at `now`; whoever has less computes something else. */
export function monthNeeded(now: UtcInstant): UtcMonth {
  return monthOf(fortnightStart((seasonStart(fortnightOf(now)) - seasonLength - 1) as Fortnight));
}

function seasonStart(fortnight: Fortnight): Fortnight {
  return (Math.floor(fortnight / seasonLength) * seasonLength) as Fortnight;
}

/** Who meets whom in a fortnight, and who is left over. */
export interface Meetings {
  readonly pairs: readonly Pair[];
  readonly leftOver: PersonKey | undefined;
}

/**
 * Who meets whom in a fortnight, by rows of Contributions that count: alike for everybody who has the rows from
 * `monthNeeded` on. Nobody meets whom they met in either of the two fortnights before (drawn in the same season, or
 * answered), where that can be helped. Source of the rules: docs/meeting-members.md.
 */
export function meetingsOf(contributions: readonly LogRow[], community: CommunityKey, fortnight: Fortnight): Meetings {
  const drawn: Meetings[] = [];
  for (let each = seasonStart(fortnight); each <= fortnight; each = (each + 1) as Fortnight) {
    const lately = drawn.slice(-2).flatMap(({ pairs }) => pairs.map(pairKey));
    const leftOver = drawn.flatMap(before => (before.leftOver === undefined ? [] : [before.leftOver]));
    drawn.push(
      drawPairs(poolOf(contributions, each), `${community} ${each}`, { met: new Set([...lately, ...answeredBefore(contributions, each)]), leftOver })
    );
  }
  return drawn[drawn.length - 1] ?? { pairs: [], leftOver: undefined };
}

/** Pairs of which somebody answered in the two fortnights before: of each person one a fortnight, whoever else is named. */
function answeredBefore(contributions: readonly LogRow[], fortnight: Fortnight): readonly string[] {
  return [1, 2].flatMap(back => {
    const answers = answersIn(contributions, (fortnight - back) as Fortnight);
    return [...new Map(answers.map(({ by, to }) => [by, pairKey([by, to])])).values()];
  });
}

interface Answer {
  readonly by: PersonKey;
  readonly to: PersonKey;
  readonly isYes: boolean;
}

/** What people answered in a fortnight; an answer that was written in another one does not count. */
function answersIn(contributions: readonly LogRow[], fortnight: Fortnight): readonly Answer[] {
  return contributions.flatMap(row => {
    const body = asBody(row.body);
    if (row.kind !== 'meetAnswer' || body.fortnight !== fortnight || fortnightOf(row.created) !== fortnight) return [];
    const to = readText(body, 'with', keyLimit);
    return to === undefined || to === row.author ? [] : [{ by: row.author, to: personKey(to), isYes: body.answer === 'yes' }];
  });
}

/** The other one of the pair of a person; undefined where the person is in none. */
export function partnerOf({ pairs }: Meetings, person: PersonKey): PersonKey | undefined {
  const pair = pairs.find(each => each.includes(person));
  return pair?.find(each => each !== person);
}

/** What one of a pair answered last; undefined while nothing. */
export function answerOf(contributions: readonly LogRow[], fortnight: Fortnight, person: PersonKey, partner: PersonKey): boolean | undefined {
  return answersIn(contributions, fortnight)
    .filter(({ by, to }) => by === person && to === partner)
    .pop()?.isYes;
}

/** Whether both of a pair said yes, so that each may see how to reach the other. */
export function bothAgree(contributions: readonly LogRow[], fortnight: Fortnight, [one, other]: Pair): boolean {
  return answerOf(contributions, fortnight, one, other) === true && answerOf(contributions, fortnight, other, one) === true;
}

/** Says whether one would like to meet another member from the next fortnight on. */
export function openToMeet(isOpen: boolean, department?: DepartmentKey): NewEntry {
  const summary = isOpen ? 'Would like to meet another member' : 'Would rather not meet another member for now';
  return { kind: 'meet', summary, says: { isOpen, ...(isOpen && department !== undefined && { department }) } };
}

/** Answers whether one would like to meet the person drawn. */
export function answerMeeting(fortnight: Fortnight, partner: PersonKey, isYes: boolean): NewEntry {
  return { kind: 'meetAnswer', summary: 'Answered for a meeting', says: { fortnight, with: partner, answer: isYes ? 'yes' : 'no' } };
}
