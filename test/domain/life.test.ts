import fc from 'fast-check';
import type { Cadence } from '../../src/domain/community/cadence';
import { cadences } from '../../src/domain/community/cadence';
import type { CommunityState } from '../../src/domain/community/communityState';
import { defaultPractice } from '../../src/domain/community/practice';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { LifeNow, Liveliness } from '../../src/domain/directory/life';
import { growth, lifeOf, livelinesses, silences } from '../../src/domain/directory/life';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';

const now = Date.parse('2026-11-28T12:00:00Z');
const ago = (days: number): number => now - days * day;

/** A weekly guild of forty that began long ago. */
const guild = (sketch: Partial<DirectoryEntry> = {}, cadence: Cadence = 'weekly'): DirectoryEntry =>
  communityEntry({ members: 40, lastAct: ago(1), practice: { ...defaultPractice, cadence }, ...sketch });

describe('How a community lives', () => {
  const cases: [string, DirectoryEntry, Liveliness][] = [
    ['heard of yesterday', guild(), 'steady'],
    ['silent for less than two of its weeks', guild({ lastAct: ago(13.9) }), 'steady'],
    ['silent for two of its weeks', guild({ lastAct: ago(14) }), 'quiet'],
    ['silent for less than six of its weeks', guild({ lastAct: ago(41.9) }), 'quiet'],
    ['silent for six of its weeks', guild({ lastAct: ago(42) }), 'dormant'],
    ['as long, where a month is its rhythm', guild({ lastAct: ago(42) }, 'monthly'), 'steady'],
    ['silent for two of its months', guild({ lastAct: ago(60.8) }, 'monthly'), 'quiet'],
    ['silent for half a year, where a month is its rhythm', guild({ lastAct: ago(182.4) }, 'monthly'), 'dormant'],
    ['where only a contribution was seen', guild({ lastAct: ago(100), life: { lastContribution: ago(2) } }), 'steady'],
    ['where a contribution is older than the last act', guild({ lastAct: ago(2), life: { lastContribution: ago(100) } }), 'steady'],
    ['that nobody was ever heard of in, open for a week', guild({ lastAct: undefined, stateSince: ago(7) }), 'steady'],
    ['that nobody was ever heard of in, open for long', guild({ lastAct: undefined, stateSince: ago(400) }), 'dormant'],
    ['silent, with a session tomorrow', guild({ lastAct: ago(100), life: { nextSession: { at: now + day, topic: 'Quotas' } } }), 'steady'],
    ['silent, with a session within two weeks', guild({ lastAct: ago(100), life: { nextSession: { at: now + 13.9 * day, topic: 'Quotas' } } }), 'steady'],
    ['silent, with a session too far away', guild({ lastAct: ago(100), life: { nextSession: { at: now + 14 * day, topic: 'Quotas' } } }), 'dormant'],
    ['silent, whose next session has begun', guild({ lastAct: ago(100), life: { nextSession: { at: now, topic: 'Quotas' } } }), 'dormant'],
    ['silent, with a session in its plan', guild({ lastAct: ago(100), plan: [{ key: 's', kind: 'session', title: 'Quotas', isDone: false, due: now + day }] }), 'steady'],
    ['to which a tenth of those before came', guild({ members: 44, life: { joinedLately: 4 } }), 'growing'],
    ['to which less than a tenth came', guild({ members: 45, life: { joinedLately: 4 } }), 'steady'],
    ['to which three came', guild({ members: 6, life: { joinedLately: 3 } }), 'growing'],
    ['to which two came', guild({ members: 3, life: { joinedLately: 2 } }), 'steady'],
    ['to which many came, and nobody was heard of since', guild({ members: 20, lastAct: ago(20), life: { joinedLately: 10 } }), 'quiet'],
    ['that has not been opened', guild({ state: 'seeding', lastAct: ago(400) }), 'starting'],
    ['that is only proposed', guild({ state: 'proposed' }), 'starting'],
    ...(['completed', 'merged', 'closed'] as CommunityState[]).map((state): [string, DirectoryEntry, Liveliness] => [`that is ${state}`, guild({ state }), 'ended'])
  ];
  test.each(cases)('%s', (_what, entry, liveliness) => {
    expect(lifeOf(entry, now).liveliness).toBe(liveliness);
  });

  test('is measured by what the manager is asked, and by a tenth', () => {
    expect(silences).toEqual({ quiet: 2, dormant: 6 });
    expect(growth).toEqual({ people: 3, share: 0.1 });
    expect(livelinesses).toEqual(['growing', 'steady', 'quiet', 'dormant', 'starting', 'ended']);
  });

  test('is quieter or the same, never livelier, the longer nobody is heard of', () => {
    const order: readonly Liveliness[] = ['growing', 'steady', 'quiet', 'dormant'];
    fc.assert(
      fc.property(fc.constantFrom(...cadences), fc.nat(1000), fc.nat(1000), fc.nat(50), (cadence, days, more, joinedLately) => {
        const at = (silent: number): number => order.indexOf(lifeOf(guild({ lastAct: ago(silent), life: { joinedLately } }, cadence), now).liveliness);
        expect(at(days + more)).toBeGreaterThanOrEqual(at(days));
      })
    );
  });
});

describe('What is told of its life', () => {
  const session = { at: now + day, topic: 'Quotas' };
  const cases: [string, DirectoryEntry, Omit<LifeNow, 'liveliness'>][] = [
    ['of one that nothing is known of', guild({ lastAct: undefined }), {}],
    ['the last act', guild(), { lastHeard: ago(1) }],
    ['a later contribution', guild({ life: { lastContribution: ago(0.5) } }), { lastHeard: ago(0.5) }],
    ['an earlier contribution', guild({ life: { lastContribution: ago(3) } }), { lastHeard: ago(1) }],
    ['a contribution alone', guild({ lastAct: undefined, life: { lastContribution: ago(3) } }), { lastHeard: ago(3) }],
    ['nothing that has not happened yet', guild({ lastAct: now + day }), { lastHeard: now }],
    ['a session to come', guild({ life: { nextSession: session } }), { lastHeard: ago(1), nextSession: session }],
    ['no session that has begun', guild({ life: { nextSession: { ...session, at: now } } }), { lastHeard: ago(1) }],
    ['no session of one that ended', guild({ state: 'closed', life: { nextSession: session } }), { lastHeard: ago(1) }],
    ['numbers, nought too', guild({ life: { answerTime: 0, waiting: 0, joinedLately: 0 } }), { lastHeard: ago(1), answerTime: 0, waiting: 0, joinedLately: 0 }]
  ];
  test.each(cases)('%s', (_what, entry, told) => {
    const { liveliness: _liveliness, ...rest } = lifeOf(entry, now);
    expect(rest).toEqual(told);
  });
});
