import type { PlanKind } from '../../../src/domain/community/plan';
import type { Role } from '../../../src/domain/community/roles';
import type { HistoryEntry } from '../../../src/domain/log/history';
import { communityKey, departmentKey, operationId, personKey } from '../../../src/domain/identity';
import { answering } from '../../../src/domain/question/questionDraft';
import { addResource } from '../../../src/domain/shelf/resource';
import { changingOne, offeringToHost, recapping } from '../../../src/domain/session/sessionRows';
import { mostActions, nextActions } from '../../../src/domain/week/nextActions';
import { answeringWeek } from '../../../src/domain/week/weekAnswers';
import { limitOf, weekRuleKeys, weekRules } from '../../../src/domain/week/weekRules';
import { noon, person, termOf } from '../kept';
import type { WeekSketch } from './weekScene';
import { asked, facts, joined, left, now, organisation, said, session } from './weekScene';

const asker = { person: personKey('8'), since: noon('2026-11-23') };
const quiet = { life: {}, stateSince: Date.parse('2026-01-01T00:00:00Z') };
const present = { year: '2025' as never, departments: [departmentKey('drilling')] };
const threeByAna = [session(1, '2026-09-01'), session(2, '2026-10-01'), session(3, '2026-11-23')];
const recaps = [1, 2, 3].map((id, index) => said(10 + id, '3', '2026-11-23T15:00:00Z', recapping({ session: id, occurrence: [20260901, 20261001, 20261123][index] as never }, { text: 'Good.', highlights: [], questions: [] })));
const resource = said(1, '5', '2026-02-01', addResource({ title: 'Guide', link: 'https://example.com/', why: 'It helps.', tags: '', months: 6 }, noon('2026-02-01')));

/** Contributions brought over, on so many days, ten days apart up to yesterday, by so many people in turn. */
const daysBy = (days: number, people: number): HistoryEntry[] =>
  [...Array(days).keys()].map(index => ({
    id: index + 1,
    kind: 'contribution',
    person: personKey(String(30 + (index % people))),
    community: communityKey('scheduling'),
    actedAt: now - (1 + 10 * index) * 86_400_000,
    operation: operationId(`o${index}`)
  }));

const plan = (key: string, kind: PlanKind, due: number, isDone = false): NonNullable<WeekSketch['entry']> => ({ plan: [{ key, kind, title: 'Invite', due, isDone }] });
/** Starting since a moment; its plan is what a template gives, unless it wrote its own. */
const starting = (since: number, entry: NonNullable<WeekSketch['entry']> = {}): NonNullable<WeekSketch['entry']> => ({ state: 'seeding', decided: { state: 'seeding', since, reason: '' }, ...entry });
const checklist = [{ key: 'invite', kind: 'task', title: 'Invite', week: 1 }] as const;
const week = 7 * 86_400_000;
const handingOver = (role: Role, at: number, done: readonly string[] = []): NonNullable<WeekSketch['entry']> => ({ handOvers: [{ id: 1, role, to: person('8'), at, by: personKey('4'), done }] });
const offered = (at: number): NonNullable<WeekSketch['entry']> => ({ openings: [{ role: 'deputy', at, by: personKey('3'), note: '', isOpen: true }] });
const managedUntil = (termEnds: number): NonNullable<WeekSketch['entry']> => ({ roles: [termOf('manager', '3', '2020-02-03', undefined, { termEnds }), termOf('deputy', '4', '2020-02-03')] });

interface Case {
  readonly rule: (typeof weekRuleKeys)[number];
  readonly when: string;
  readonly is: WeekSketch;
  readonly items: readonly string[];
  readonly not: string;
  readonly isNot: WeekSketch;
}

