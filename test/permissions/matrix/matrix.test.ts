import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPublishing } from '../seen';
import { attackers, type Attempt } from './attempt';
import { attempts } from './attempts';
import { judge, watch, worksRightly, type Verdict, type Watched } from './judge';
import { days } from './scene';
import { notOffered } from './sendAttempt';
import { documentOf, succeededIn, verdictOf, type Matrix } from './table';
import { stageTenants, tenants, type Stages, type TenantName } from './tenants';

jest.setTimeout(180_000);

const document = join(__dirname, '../../../docs/forgery-matrix.md');
const named = (group: readonly Attempt[]): string[] => group.map(({ actor, sentence, endpoint }) => `${actor} ${sentence} (${endpoint})`);

describe('What people without the right attempt', () => {
  const matrix = new Map<TenantName, ReadonlyMap<Attempt, Verdict>>();
  let stages: Stages;
  const never = (): Attempt[] => attempts.filter(attempt => tenants.every(tenant => !verdictOf(matrix as Matrix, tenant, attempt).succeeded));
  const isOffered = (attempt: Attempt): boolean => tenants.every(tenant => verdictOf(matrix, tenant, attempt).words !== notOffered);

  /** Only the date is played, so that months pass between founding, publishing and the attempts. */
  beforeAll(async () => {
    jest.useFakeTimers({
      now: Date.parse(days.founding),
      doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout']
    });
    stages = await stageTenants();
  });
  afterAll(async () => {
    await stages.close();
    jest.useRealTimers();
  });

  const enter = (name: TenantName): Promise<Watched> => watch(stages.scene, () => stages.goTo(name), afterPublishing(Date.parse(days.nextPublishing)));

  async function tryAll(name: TenantName, groups: readonly (readonly Attempt[])[]): Promise<void> {
    const tenant = await enter(name);
    const verdicts = new Map<Attempt, Verdict>();
    for (const group of groups) for (const [attempt, verdict] of await judge(tenant, group)) verdicts.set(attempt, verdict);
    matrix.set(name, verdicts);
  }

  test('is many things, by everybody, no two alike', () => {
    expect(attempts.length).toBeGreaterThanOrEqual(120);
    expect(new Set(attempts.map(({ actor }) => actor))).toEqual(new Set(attackers));
    const keys = attempts.map(({ sentence, actor, list, endpoint }) => [sentence, actor, list, endpoint].join('|'));
    expect(new Set(keys).size).toBe(attempts.length);
  });

  test.each(['as set up', 'forgeable Author'] as const)('%s: none of it changes what anybody sees, or reads a closed log', async name => {
    await tryAll(name, [attempts]);
    expect(named(succeededIn(matrix, name))).toEqual([]);
  });

  test('everyone gets Edit: most of it succeeds', async () => {
    // What the rule of which rows count leaves out, it leaves out here as well: that is tried in one group.
    const written = attempts.filter(attempt => verdictOf(matrix, 'as set up', attempt).words === 'does not count');
    const others = attempts.filter(attempt => !written.includes(attempt));
    await tryAll('everyone gets Edit', [written, ...others.map(attempt => [attempt])]);
    expect(succeededIn(matrix, 'everyone gets Edit').length / attempts.length).toBeGreaterThanOrEqual(0.6);
  });

  test('what succeeds nowhere is right but for the person: done by somebody who may, it succeeds', async () => {
    const tenant = await enter('as set up');
    const wrong: string[] = [];
    for (const attempt of never().filter(isOffered)) {
      const { succeeded, words } = await worksRightly(tenant, attempt);
      if (!succeeded) wrong.push(`${attempt.sentence} (${attempt.endpoint}), by ${attempt.rightly?.by ?? 'administrator'}: ${words}`);
    }
    expect(wrong).toEqual([]);
  });

  test('docs/forgery-matrix.md shows what was measured', () => {
    const measured = documentOf(matrix, attempts);
    if (process.env['GUILDHALL_WRITE_MATRIX'] === '1') writeFileSync(document, measured);
    expect(existsSync(document) ? readFileSync(document, 'utf8') : '').toBe(measured);
  });
});
