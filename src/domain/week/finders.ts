import { cadenceDays } from '../community/cadence';
import type { LaunchLine } from '../community/launchPlan';
import type { OpenRole } from '../community/openings';
import { hasSessionAhead } from '../community/signals';
import { handOverChecklist } from '../community/handOverChecklist';
import { openHandOvers, openRoles } from '../community/openings';
import { holdsRole, isInForce, keeperRoles, managerAt, termsOf } from '../community/roles';
import { openQuestions } from '../question/questionStanding';
import { held, nextOccurrence } from '../session/occurrences';
import { isDue } from '../shelf/shelf';
import { day, monthOf } from '../time';
import { workingDaysBetween } from '../workingDays';
import { duePlan } from './duePlan';
import { mayHost, hostingShare } from './hosting';
import { lineItem, openRoleItem, termItem, timeItem } from './items';
import { nextDepartment } from './nextDepartment';
import { newcomers } from './newcomers';
import type { ActionOf } from './nextAction';
import type { WeekFacts } from './weekFacts';
import type { WeekRuleKey } from './weekRules';

/**
 * Finds what a rule asks for. `limit`: from when on, in the measure of the rule; `isToAsk`: whether an item was not answered
 * yet. Undefined where there is nothing to ask.
 */
type Finder<Rule extends WeekRuleKey> = (facts: WeekFacts, limit: number, isToAsk: (item: string) => boolean) => ActionOf<Rule> | undefined;

/** For how many days after a session a recap is asked for: later nobody remembers. */
const recapDays = 14;

/** For how many days a line of the plan that was not done is pointed to: what is longer ago is no step any more. */
const planDays = 28;

/** The newest that one answer can be about, so that a click can do it. */
const mostItems = 5;

const nobodyLeft = (): boolean => false;