const cases: readonly Case[] = [
  { rule: 'admitPeople', when: 'somebody asked to join a working day ago', is: { entry: { asked: [asker] } }, items: ['8'], not: 'today', isNot: { entry: { asked: [{ ...asker, since: noon('2026-11-24') - 1000 }] } } },
  { rule: 'answerQuestions', when: 'a question waits for three working days', is: { contributions: [asked(12, '8', '2026-11-19')] }, items: ['12'], not: 'two, with a weekend between', isNot: { contributions: [asked(12, '8', '2026-11-20')] } },
  { rule: 'answerQuestions', when: 'a question waits for a day where incidents are responded to', is: { template: 'incident-response', contributions: [asked(12, '8', '2026-11-23')] }, items: ['12'], not: 'it was asked today', isNot: { template: 'incident-response', contributions: [asked(12, '8', '2026-11-24T08:00:00Z')] } },
  { rule: 'answerQuestions', when: 'a question waits for a working week in research', is: { template: 'research', contributions: [asked(12, '8', '2026-11-17')] }, items: ['12'], not: 'four working days', isNot: { template: 'research', contributions: [asked(12, '8', '2026-11-18')] } },
  { rule: 'answerQuestions', when: 'only its asker answered', is: { contributions: [asked(12, '8', '2026-11-10'), said(13, '8', '2026-11-11', answering(12, { text: 'Still open.' }))] }, items: ['12'], not: 'somebody else did', isNot: { contributions: [asked(12, '8', '2026-11-10'), said(13, '9', '2026-11-11', answering(12, { text: 'So.' }))] } },
  { rule: 'fading', when: 'one person did something on four days of a year', is: { isWarned: true, history: daysBy(4, 1) }, items: ['2026-11'], not: 'on five', isNot: { isWarned: true, history: daysBy(5, 1) } },
  { rule: 'planLine', when: 'the week has come for which the template plans something', is: { entry: starting(now - week), checklist }, items: [`invite ${now}`], not: 'it comes in a moment', isNot: { entry: starting(now - week + 1), checklist } },
  { rule: 'planLine', when: 'a line of its own was due, four weeks ago at most', is: { entry: plan('a', 'prompt', now - 4 * week + 1) }, items: [`a ${now - 4 * week + 1}`], not: 'longer ago', isNot: { entry: plan('a', 'prompt', now - 4 * week) } },
  { rule: 'planLine', when: 'it is not done', is: { entry: plan('a', 'task', now) }, items: [`a ${now}`], not: 'it is', isNot: { entry: plan('a', 'task', now, true) } },
  { rule: 'planLine', when: 'a session is due where a community begins', is: { entry: starting(now - week, plan('a', 'session', now)) }, items: [`a ${now}`], not: 'it is active, and asked for sessions by their own rule', isNot: { entry: plan('a', 'session', now) } },
  { rule: 'planLine', when: 'a community begins by the plan of its template', is: { entry: starting(now - week), checklist }, items: [`invite ${now}`], not: 'it is active and wrote no plan', isNot: { entry: { decided: { state: 'active', since: now - week, reason: '' } }, checklist } },
  { rule: 'planSession', when: 'the last session was a month ago and none is ahead', is: { entry: { life: {} }, acts: [session(1, '2026-10-24')] }, items: [String(Date.parse('2026-10-24T10:00:00Z'))], not: 'less than a month ago', isNot: { entry: { life: {} }, acts: [session(1, '2026-10-26')] } },
  { rule: 'planSession', when: 'nothing was ever held since it began', is: { entry: quiet }, items: [String(quiet.stateSince)], not: 'a session is ahead', isNot: { entry: quiet, acts: [session(1, '2026-11-30')] } },
  { rule: 'recapSession', when: 'a session two working days ago has no recap', is: { acts: [session(1, '2026-11-20')] }, items: ['1 20261120'], not: 'it was yesterday', isNot: { acts: [session(1, '2026-11-23')] } },
  { rule: 'recapSession', when: 'a session thirteen days ago has no recap', is: { acts: [session(1, '2026-11-11')] }, items: ['1 20261111'], not: 'fifteen days, when nobody remembers', isNot: { acts: [session(1, '2026-11-09')] } },
  { rule: 'recapSession', when: 'it took place', is: { acts: [session(1, '2026-11-18')] }, items: ['1 20261118'], not: 'it was cancelled', isNot: { acts: [session(1, '2026-11-18'), said(2, '3', '2026-11-17', changingOne({ session: 1, occurrence: 20261118 as never }, { cancelled: 'Ill.' }))] } },
  { rule: 'welcomeNewcomers', when: 'somebody joined two days ago and said nothing yet', is: { memberships: [joined(1, '8', '2026-11-22')] }, items: ['8'], not: 'yesterday', isNot: { memberships: [joined(1, '8', '2026-11-23')] } },
  { rule: 'welcomeNewcomers', when: 'of two, one said nothing', is: { memberships: [joined(1, '8', '2026-11-20'), joined(2, '9', '2026-11-20')], contributions: [asked(1, '9', '2026-11-23')] }, items: ['8'], not: 'both left or spoke', isNot: { memberships: [joined(1, '8', '2026-11-20'), joined(2, '9', '2026-11-20'), left(3, '8', '2026-11-21')], contributions: [asked(1, '9', '2026-11-23')] } },
  { rule: 'handOver', when: 'a term ends within two months', is: { entry: { roles: [termOf('manager', '3', '2020-02-03', undefined, { termEnds: noon('2027-01-23') - 1 }), termOf('deputy', '4', '2020-02-03')] } }, items: [`manager ${noon('2027-01-23') - 1}`], not: 'later', isNot: { entry: { roles: [termOf('manager', '3', '2020-02-03', undefined, { termEnds: noon('2027-01-24') }), termOf('deputy', '4', '2020-02-03')] } } },
  { rule: 'handOver', when: 'the deputy’s term ends', is: { entry: { roles: [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03', undefined, { termEnds: noon('2026-12-10') })] } }, items: [`deputy ${noon('2026-12-10')}`], not: 'somebody is named to follow', isNot: { entry: { roles: [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03', undefined, { termEnds: noon('2026-12-10') })], handOvers: [{ id: 1, role: 'deputy', to: person('8'), at: noon('2026-11-01'), by: personKey('4'), done: [] }] } } },
  { rule: 'handOverStep', when: 'a handover began a week ago', is: { entry: handingOver('deputy', now - week) }, items: ['1'], not: 'less', isNot: { entry: handingOver('deputy', now - week + 1) } },
  { rule: 'handOverStep', when: 'one step is left for whoever hands over', is: { entry: handingOver('deputy', now - week, ['access', 'people', 'open-ends', 'lessons']) }, items: ['1'], not: 'only whoever follows has steps left', isNot: { entry: handingOver('deputy', now - week, ['access', 'people', 'open-ends', 'lessons', 'farewell']) } },
  { rule: 'fillRole', when: 'two weeks ago somebody said that a role is open', is: { entry: offered(now - 2 * week) }, items: [`deputy said ${now - 2 * week}`], not: 'less', isNot: { entry: offered(now - 2 * week + 1) } },
  { rule: 'fillRole', when: 'the manager has left', is: { leavers: ['3'] }, items: ['manager left'], not: 'somebody is named to follow', isNot: { leavers: ['3'], entry: handingOver('manager', now) } },
  { rule: 'fillRole', when: 'the term of the manager is over', is: { entry: managedUntil(now) }, items: [`manager termEnded ${now}`], not: 'it ends in a moment', isNot: { entry: managedUntil(now + 1) } },
  { rule: 'fillRole', when: 'nobody manages', is: { entry: { roles: [termOf('deputy', '4', '2020-02-03')] } }, items: ['manager vacant'], not: 'a deputy lacks, for whom there is a rule', isNot: { entry: { roles: [termOf('manager', '3', '2020-02-03')] } } },
  { rule: 'reviewResources', when: 'the day to look again has come', is: { contributions: [resource] }, items: ['1'], not: 'it is still to come', isNot: { contributions: [resource], at: Date.parse('2026-07-31T23:59:59Z') } },
  { rule: 'inviteHost', when: 'one person hosted all of three sessions and somebody offers', is: { acts: [...threeByAna, ...recaps], contributions: [said(1, '8', '2026-11-01', offeringToHost('I would.'))] }, items: ['8'], not: 'nobody could be asked', isNot: { acts: [...threeByAna, ...recaps] } },
  { rule: 'inviteHost', when: 'one person hosted two of three', is: { acts: [session(1, '2026-09-01'), session(2, '2026-10-01', '9'), session(3, '2026-11-23')], contributions: [asked(1, '8', '2026-11-24T08:00:00Z')] }, items: ['8'], not: 'three persons hosted one each', isNot: { acts: [session(1, '2026-09-01', '6'), session(2, '2026-10-01', '9'), session(3, '2026-11-23')], contributions: [asked(1, '8', '2026-11-24T08:00:00Z')] } },
  { rule: 'findDeputy', when: 'there is no deputy for a month', is: { entry: { founded: noon('2026-10-25') - 1, roles: [termOf('manager', '3', '2026-10-25')] } }, items: ['deputy'], not: 'less', isNot: { entry: { founded: noon('2026-10-26'), roles: [termOf('manager', '3', '2026-10-26')] } } },
  { rule: 'findDeputy', when: 'the last deputy went a month ago', is: { entry: { roles: [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03', '2026-10-24')] } }, items: ['deputy'], not: 'the role is offered', isNot: { entry: { roles: [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03', '2026-10-24')], openings: [{ role: 'deputy', at: noon('2026-10-30'), by: personKey('3'), note: '', isOpen: true }] } } },
  { rule: 'inviteDepartment', when: 'a neighbour takes part, the larger of two first', is: { entry: { life: { ...facts().entry.life, present } }, organisation }, items: ['logistics'], not: 'it is younger than a quarter', isNot: { entry: { founded: noon('2026-09-01'), roles: [termOf('manager', '3', '2026-09-01'), termOf('deputy', '4', '2026-09-01')], life: { ...facts().entry.life, present } }, organisation } },
  { rule: 'inviteDepartment', when: 'one of two neighbours is here', is: { entry: { life: { ...facts().entry.life, present: { ...present, departments: [departmentKey('logistics')] } } }, organisation }, items: ['drilling'], not: 'nobody knows who is', isNot: { organisation } }
];

