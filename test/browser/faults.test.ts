import type { Locator } from 'playwright-core';
import { day, minute } from '../../src/domain/time';
import { communityKey } from '../../src/domain/identity';
import { dayOfUtc } from '../../src/domain/session/localTime';
import { planning } from '../../src/domain/session/sessionRows';
import { countRows } from './countRows';
import { openScene } from './decidingScene';
import { openDoor } from './door';
import { hurried } from './hurried';
import { movingClock } from './movingClock';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

// The client waits and asks again, as it should, on a machine that may be busy.
jest.setTimeout(300_000);

const manager = castMember('Community manager');
const employee = castMember('Employee');
const newcomer = castMember('Employee, new');

/** Three requests in ten fail. Waits are short, so that the test ends; the client's own stay as they are. */
const usual = { rate: 0.3, slowMs: 100, retryAfterSeconds: [0, 1] };
const plans = [
  { name: 'refused, and nothing was done', seed: 11, kinds: ['429', '500 before', '502 before', '503 before', '504 before', 'cut before', 'expired digest', 'slow'] },
  { name: 'done, and the answer lost or the request delivered twice', seed: 12, kinds: ['500 after', '502 after', '503 after', '504 after', 'cut after', 'duplicate delivery', 'torn batch'] }
] as const;

describe('While three requests in ten fail', () => {
  // An hour behind until the session has been planned: what is planned lies ahead of its row, and is over when one looks.
  const clock = movingClock(-60 * minute);
  const stage = setStage(() => startSampleWorkbench({ clock: clock.now }));
  let screen: Visit;

  const follow = async (plan: object): Promise<{ readonly injected: Readonly<Record<string, number>> }> => {
    const response = await fetch(`${stage.workbench.origin}/_workbench/faults`, { method: 'POST', body: JSON.stringify(plan) });
    return (await response.json()) as { injected: Record<string, number> };
  };
  const hits = async (): Promise<number> => Object.values((await follow({ rate: 0 })).injected).reduce((sum, count) => sum + count, 0);
  afterEach(() => follow({ rate: 0 }));

  let planned: number;
  beforeAll(async () => {
    const { guildhall, actor, community } = await openDoor(stage.workbench.origin, manager);
    const { key } = await community('Scheduling');
    const start = clock.now().getTime() + 10 * minute;
    const plan = { topic: 'Seals', about: '', place: '', host: actor.key, zone: 'UTC', minute: Math.floor((start % day) / minute), length: 15, days: [dayOfUtc(start)] };
    planned = await guildhall.addEntry('acts', actor, key, planning(plan), guildhall.newOperation());
    clock.moveOn(60 * minute);
  });

  /** Waits for what is promised. Where the screen says that it did not work, that is believed: one tries again, as people do. */
  async function until(promised: Locator): Promise<void> {
    const again = screen.button('Try again').first();
    for (let tries = 0; tries < 8; tries++) {
      await promised.or(again).first().waitFor({ timeout: 90_000 });
      if (await promised.first().isVisible()) return;
      await again.click();
      await again.waitFor({ state: 'detached' }).catch(() => undefined);
    }
    await promised.waitFor();
  }

  async function open(person: string, title: string, place: Place): Promise<void> {
    screen = await stage.visit({ person, place, part: 'communityDirectory', before: page => hurried(page, 4) });
    await until(screen.inside.getByRole('heading', { name: /^All communities/ }));
    await screen.inside.getByRole('searchbox').fill(title);
    const card = screen.inside.getByRole('article', { name: title, exact: true });
    await until(card);
    await card.getByRole('button', { name: title, exact: true }).click();
    await until(screen.inside.getByRole('heading', { name: 'Questions', exact: true }));
  }

  const question = (title: string): Locator => screen.inside.getByRole('article', { name: title });
  async function unfold(title: string): Promise<void> {
    await until(question(title));
    const line = question(title).getByRole('button', { name: title, exact: true });
    if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  }

  test.each(plans)('a newcomer finds, joins, asks, is answered and accepts, each once ($name)', async ({ seed, kinds }) => {
    const title = `Which gate comes first, number ${seed}?`;
    const { dataFile } = stage.workbench;
    const scene = await openScene(stage.workbench.origin);
    const community = await scene.found(`Pump care ${seed}`);
    const before = await hits();
    await follow({ ...usual, seed, kinds });

    await open(newcomer, `Pump care ${seed}`, 'personal');
    await screen.button('Join').click();
    await until(screen.button('Undo').or(screen.button('Leave')));
    await screen.inside.getByRole('textbox', { name: 'Ask the community' }).fill(title);
    await screen.inside.getByRole('form', { name: 'Ask the community' }).getByRole('button', { name: 'Ask', exact: true }).click();
    await until(question(title));

    await open(employee, `Pump care ${seed}`, 'page');
    await until(screen.button('Join'));
    await screen.button('Join').click();
    await until(screen.button('Undo').or(screen.button('Leave')));
    await unfold(title);
    await question(title).getByRole('button', { name: /^Answer “/ }).click();
    await question(title).getByRole('textbox', { name: /Your answer/ }).fill('The first one.');
    await question(title).getByRole('button', { name: 'Answer', exact: true }).click();
    // In the list of answers: the field that it was typed into says the same.
    await until(question(title).getByRole('listitem').filter({ hasText: 'The first one.' }));

    await open(newcomer, `Pump care ${seed}`, 'phone');
    await until(screen.button('Leave'));
    await unfold(title);
    await question(title).getByRole('button', { name: /^This answered it/ }).click();
    await until(question(title).getByText('Answered, and accepted'));

    expect(await hits()).toBeGreaterThan(before + 10);
    const acts = (list: string): [string, number][] => countRows(dataFile, list, community).map(each => [each.kind, each.acts]);
    expect(acts('Memberships')).toEqual([['join', 2]]);
    expect(acts('Contributions')).toEqual([['accept', 1], ['answer', 1], ['question', 1]]);
    // In fair weather the same stands there, once.
    await open(employee, `Pump care ${seed}`, 'page');
    await screen.button('Leave').waitFor();
    expect(await question(title).count()).toBe(1);
    await screen.inside.getByRole('definition').filter({ hasText: /^2$/ }).waitFor();
  });

  test('a session was attended once, and its recap is there once', async () => {
    const community = communityKey('sig-scheduling');
    const { dataFile } = stage.workbench;
    const attended = countRows(dataFile, 'Contributions', community).find(({ kind }) => kind === 'attended')?.acts ?? 0;
    const before = await hits();
    await follow({ ...usual, seed: 14 });

    await open(newcomer, 'Scheduling', 'phone');
    await screen.button('Join').click();
    await until(screen.button('I was there: “Seals”'));
    await screen.button('I was there: “Seals”').click();
    await until(screen.button('I was not there after all: “Seals”'));

    await open(manager, 'Scheduling', 'page');
    await until(screen.button('Write the recap of “Seals”'));
    await screen.button('Write the recap of “Seals”').click();
    await screen.inside.getByRole('textbox', { name: /^What came of it/ }).fill('They leak.');
    await screen.inside.getByRole('textbox', { name: /^Highlights/ }).fill('Less when new');
    await screen.button('Publish the recap').click();
    await until(screen.inside.getByText(/^Recap by Ingrid Halonen/));

    expect(await hits()).toBeGreaterThan(before + 10);
    expect(countRows(dataFile, 'Acts', community, planned).map(each => [each.kind, each.acts])).toEqual([['recap', 1]]);
    expect(countRows(dataFile, 'Contributions', community).filter(({ kind }) => kind === 'attended')).toMatchObject([{ acts: attended + 1 }]);
    await open(newcomer, 'Scheduling', 'page');
    const held = screen.inside.getByRole('listitem').filter({ has: screen.button('Seals') });
    await held.getByText('One person was there').waitFor();
    expect(await screen.inside.getByText('They leak.').count()).toBe(1);
  });
});