export const finders: { readonly [Rule in WeekRuleKey]: Finder<Rule> } = {
  admitPeople: ({ entry: { asked = [] }, now }, limit, isToAsk) => {
    const waiting = asked
      .filter(({ person, since }) => workingDaysBetween(since, now) >= limit && isToAsk(person))
      .sort((a, b) => a.since - b.since)
      .slice(0, mostItems);
    const [first] = waiting;
    const people = waiting.map(({ person }) => person);
    return first && { rule: 'admitPeople', items: people, people, since: first.since };
  },

  answerQuestions: ({ questions, now }, limit, isToAsk) => {
    const waiting = openQuestions(questions)
      .filter(({ entry: { id, at } }) => workingDaysBetween(at, now) >= limit && isToAsk(String(id)))
      .slice(0, mostItems);
    return waiting.length === 0 ? undefined : { rule: 'answerQuestions', items: waiting.map(({ entry }) => String(entry.id)), questions: waiting };
  },

  fading: ({ entry, warning, contributions, now }, limit, isToAsk) => {
    const month = monthOf(now);
    if (warning.score < limit || !isToAsk(month)) return undefined;
    const lately = [...contributions].reverse().map(({ person }) => person).filter(person => !holdsRole(entry.roles, person, now));
    return { rule: 'fading', items: [month], warning, people: [...new Set(lately)].slice(0, 3) };
  },

  planLine: (facts, limit, isToAsk) => {
    const late = ({ due = 0 }: LaunchLine): number => (facts.now - due) / day;
    const lines = duePlan(facts)
      .filter(line => late(line) >= limit && late(line) < planDays && isToAsk(lineItem(line)))
      .slice(0, mostItems);
    return lines.length === 0 ? undefined : { rule: 'planLine', items: lines.map(lineItem), lines };
  },

  planSession: ({ entry, sessions, now }, limit, isToAsk) => {
    if (nextOccurrence(sessions, now) !== undefined || hasSessionAhead(entry, now)) return undefined;
    const last = held(sessions, now)[0]?.occurrence.start;
    const since = Math.max(last ?? 0, entry.stateSince);
    const cadences = (now - since) / (cadenceDays[entry.practice.cadence] * day);
    const item = String(since);
    if (cadences < limit || !isToAsk(item)) return undefined;
    return { rule: 'planSession', items: [item], since, cadences: Math.round(cadences * 10) / 10, isFirst: last === undefined };
  },

  recapSession: ({ sessions, now }, limit, isToAsk) => {
    const time = held(sessions, now).find(each => {
      const { end, recap } = each.occurrence;
      return recap === undefined && end > now - recapDays * day && workingDaysBetween(end, now) >= limit && isToAsk(timeItem(each));
    });
    return time && { rule: 'recapSession', items: [timeItem(time)], time };
  },

  welcomeNewcomers: (facts, limit, isToAsk) => {
    const people = newcomers(facts, limit).filter(isToAsk).slice(0, mostItems);
    return people.length === 0 ? undefined : { rule: 'welcomeNewcomers', items: people, people };
  },

  handOver: ({ entry, now }, limit, isToAsk) => {
    const settled = new Set(openHandOvers(entry).map(({ role }) => role));
    const ending = entry.roles
      .filter(term => isInForce(term, now) && keeperRoles.includes(term.role) && !settled.has(term.role))
      .flatMap(({ role, person, termEnds: ends }) => (ends === undefined || ends <= now || ends > now + limit * day ? [] : [{ role, person, ends }]))
      .filter(({ role, ends }) => isToAsk(termItem(role, ends)))
      .sort((a, b) => a.ends - b.ends);
    const [first] = ending;
    return first && { rule: 'handOver', items: [termItem(first.role, first.ends)], ...first };
  },

  handOverStep: ({ entry, now }, limit, isToAsk) => {
    const [first] = openHandOvers(entry).flatMap(handOver => {
      const left = handOverChecklist.filter(({ key, side }) => side === 'keeper' && !handOver.done.includes(key));
      return left.length > 0 && now - handOver.at >= limit * day && isToAsk(String(handOver.id)) ? [{ handOver, left }] : [];
    });
    return first && { rule: 'handOverStep', items: [String(first.handOver.id)], ...first };
  },

  fillRole: ({ entry, hasLeft = nobodyLeft, now }, limit, isToAsk) => {
    const settled = new Set(openHandOvers(entry).map(({ role }) => role));
    const isWanting = ({ role, reason, since = now }: OpenRole): boolean =>
      // A lacking deputy has a rule of its own.
      reason !== 'noDeputy' && !settled.has(role) && (reason !== 'said' || now - since >= limit * day);
    const open = openRoles(entry, hasLeft, now).find(each => isWanting(each) && isToAsk(openRoleItem(each)));
    return open && { rule: 'fillRole', items: [openRoleItem(open)], open };
  },

  reviewResources: ({ shelf, now }, limit, isToAsk) => {
    const due = shelf
      .filter(resource => isDue(resource, now - limit * day) && isToAsk(String(resource.id)))
      .sort((a, b) => a.reviewBy - b.reviewBy)
      .slice(0, mostItems);
    return due.length === 0 ? undefined : { rule: 'reviewResources', items: due.map(({ id }) => String(id)), resources: due };
  },

  inviteHost: (facts, limit, isToAsk) => {
    const hosting = hostingShare(facts);
    if (hosting === undefined || hosting.hosted < limit * hosting.sessions) return undefined;
    const people = mayHost(facts, hosting.host).filter(isToAsk).slice(0, 3);
    return people.length === 0 ? undefined : { rule: 'inviteHost', items: people, people, ...hosting };
  },

  findDeputy: ({ entry, now }, limit, isToAsk) => {
    if (managerAt(entry.roles, now) === undefined || termsOf(entry.roles, 'deputy', now).length > 0) return undefined;
    // Said already that the role is open: then somebody is being looked for.
    if (entry.openings?.some(({ role, isOpen }) => role === 'deputy' && isOpen)) return undefined;
    const ends = entry.roles.flatMap(({ role, until }) => (role === 'deputy' && until !== undefined ? [until] : []));
    const since = Math.max(entry.founded, ...ends);
    return now - since < limit * day || !isToAsk('deputy') ? undefined : { rule: 'findDeputy', items: ['deputy'], since };
  },

  inviteDepartment: (facts, limit, isToAsk) => {
    if (facts.now - facts.entry.founded < limit * day) return undefined;
    const next = nextDepartment(facts, isToAsk);
    return next && { rule: 'inviteDepartment', items: [next.department.key], ...next };
  }
};
