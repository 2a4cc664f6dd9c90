import fc from 'fast-check';
import { emptyDirectory, withNewerRows } from '../../../src/domain/directory/directory';
import { countedBy } from '../../../src/domain/report/closing';
import { participationReports } from '../../../src/domain/report/participationReports';
import type { LogRow } from '../../../src/domain/log/logRow';
import { foldRows } from '../../../src/data/publisher/foldRows';
import { personKey } from '../../../src/domain/identity';
import type { LocalDay } from '../../../src/domain/session/localTime';
import { attending, cancelling, planning, recapping } from '../../../src/domain/session/sessionRows';
import { logsOf } from '../../domain/foldAll';
import { foundedBody, row } from '../../domain/rows';

jest.setTimeout(120_000);

const now = Date.parse('2026-11-10T12:00:00Z');
const kinds = [
  'admission', 'agreement', 'announcement', 'answer', 'approved', 'askMentor', 'attended', 'cancelSession', 'charter', 'closeRole', 'coming', 'confirm', 'confirmHours', 'curate', 'declined', 'endProposal',
  'endProposalOff', 'founded', 'handOver', 'handOverOff', 'handOverTask', 'hide', 'host', 'introduction', 'join', 'launch', 'leave', 'maturity', 'mentorAnswer', 'naming', 'needHelp', 'occurrence',
  'offerHost', 'openRole', 'plan', 'practice', 'proposal', 'question', 'recap', 'reply', 'resource', 'reviewed', 'role', 'roleEnded', 'session', 'sessionQuestion', 'showRecord', 'standDown',
  'state', 'stillGood', 'stillHere', 'story', 'successorTask', 'support', 'thanks', 'unsupport', 'volunteer', 'week', 'withdraw'
];
const names = [
  'about', 'accepts', 'access', 'acting', 'agrees', 'answer', 'at', 'basis', 'benefit', 'by', 'byHand', 'cadence', 'call', 'cancelled', 'checklist', 'community', 'consent', 'corrects', 'cycle',
  'days', 'department', 'deputies', 'due', 'ends', 'estimate', 'every', 'fill', 'for', 'fortnight', 'founded', 'from', 'handOver', 'healthy', 'host', 'hours', 'id', 'into', 'isAccepted',
  'isAdmitted', 'isCancelled', 'isDone', 'isHidden', 'isOpen', 'isShown', 'items', 'key', 'kind', 'length', 'link', 'manager', 'map', 'mentions', 'mentor', 'minute', 'month', 'moved', 'name',
  'next', 'note', 'occurrence', 'openings', 'parent', 'person', 'place', 'proposal', 'purpose', 'question', 'reason', 'recap', 'recorded', 'removed', 'repeats', 'replace', 'reviewBy', 'revives',
  'role', 'roles', 'row', 'rule', 'sectionsOff', 'session', 'since', 'sponsor', 'stages', 'state', 'story', 'tags', 'task', 'template', 'termEnds', 'termMonths', 'text', 'title', 'to', 'topic',
  'type', 'unit', 'until', 'verdict', 'version', 'wasThere', 'week', 'welcome', 'why', 'with', 'wording', 'written', 'zone', '__proto__', 'constructor'
];
const texts = fc.constantFrom('', ' ', 'x', '7', '8', 'pumps', 'valves', 'manager', 'deputy', 'active', 'closed', 'merged', 'seeding', 'guild', 'open', 'onRequest', 'weekly', 'applied', 'UTC', 'Europe/Berlin', 'No/Zone', '2026-02-30', '2026-13', 'not a date', 'x'.repeat(3000), '\ud800', '__proto__');
const figures = fc.constantFrom(0, -0, 1, 2, 3, -1, 0.5, 60, 1440, 20261120, 20261399, 99999999, 2 ** 31, 2 ** 53, 2 ** 53 + 2, now, 8.64e15, 8.64e15 + 1, -8.64e15, 1e300, -1e300);
const leaf = fc.oneof(texts, figures, fc.boolean(), fc.constant(null));
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }))
}));
const body = fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value, { minKeys: 3, maxKeys: 10 }), fc.dictionary(fc.constantFrom(...names), value, { minKeys: 40, maxKeys: names.length }));
const at = fc.constantFrom('2026-01-05T09:00:00Z', '2026-02-03T10:00:00Z', '2026-11-09T10:00:00Z', '2030-01-01T00:00:00Z', '1990-01-01T00:00:00Z');
/** Bodies of Guildhall's own by log, so that some of what is drawn gets as far as they do. */
type Sound = readonly (readonly [kind: string, body: object])[];
const first = { session: 10, occurrence: 20260310 as LocalDay };
const sound: Readonly<Record<'decisions' | 'acts' | 'memberships' | 'proposals' | 'contributions', Sound>> = {
  decisions: [
    ['role', { role: 'manager', person: { key: '8', name: 'Eight' }, termEnds: now }],
    ['state', { state: 'merged', reason: 'One', recap: 'It ran', into: 'valves' }]
  ],
  acts: [
    ['session', planning({ topic: 'Seals', about: '', place: '', host: personKey('7'), zone: 'Europe/Berlin', minute: 600, length: 60, days: [first.occurrence], repeats: { every: 'weekly', ends: { after: 10 } } }).says],
    ['session', planning({ topic: 'Pumps', about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 0, length: 30, days: [20261120] }).says],
    ['occurrence', { ...first, topic: 'Other', minute: 700, length: 30 }],
    ['cancelSession', cancelling(10, true, 'Ill').says],
    ['recap', recapping(first, { text: 'Good', highlights: [], questions: [] }).says],
    ['practice', { access: 'onRequest', cadence: 'weekly' }],
    ['admission', { person: '8', isAdmitted: true }],
    ['hide', { row: 10, isHidden: true, reason: 'No' }],
    ['handOver', { role: 'manager', to: { key: '8', name: 'Eight' } }],
    ['plan', { key: 'a', kind: 'task', title: 'A', due: now, isDone: false }]
  ],
  memberships: [['join', {}], ['join', { invitedBy: '8' }], ['leave', {}]],
  proposals: [
    ['proposal', { title: 'Valves', purpose: 'P', type: 'guild', unit: 'field', manager: { key: '7', name: 'Seven' }, sponsor: { key: '8', name: 'Eight' }, hours: 2 }],
    ['support', {}]
  ],
  contributions: [
    ['question', { title: 'How?', text: '' }],
    ['answer', { question: 10, text: 'So.' }],
    ['thanks', { to: '8', text: 'Well done' }],
    ['story', { text: 'It helped', cycle: 'applied', benefit: 'time' }],
    ['attended', attending(first, true).says]
  ]
};