describe('A keeper is asked', () => {
  test.each(cases)('$rule when $when, and not when $not', ({ rule, is, items, isNot }) => {
    expect(nextActions(facts(is)).map(action => [action.rule, action.items])).toEqual([[rule, items]]);
    expect(nextActions(facts(isNot)).map(action => action.rule)).not.toContain(rule);
  });

  test('by every rule there is', () => {
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual([...weekRuleKeys].sort());
  });

  test('nothing, where there is nothing to do', () => {
    expect(nextActions(facts())).toEqual([]);
  });

  test.each(weekRuleKeys)('%s: nothing, where the community has ended', rule => {
    expect(weekRules[rule].states).not.toContain('closed');
    const [first] = cases.filter(each => each.rule === rule);
    const sketch = first?.is ?? {};
    expect(nextActions(facts({ ...sketch, entry: { ...sketch.entry, state: 'closed' } }))).toEqual([]);
  });
});

test('A purpose that no rule names has the usual limits', () => {
  expect(limitOf('answerQuestions', 'our-own')).toBe(3);
  expect(limitOf('answerQuestions', 'incident-response')).toBe(1);
  expect(limitOf('planSession', 'research')).toBe(1.5);
});

const busy: WeekSketch = {
  entry: { asked: [asker], life: {}, roles: [termOf('manager', '3', '2020-02-03', undefined, { termEnds: noon('2026-12-20') })] },
  contributions: [resource, asked(12, '8', '2026-11-10'), asked(13, '9', '2026-11-09')],
  acts: [session(1, '2026-09-12'), session(2, '2026-10-01'), session(3, '2026-10-12')],
  memberships: [joined(1, '20', '2026-11-20')]
};

