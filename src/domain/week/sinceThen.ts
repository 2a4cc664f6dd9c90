import { held, upcoming } from '../session/occurrences';
import type { UtcInstant } from '../time';
import { day } from '../time';
import { openHandOvers } from '../community/openings';
import { isOpen } from '../question/questionStanding';
import { duePlan } from './duePlan';
import { isTermOf, lineItem, timeItem } from './items';
import type { WeekAnswer } from './weekAnswers';
import type { WeekFacts } from './weekFacts';
import type { WeekRuleKey } from './weekRules';

/** For how many days back what was done is looked at again. */
export const lookBack = 56;

/** What followed an action: of how many items, how many are otherwise now. Nothing says that one came of the other. */
export interface SinceThen {
  readonly answer: WeekAnswer;
  readonly of: number;
  readonly now: number;
}

/** What followed what keepers did in the last eight weeks, the newest first. */
export function sinceThen(facts: WeekFacts): readonly SinceThen[] {
  return facts.answers
    .filter(({ verdict, at }) => verdict === 'done' && at > facts.now - lookBack * day)
    .map(answer => ({ answer, of: answer.items.length, now: answer.items.filter(item => isOtherwise[answer.rule](facts, item, answer.at)).length }))
    .reverse();
}

/** Whether what an item was about is otherwise since it was answered. */
const isOtherwise: Readonly<Record<WeekRuleKey, (facts: WeekFacts, item: string, at: UtcInstant) => boolean>> = {
  admitPeople: ({ entry: { asked = [] } }, person) => !asked.some(each => each.person === person),
  answerQuestions: ({ questions }, id) => !questions.some(question => String(question.entry.id) === id && isOpen(question)),
  fading: ({ contributions }, _month, at) => contributions.some(each => each.at > at),
  planLine: (facts, item) => !duePlan(facts).some(line => lineItem(line) === item),
  planSession: ({ sessions, now }, _since, at) => [...held(sessions, now), ...upcoming(sessions, now)].some(({ session }) => session.at >= at),
  recapSession: ({ sessions, now }, item) => held(sessions, now).some(time => timeItem(time) === item && time.occurrence.recap !== undefined),
  welcomeNewcomers: contributedSince,
  handOver: isTakenSince,
  handOverStep: ({ entry }, id) => !openHandOvers(entry).some(handOver => String(handOver.id) === id),
  fillRole: isTakenSince,
  reviewResources: ({ shelf, now }, id) => !shelf.some(resource => String(resource.id) === id && resource.reviewBy <= now),
  inviteHost: ({ sessions, entry: { hosts = [] } }, person, at) =>
    sessions.some(session => session.occurrences.some(({ host, start, cancelled }) => host === person && start > at && cancelled === undefined)) ||
    hosts.some(host => host.person.key === person && host.from > at),
  findDeputy: ({ entry }, _item, at) => entry.roles.some(({ role, from }) => role === 'deputy' && from > at),
  inviteDepartment: ({ entry: { life } }, department) => life?.present?.departments.some(key => key === department) ?? false
};

function isTakenSince({ entry }: WeekFacts, item: string, at: UtcInstant): boolean {
  return entry.roles.some(({ role, from }) => isTermOf(item, role) && from > at);
}

function contributedSince({ contributions }: WeekFacts, person: string, at: UtcInstant): boolean {
  return contributions.some(each => each.person === person && each.at > at);
}