/** Rows as Guildhall writes them, but for one of their parts or two more. */
const nearly = (sounds: Sound) =>
  fc.tuple(fc.constantFrom(...sounds), fc.nat(), fc.oneof(leaf, value), fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 }), fc.boolean()).map(([[kind, says], part, other, beside, isOwn]) => {
    const own = Object.keys(says);
    return { kind, body: isOwn && own.length > 0 ? { ...says, [own[part % own.length] ?? '']: other } : { ...says, ...beside } };
  });
const anything = fc.record({ kind: fc.constantFrom(...kinds), body });
const log = (sounds: Sound) =>
  fc.array(
    fc.record({ said: fc.oneof(anything, nearly(sounds), nearly(sounds)), by: fc.constantFrom('7', '7', '8', '9'), community: fc.constantFrom('pumps', 'pumps', 'pumps', 'valves', 'nowhere'), at }).map(({ said, ...rest }) => ({ ...rest, ...said })),
    { minLength: 4, maxLength: 12 }
  );

/** Rows of one log, some of a unit's folder, by ascending id. */
function rowsOf(sketches: readonly Parameters<typeof row>[0][], folder = ''): LogRow[] {
  return sketches.map((sketch, index) => row({ ...sketch, id: index + 10, folder, operation: `${folder}${index}` }));
}

describe('Whatever anybody writes into rows', () => {
  test('everything is folded and reported, and read on top of what was published', async () => {
    const founded = ['pumps', 'valves'].map((community, index) => row({ id: index + 1, kind: 'founded', by: '2', community, folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody(community, '7') }));
    await fc.assert(
      fc.asyncProperty(fc.record({ decisions: log(sound.decisions), acts: log(sound.acts), memberships: log(sound.memberships), proposals: log(sound.proposals), contributions: log(sound.contributions) }), async sketches => {
        const rows = {
          decisions: [...founded, ...rowsOf(sketches.decisions, 'field')], acts: rowsOf(sketches.acts), memberships: rowsOf(sketches.memberships),
          proposals: rowsOf(sketches.proposals), contributions: rowsOf(sketches.contributions)
        };
        const folded = await foldRows(logsOf(rows), undefined, countedBy([]), now, () => undefined);
        const reports = participationReports({ ...folded, entries: folded.directory.entries, organisation: { units: [], departments: [] }, assignments: [], minimum: 5, now });
        const read = withNewerRows(emptyDirectory, rows);
        for (const told of [folded.directory, reports, read]) expect(JSON.parse(JSON.stringify(told))).toBeDefined();
      }),
      { numRuns: 200 }
    );
  });
});