test('At most five are shown, and where somebody waits comes first', () => {
  const shown = nextActions(facts(busy));
  expect(mostActions).toBe(5);
  expect(shown.map(({ rule }) => rule)).toEqual(['admitPeople', 'answerQuestions', 'planSession', 'welcomeNewcomers', 'handOver']);
  expect(shown[1]?.items).toEqual(['13', '12']);
});

describe('What a keeper answered', () => {
  const answer = (verdict: Parameters<typeof answeringWeek>[1], at: string, reason = '', by = '3') => said(90, by, at, answeringWeek('answerQuestions', verdict, ['12', '13'], reason));
  const rulesAt = (at: string, ...acts: ReturnType<typeof answer>[]) => nextActions(facts({ ...busy, acts: [...(busy.acts ?? []), ...acts], at: noon(at) })).map(({ rule }) => rule);

  test.each<[string, Parameters<typeof answeringWeek>[1], string, string, boolean]>([
    ['not now, the day before', 'later', '2026-11-23', '2026-11-24', false],
    ['not now, a week ago', 'later', '2026-11-17', '2026-11-24', true],
    ['done, the day before', 'done', '2026-11-23', '2026-11-24', false],
    ['done, four weeks ago and still open', 'done', '2026-11-17', '2026-12-15', true]
  ])('%s', (_what, verdict, said_, at, isShown) => {
    expect(rulesAt(at, answer(verdict, said_)).includes('answerQuestions')).toBe(isShown);
  });

  test('covers the questions it was about, and no others', () => {
    const acts = [...(busy.acts ?? []), said(90, '3', '2026-11-23', answeringWeek('answerQuestions', 'later', ['13']))];
    expect(nextActions(facts({ ...busy, acts })).find(({ rule }) => rule === 'answerQuestions')?.items).toEqual(['12']);
  });

  test('of alternatives puts off all of them: no other department is named at once', () => {
    const sketch: WeekSketch = { entry: { life: { ...facts().entry.life, present } }, organisation };
    const acts = [said(90, '3', '2026-11-23', answeringWeek('inviteDepartment', 'later', ['logistics']))];
    expect(nextActions(facts({ ...sketch, acts }))).toEqual([]);
    expect(nextActions(facts({ ...sketch, acts, at: noon('2026-11-30') })).map(({ items }) => items)).toEqual([['logistics']]);
  });

  test('“not for us” holds, with its reason, until somebody asks for it again', () => {
    const off = answer('notForUs', '2026-05-01', 'We answer in the channel.');
    expect(rulesAt('2026-11-24', off)).not.toContain('answerQuestions');
    expect(rulesAt('2026-11-24', off, said(91, '3', '2026-06-01', answeringWeek('answerQuestions', 'again', [])))).toContain('answerQuestions');
    expect(facts({ acts: [off] }).answers).toEqual([{ id: 90, rule: 'answerQuestions', verdict: 'notForUs', items: ['12', '13'], by: '3', at: noon('2026-05-01'), reason: 'We answer in the channel.' }]);
  });

  test('counts only by whoever keeps the community then, in a known shape, and “not for us” only with a reason', () => {
    expect(rulesAt('2026-11-24', answer('later', '2026-11-23', '', '8'))).toContain('answerQuestions');
    expect(rulesAt('2026-11-24', answer('notForUs', '2026-11-23'))).toContain('answerQuestions');
    const odd = { kind: 'week', summary: '', says: { rule: 'rest', verdict: 'later', items: ['12'] } };
    expect(facts({ acts: [said(90, '3', '2026-11-23', odd)] }).answers).toEqual([]);
  });
});

