import type { Locator } from 'playwright-core';
import { day } from '../../src/domain/time';
import { openScene } from './decidingScene';
import { movingClock } from './movingClock';
import { openCommunity } from './openCommunity';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// A journey opens nine pages, on a machine that may be busy.
jest.setTimeout(300_000);

const manager = castMember('Community manager');
const host = castMember('Employee');
const member = castMember('Employee, new');
const passerBy = castMember('Leadership viewer');

const topic = 'Grease, and how much of it';
const winter = 'How often in winter?';
const oil = 'Is it true about olive oil?';

/** One for each frame. */
const communities = { page: 'Pump care', personal: 'Crane talk', phone: 'Valve lore' } as const;

describe('A session, from its preview to its recap', () => {
  const clock = movingClock();
  const stage = setStage(() => startSampleWorkbench({ clock: clock.now }));
  let place: keyof typeof communities;
  let title: string;
  let screen: Visit;

  // Before the clock moves: whoever founds here has the clock of this machine.
  beforeAll(async () => {
    const scene = await openScene(stage.workbench.origin);
    for (const name of Object.values(communities)) await scene.found(name);
  });

  const open = async (person: string): Promise<void> => {
    screen = await openCommunity(stage, { person, title, place, before: clock.before });
  };
  const region = (name: string): Locator => screen.inside.getByRole('region', { name, exact: true });
  const next = (): Locator => region('Next session');
  const sessions = (): Locator => region('Sessions');
  const field = (within: Locator, name: string | RegExp): Locator => within.getByRole('textbox', { name });
  const press = (within: Locator, name: string): Promise<void> => within.getByRole('button', { name, exact: true }).click();
  const asked = (question: string): Locator => next().getByRole('listitem').filter({ hasText: question });
  /** The session among those that took place. */
  const held = (): Locator => sessions().getByRole('listitem').filter({ has: screen.inside.getByRole('button', { name: topic, exact: true }) });

  /** Key by key, as people do in a field of a date: American order, because the browser is. */
  async function typeDay(date: Date): Promise<void> {
    const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
    await field(sessions(), /^Day/).focus();
    await screen.page.keyboard.type(`${month}${dayOfMonth}${year}`);
  }

  async function managerPlansItWithAGuest(): Promise<void> {
    await open(manager);
    await press(sessions(), 'Plan a session');
    await field(sessions(), /^Topic/).fill(topic);
    await field(sessions(), /^What it is about/).fill('Bring the **log** of your last three pumps.');
    await press(sessions(), 'Remove Ingrid Halonen');
    await sessions().getByRole('combobox', { name: 'Host' }).fill('Mateo Vil');
    await screen.inside.getByRole('option', { name: /^Mateo Villanueva/ }).click();
    await typeDay(new Date(clock.now().getTime() + day));
    await press(sessions(), 'Plan it');
    await screen.sees(`“${topic}” is planned.`);
    await next().getByText('Hosted by Mateo Villanueva').waitFor();
    await press(region('Announcement'), 'Announce something');
    await field(region('Announcement'), 'What everybody should know').fill('Tomorrow we talk about grease.');
    await press(region('Announcement'), 'Announce');
    await region('Announcement').getByText('Tomorrow we talk about grease.').waitFor();
  }

  async function passerByReadsThePreview(): Promise<void> {
    await open(passerBy);
    await region('Announcement').getByText('Tomorrow we talk about grease.').waitFor();
    await next().getByText('Bring the log of your last three pumps.').waitFor();
    await next().getByText('Join the community to come along and ask beforehand.').waitFor();
    expect(await next().getByRole('button', { name: /^I’ll come|^What should it answer/ }).count()).toBe(0);
  }

  async function memberComesAndAsks(): Promise<void> {
    await open(member);
    await screen.button('Join').click();
    await next().getByRole('button', { name: /^I’ll come/ }).click();
    await next().getByText('One person comes').waitFor();
    for (const question of [winter, oil]) {
      await press(next(), 'What should it answer?');
      await field(next(), /^What should it answer/).fill(question);
      await press(next(), 'Ask');
      await asked(question).waitFor();
    }
  }

  async function managerHidesOneQuestion(): Promise<void> {
    await open(manager);
    await press(asked(oil), `More about “${oil}”`);
    await screen.inside.getByRole('menuitem', { name: 'Hide', exact: true }).click();
    await field(asked(oil), /^Why/).fill('A joke.');
    await press(asked(oil), 'Hide');
    await asked(oil).getByText('Hidden by those who run this community').waitFor();
  }

  async function hostSeesWhoComesAndWhatIsAsked(): Promise<void> {
    await open(host);
    await next().getByText('You host this one').waitFor();
    await next().getByText('One person comes').waitFor();
    await asked(winter).getByText('Asked by Linh Pham').waitFor();
    expect(await asked(oil).count()).toBe(0);
  }

  async function memberWasThereInOneTap(): Promise<void> {
    await open(member);
    await next().getByText(`Were you at “${topic}”?`).waitFor();
    await press(next(), `I was there: “${topic}”`);
    await next().getByText(`Were you at “${topic}”?`).waitFor({ state: 'detached' });
    await held().getByRole('button', { name: `I was not there after all: “${topic}”` }).waitFor();
  }

  async function hostWritesTheRecap(): Promise<void> {
    await open(host);
    await press(sessions(), `Write the recap of “${topic}”`);
    await field(sessions(), /^What came of it/).fill('Less grease, more often. **Two strokes** a week do.');
    await field(sessions(), /^Highlights/).fill('Two strokes a week\nNever over a leaking seal');
    await field(sessions(), /^Questions raised/).fill('Does it hold below -20 °C?');
    await press(sessions(), 'Publish the recap');
    await held().getByText('Recap by Mateo Villanueva, today').waitFor();
  }

  async function memberReadsIt(): Promise<void> {
    await open(member);
    const lines = (heading: string): Locator => held().getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::ul[1]').getByRole('listitem');
    await held().getByText('Less grease, more often. Two strokes a week do.').waitFor();
    expect(await lines('Highlights').allInnerTexts()).toEqual(['Two strokes a week', 'Never over a leaking seal']);
    expect(await lines('Questions raised').allInnerTexts()).toEqual(['Does it hold below -20 °C?']);
    await held().getByText('One person was there').waitFor();
    await held().getByText('There: Linh Pham').waitFor();
    screen = await stage.visit({ person: member, place, part: 'myCommunities', before: clock.before });
    await screen.button(`There is a recap of: ${topic}`).waitFor();
  }

  test.each(['page', 'personal', 'phone'] as const)('is planned with a guest, announced, asked of, attended in one tap and told of to every member (%s)', async where => {
    place = where;
    title = communities[where];
    await managerPlansItWithAGuest();
    await passerByReadsThePreview();
    await memberComesAndAsks();
    await managerHidesOneQuestion();
    await hostSeesWhoComesAndWhatIsAsked();
    clock.moveOn(2 * day);
    await memberWasThereInOneTap();
    await hostWritesTheRecap();
    await memberReadsIt();
  });
});
