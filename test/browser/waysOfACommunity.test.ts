import type { Locator } from 'playwright-core';
import { openScene } from './decidingScene';
import { openCommunity } from './openCommunity';
import { fieldsOf } from './paneFields';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// Several pages, on a machine that may be busy.
jest.setTimeout(240_000);

const manager = castMember('Community manager');
const newcomer = castMember('Employee, new');

/** What its manager says of how a community works, and what everybody sees of that. */
interface Ways {
  readonly cadence: string;
  readonly access: string;
  readonly link: string;
  readonly welcome: string;
  readonly tags: string;
  readonly notFor: string;
  readonly parent: string;
  readonly off: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
  readonly button: string;
}

const first: Ways = {
  cadence: 'Every week',
  access: 'Whoever you say yes to',
  link: 'https://teams.example/channel/pumps',
  welcome: 'Bring your **oldest** pump.',
  tags: 'pumps, seals',
  notFor: 'Whoever sells pumps.',
  parent: 'Scheduling',
  off: ['Thanks', 'Shelf'],
  facts: { Meets: 'Every week', Joining: 'Ask the managers', 'Where we talk': 'Open channel', Tags: 'pumps, seals', 'Not for': 'Whoever sells pumps.', 'Part of': 'Scheduling' },
  button: 'Ask to join'
};

const second: Ways = {
  cadence: 'Every quarter',
  access: 'Anybody, with one click',
  link: '',
  welcome: 'Bring your newest pump.',
  tags: 'valves',
  notFor: '',
  parent: '',
  off: ['Questions'],
  facts: { Meets: 'Every quarter', Joining: 'Open to everyone', Tags: 'valves' },
  button: 'Join'
};

const sections = ['Announcement', 'Next session', 'Questions', 'Sessions', 'Thanks', 'Shelf', 'What it was good for', 'People'];

describe('What a manager chooses of a community', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  let form: Locator;

  beforeAll(async () => {
    const scene = await openScene(stage.workbench.origin);
    await scene.found('Pump care');
    await scene.found('Crane talk');
  });

  const field = (label: string | RegExp): Locator => form.getByRole('textbox', { name: label });
  const edit = async (): Promise<void> => {
    await screen.button('Change how we work').click();
    form = screen.inside.getByRole('form', { name: 'How Pump care works' });
    await form.waitFor();
  };

  async function choose(ways: Ways): Promise<void> {
    await edit();
    await form.getByRole('combobox', { name: /^How often do you meet/ }).click();
    await screen.inside.getByRole('option', { name: ways.cadence, exact: true }).click();
    await form.locator('label', { hasText: ways.access }).click();
    await field('Where we talk').fill(ways.link);
    await field('Welcome text').fill(ways.welcome);
    await field('Tags').fill(ways.tags);
    await field('Not for').fill(ways.notFor);
    const parent = form.getByRole('combobox', { name: 'Part of' });
    await parent.click();
    await parent.fill(ways.parent);
    if (ways.parent !== '') await screen.inside.getByRole('option', { name: ways.parent, exact: true }).click();
    for (const section of sections) {
      const box = form.getByRole('checkbox', { name: section, exact: true });
      if ((await box.isChecked()) === ways.off.includes(section)) await box.locator('..').locator('label').click();
    }
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.waitFor({ state: 'detached' });
  }

  async function everybodySees({ facts, button, off }: Ways): Promise<void> {
    screen = await stage.visit({ person: newcomer, part: 'communityDirectory' });
    await screen.inside.getByRole('searchbox').fill('Pump care');
    await screen.inside.getByRole('article', { name: 'Pump care', exact: true }).getByRole('button', { name: 'Pump care', exact: true }).click();
    const ways = screen.inside.getByRole('region', { name: 'How we work' });
    await ways.waitFor();
    const told = await ways.locator('dl > div').evaluateAll(rows => rows.map(row => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']));
    expect(Object.fromEntries(told)).toEqual(facts);
    await screen.button(button).waitFor();
    await screen.inside.getByRole('heading', { name: 'People', exact: true }).waitFor();
    for (const section of off) expect(await screen.inside.getByRole('heading', { name: section, exact: true }).count()).toBe(0);
    const others = sections.filter(section => section !== 'Announcement' && !off.includes(section));
    for (const section of others) await screen.inside.getByRole('heading', { name: section, exact: true }).waitFor();
  }

  const asManager = async (title: string): Promise<void> => {
    screen = await stage.visit({ person: manager, part: 'communityDirectory' });
    await screen.inside.getByRole('searchbox').fill(title);
    await screen.inside.getByRole('article', { name: title, exact: true }).getByRole('button', { name: title, exact: true }).click();
    await screen.button('Change how we work').waitFor();
  };

  test('how it works has these settings and no other', async () => {
    await asManager('Pump care');
    await edit();
    expect(await fieldsOf(form)).toEqual([
      'How often do you meet? Every month', 'Who joins?', 'Where we talk', 'Welcome text', 'Tags', 'Not for', 'Part of', ...sections
    ]);
  });

  test('rhythm, doors, channel, tags, what it is not for, larger community and sections are seen by everybody as chosen, twice', async () => {
    for (const ways of [first, second]) {
      await asManager('Pump care');
      await choose(ways);
      await everybodySees(ways);
      if (ways === first) await screen.sees('Part of Scheduling');
    }
    await screen.button('Join').click();
    await screen.inside.getByRole('region', { name: 'Welcome to Pump care' }).getByText('Bring your newest pump.').waitFor();
    await asManager('Pump care');
    await choose({ ...second, welcome: first.welcome });
    await everybodySees({ ...second, button: 'Leave' });
    await screen.inside.getByRole('region', { name: 'Welcome to Pump care' }).getByText('Bring your oldest pump.').waitFor();
  });

  test('name, purpose and audience of the charter are read by everybody as written, twice', async () => {
    let before = 'Crane talk';
    for (const [title, purpose, audience] of [
      ['Crane lore', 'Set every load down gently.', 'Crane drivers.'],
      ['Crane wisdom', 'Know when not to lift.', 'Whoever stands below.']
    ] as const) {
      await asManager(before);
      await screen.button('Edit charter').click();
      const charter = screen.inside.getByRole('form', { name: `Charter of ${before}` });
      await charter.waitFor();
      const boxes = charter.getByRole('textbox');
      expect(await boxes.count()).toBe(3);
      for (const [index, text] of [title, purpose, audience].entries()) await boxes.nth(index).fill(text);
      await charter.getByRole('button', { name: 'Save', exact: true }).click();
      await charter.waitFor({ state: 'detached' });
      screen = await openCommunity(stage, { person: newcomer, title });
      await screen.sees(purpose);
      await screen.sees(audience);
      before = title;
    }
  });
});