test('Of what was answered, the next is asked for: another line, another handover, another role', () => {
  const lines = ['a', 'b'].map(key => ({ key, kind: 'task' as const, title: key, due: now - week, isDone: false }));
  const handOvers = (['manager', 'deputy'] as const).map((role, index) => ({ id: index + 1, role, to: person('8'), at: now - week, by: personKey('3'), done: [] }));
  const left = { leavers: ['3', '4'] };
  const asks = (sketch: WeekSketch, ...answered: readonly [rule: (typeof weekRuleKeys)[number], item: string][]) =>
    nextActions(facts({ ...sketch, acts: answered.map(([rule, item], index) => said(90 + index, '3', '2026-11-23', answeringWeek(rule, 'later', [item]))) })).map(({ rule, items }) => [rule, items]);
  expect(asks({ entry: { plan: lines } }, ['planLine', `a ${now - week}`])).toEqual([['planLine', [`b ${now - week}`]]]);
  expect(asks({ entry: { handOvers } }, ['handOverStep', '1'])).toEqual([['handOverStep', ['2']]]);
  expect(asks(left)).toEqual([['fillRole', ['manager left']]]);
  expect(asks(left, ['fillRole', 'manager left'])).toEqual([['fillRole', ['deputy left']]]);
});

test('The evidence is told with each: since when, how many cadences, who could host, which neighbours', () => {
  expect(nextActions(facts({ entry: { life: {} }, acts: [session(1, '2026-10-09')] }))).toEqual([
    { rule: 'planSession', items: [String(Date.parse('2026-10-09T10:00:00Z'))], since: Date.parse('2026-10-09T10:00:00Z'), cadences: 1.5, isFirst: false }
  ]);
  const host = nextActions(facts({ acts: [...threeByAna, ...recaps], contributions: [asked(1, '6', '2026-11-24T08:00:00Z'), said(2, '8', '2026-11-01', offeringToHost('I would.'))] }));
  expect(host).toEqual([{ rule: 'inviteHost', items: ['8', '6'], people: ['8', '6'], host: '3', hosted: 3, sessions: 3 }]);
  const department = nextActions(facts({ entry: { life: { ...facts().entry.life, present } }, organisation }));
  expect(department).toEqual([{ rule: 'inviteDepartment', items: ['logistics'], department: organisation.departments[2], near: [organisation.departments[0]], year: '2025' }]);
  const lines = [{ key: 'b', kind: 'task', title: 'B', due: now - week, isDone: false }, { key: 'a', kind: 'prompt', title: 'A', due: now - 2 * week, isDone: false }] as const;
  expect(nextActions(facts({ entry: { plan: lines } }))).toEqual([
    { rule: 'planLine', items: [`a ${now - 2 * week}`, `b ${now - week}`], lines: [{ ...lines[1], isGiven: false }, { ...lines[0], isGiven: false }] }
  ]);
  const steps = nextActions(facts({ entry: handingOver('deputy', now - week, ['access', 'lessons']) }));
  expect(steps.map(action => (action.rule === 'handOverStep' ? [action.handOver.to.name, action.left.map(({ key }) => key)] : action))).toEqual([['Person 8', ['people', 'open-ends', 'farewell']]]);
  expect(now).toBe(facts().now);
});
