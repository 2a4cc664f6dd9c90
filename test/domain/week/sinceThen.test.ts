import { departmentKey, personKey } from '../../../src/domain/identity';
import { answering } from '../../../src/domain/question/questionDraft';
import { addResource, } from '../../../src/domain/shelf/resource';
import { stillGood } from '../../../src/domain/shelf/shelf';
import { recapping } from '../../../src/domain/session/sessionRows';
import { sinceThen } from '../../../src/domain/week/sinceThen';
import { answeringWeek } from '../../../src/domain/week/weekAnswers';
import type { WeekRuleKey } from '../../../src/domain/week/weekRules';
import { weekRuleKeys } from '../../../src/domain/week/weekRules';
import { noon, person, termOf } from '../kept';
import type { WeekSketch } from './weekScene';
import { asked, facts, said, session } from './weekScene';

const done = (rule: WeekRuleKey, ...items: string[]) => said(90, '3', '2026-11-01', answeringWeek(rule, 'done', items));
const guide = said(1, '5', '2026-02-01', addResource({ title: 'Guide', link: 'https://example.com/', why: 'It helps.', tags: '', months: 6 }, noon('2026-02-01')));
const twoQuestions = [asked(12, '8', '2026-10-10'), asked(13, '8', '2026-10-11')];
const threeTerms = [termOf('manager', '3', '2020-02-03'), termOf('deputy', '4', '2020-02-03')];

const planned = { key: 'a', kind: 'task', title: 'A', due: 1790000000000, isDone: false } as const;
const handOver = { id: 1, role: 'deputy', to: person('8'), at: noon('2026-11-01'), by: personKey('4'), done: [] } as const;

const cases: readonly [rule: WeekRuleKey, items: readonly string[], before: WeekSketch, after: WeekSketch][] = [
  ['admitPeople', ['8'], { entry: { asked: [{ person: personKey('8'), since: noon('2026-10-01') }] } }, {}],
  ['answerQuestions', ['12'], { contributions: twoQuestions }, { contributions: [...twoQuestions, said(14, '9', '2026-11-02', answering(12, { text: 'So.' }))] }],
  ['fading', ['2026-11'], { contributions: [asked(12, '8', '2026-10-30')] }, { contributions: [asked(12, '8', '2026-11-02')] }],
  ['planLine', ['a 1790000000000'], { entry: { plan: [planned] } }, { entry: { plan: [{ ...planned, isDone: true }] } }],
  ['planLine', ['a 1790000000000'], { entry: { plan: [planned] } }, { entry: { plan: [{ ...planned, due: 1790000000001 }] } }],
  ['planSession', ['1'], { acts: [session(1, '2026-10-20')] }, { acts: [session(100, '2026-11-20')] }],
  ['recapSession', ['1 20261020'], { acts: [session(1, '2026-10-20')] }, { acts: [session(1, '2026-10-20'), said(2, '3', '2026-11-02', recapping({ session: 1, occurrence: 20261020 as never }, { text: 'Good.', highlights: [], questions: [] }))] }],
  ['welcomeNewcomers', ['8'], { contributions: [asked(12, '8', '2026-10-30')] }, { contributions: [asked(12, '8', '2026-11-02')] }],
  ['handOver', ['deputy 1'], { entry: { roles: threeTerms } }, { entry: { roles: [...threeTerms, termOf('deputy', '9', '2026-11-05')] } }],
  ['handOverStep', ['1'], { entry: { handOvers: [handOver] } }, { entry: { handOvers: [{ ...handOver, id: 2 }] } }],
  ['fillRole', ['manager vacant'], { entry: { roles: [termOf('deputy', '3', '2020-02-03')] } }, { entry: { roles: [termOf('deputy', '3', '2020-02-03'), termOf('manager', '9', '2026-11-05')] } }],
  ['reviewResources', ['1'], { contributions: [guide] }, { contributions: [guide, said(2, '5', '2026-11-02', stillGood({ id: 1, says: { title: 'Guide' } as never }, noon('2026-11-02'), 6))] }],
  ['inviteHost', ['9'], { acts: [session(1, '2026-10-20', '9')] }, { acts: [session(1, '2026-11-20', '9')] }],
  ['inviteHost', ['9'], { entry: { hosts: [{ person: person('9'), from: noon('2026-10-01') }] } }, { entry: { hosts: [{ person: person('9'), from: noon('2026-11-02') }] } }],
  ['findDeputy', ['deputy'], { entry: { roles: threeTerms } }, { entry: { roles: [...threeTerms, termOf('deputy', '9', '2026-11-05')] } }],
  ['inviteDepartment', ['drilling'], { entry: { life: {} } }, { entry: { life: { present: { year: '2026' as never, departments: [departmentKey('drilling')] } } } }]
];

describe('Since then', () => {
  test.each(cases)('%s: none before, one after', (rule, items, before, after) => {
    const counts = (sketch: WeekSketch) => sinceThen(facts({ ...sketch, acts: [...(sketch.acts ?? []), done(rule, ...items)] })).map(({ of, now }) => [of, now]);
    expect(counts(before)).toEqual([[1, 0]]);
    expect(counts(after)).toEqual([[1, 1]]);
  });

  test('is told of every rule', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual([...weekRuleKeys].sort());
  });

  test('tells of all items together, the newest answer first, for eight weeks, and only of what was done', () => {
    const contributions = [...twoQuestions, said(14, '9', '2026-11-02', answering(12, { text: 'So.' }))];
    const acts = [
      said(80, '3', '2026-09-28', answeringWeek('answerQuestions', 'done', ['12'])),
      said(81, '3', '2026-10-12', answeringWeek('answerQuestions', 'done', ['12', '13'])),
      said(82, '3', '2026-10-12', answeringWeek('answerQuestions', 'later', ['12'])),
      said(83, '3', '2026-10-15', answeringWeek('welcomeNewcomers', 'done', ['9']))
    ];
    expect(sinceThen(facts({ contributions, acts })).map(({ answer, of, now }) => [answer.id, of, now])).toEqual([[83, 1, 1], [81, 2, 1]]);
  });
});
