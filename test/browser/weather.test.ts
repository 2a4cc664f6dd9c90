import type { BrowserContext, Page } from 'playwright-core';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { rest } from './rest';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

/** Everything that goes to SharePoint; pages and bundles come from elsewhere. */
const sharePoint = '**/_api/**';

/** SharePoint asks to wait so many seconds, and goes on doing so until `isAgain`: no test depends on how fast it looks. */
async function asksToWait(page: Page, seconds: number): Promise<void> {
  await page.route(sharePoint, route => route.fulfill({ status: 429, headers: { 'Retry-After': String(seconds) }, body: '' }));
}

/**
 * “Published …” stands on the screen before the newest rows are read. Whoever leaves before that has nothing newer to come
 * back to, and is rightly told of no later moment: what is tested here is coming back after everything was answered.
 */
async function hasKeptTheNewest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const kept = Object.keys(sessionStorage).filter(key => key.startsWith('guildhall.answer|')).map(key => decodeURIComponent(key).replace(/\+/g, ' '));
    return ['Decisions', 'Acts', 'Memberships', 'Proposals'].every(list => kept.some(key => key.includes(`'${list}'`) && key.includes('ID gt')));
  });
}

const isAgain = (page: Page): Promise<void> => page.unroute(sharePoint);

describe.each<Place>(['page', 'personal'])('Communities while SharePoint is busy or out of reach (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  let context: BrowserContext;

  const open = async (person: string): Promise<Visit> => {
    screen = await stage.visit({ place, person, part: 'communityDirectory' });
    context = screen.page.context();
    await screen.sees(/^Published/);
    await hasKeptTheNewest(screen.page);
    return screen;
  };
  const card = (title: string) => screen.inside.getByRole('article', { name: title, exact: true });

  test('who comes back while SharePoint asks to wait sees what was there, for how long, and then the newest', async () => {
    await open(castMember('Employee'));
    await asksToWait(screen.page, 8);
    await screen.reload();
    await screen.sees(/^SharePoint is busy\. Going on in \d s\. Nothing is lost\.$/);
    await card('Scheduling').waitFor();
    await screen.sees(/^As of .*\. Getting the newest…$/);
    await isAgain(screen.page);
    await screen.sees(/^Published/);
    await screen.inside.getByText(/SharePoint is busy/).waitFor({ state: 'hidden' });
  });

  test('who comes back while SharePoint is out of reach sees what was there, and how old it is', async () => {
    await open(castMember('Employee'));
    await asksToWait(screen.page, 600);
    await screen.reload();
    await screen.sees(/This is how it was at \d+:\d\d [AP]M\./);
    await screen.sees('SharePoint asks us to wait 10 minutes.');
    await card('Scheduling').getByText('You are in').waitFor();
    await isAgain(screen.page);
  });

  test('who comes back offline sees what was there and how old it is, and the newest once online again', async () => {
    await open(castMember('Employee'));
    // Pages of the workbench come over the same network, so the device only says that it is offline.
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => sessionStorage.getItem('offline') === null });
    });
    await screen.page.evaluate(() => sessionStorage.setItem('offline', 'yes'));
    await screen.reload();
    await screen.sees(/^You are offline\. This is how it was at \d+:\d\d [AP]M\. Try again$/);
    await screen.sees('You are offline. You see what was there before; what you type stays.');
    await card('Scheduling').getByText('You are in').waitFor();
    await screen.page.evaluate(() => sessionStorage.removeItem('offline'));
    await Promise.all(screen.page.frames().map(frame => frame.evaluate(() => window.dispatchEvent(new Event('online')))));
    await screen.sees(/^Published/);
  });

  test('a join while offline is told at once to be unsent, and works after', async () => {
    await open(castMember('Employee, new'));
    await screen.inside.getByRole('searchbox').fill('Windows');
    await screen.button('Join Windows').waitFor();
    await context.setOffline(true);
    await screen.sees(/^You are offline\. You see what was there at .* or before; what you type stays\.$/);
    await screen.button('Join Windows').click();
    await card('Windows').getByText('You have not joined. Nothing was sent.').waitFor();
    await context.setOffline(false);
    await card('Windows').getByRole('button', { name: 'Try again' }).click();
    await screen.button('Undo joining Windows').waitFor();
    expect(await screen.inside.getByText(/^You are offline/).count()).toBe(0);
  });

  test('a proposal keeps every word while it cannot be sent, and is sent after', async () => {
    await open(castMember('Approver'));
    await screen.button('Propose a community').click();
    await screen.inside.getByRole('textbox', { name: 'Name' }).fill(`Weather watchers ${place}`);
    await screen.inside.getByRole('textbox', { name: 'Which craft, and what should get better?' }).fill('Look at the sky.');
    await screen.button('Next').click();
    await screen.inside.getByRole('combobox', { name: /^Business unit/ }).click();
    await screen.inside.getByRole('option', { name: 'Product Engineering', exact: true }).click();
    await screen.button('Next').click();
    await screen.inside.getByRole('combobox', { name: 'Who will run it?' }).fill('Ingrid Hal');
    await screen.inside.getByRole('option', { name: 'Ingrid Halonen' }).click();
    await context.setOffline(true);
    await screen.button('Propose').click();
    await screen.sees('Nothing was sent. What you wrote is safe; it is still here.');
    await context.setOffline(false);

    await asksToWait(screen.page, 70);
    await screen.page.clock.install();
    await screen.button('Try again').click();
    await screen.sees(/^SharePoint asks us to wait \d\d s\.$/);
    expect(await screen.button('Try again').getAttribute('aria-disabled')).toBe('true');
    await screen.inside.getByRole('listitem').filter({ hasText: 'Ingrid Halonen' }).waitFor();

    await isAgain(screen.page);
    await screen.page.clock.fastForward(70_000);
    await screen.sees('SharePoint asked us to wait. The wait is over.');
    await screen.button('Try again').click();
    await screen.inside.getByRole('heading', { name: `Weather watchers ${place}` }).waitFor();
    await screen.sees('Look at the sky.');
  });

  test('the filters of the directory are there again on another device', async () => {
    await open(castMember('Employee, new'));
    await screen.button('State: All').click();
    const written = screen.page.waitForResponse(response => /Preferences/.test(decodeURIComponent(response.url())) && response.request().method() === 'POST');
    await screen.inside.getByRole('menuitemcheckbox', { name: /^Ended,/ }).click();
    await written;
    await open(castMember('Employee, new'));
    await screen.button('State: Ended').waitFor();
    await screen.inside.getByRole('heading', { name: /^Communities found/ }).waitFor();
  });
});

describe('Two administrators who change the minimum group size', () => {
  const stage = setStage(startSampleWorkbench);
  const administrator = castMember('Administrator');

  const typing = async (size: string): Promise<Visit> => {
    const screen = await stage.visit({ person: administrator, part: 'manage' });
    await screen.button('Change the minimum group size').click();
    await screen.inside.getByRole('textbox', { name: 'Minimum group size' }).fill(size);
    return screen;
  };
  const kept = async (): Promise<string | undefined> => {
    const response = await rest(stage.workbench.origin, '/sites/guildhall', administrator, `web/lists/getByTitle('Settings')/items?$select=Title,Value`);
    const { value } = (await response.json()) as { value: { Title: string; Value: string }[] };
    return value.find(({ Title }) => Title === 'minimumGroupSize')?.Value;
  };

  test('neither overwrites the other unseen: the slower one is asked', async () => {
    const slower = await typing('6');
    const faster = await typing('8');
    await faster.button('Save').click();
    await faster.sees(/leave out groups of fewer than 8 people/);

    await slower.button('Save').click();
    await slower.sees('Another administrator set it to 8 meanwhile.');
    expect(await kept()).toBe('8');
    await slower.button('Set it to 6 all the same').click();
    await slower.sees(/leave out groups of fewer than 6 people/);
    expect(await kept()).toBe('6');

    await faster.button('Change the minimum group size').click();
    await faster.inside.getByRole('textbox', { name: 'Minimum group size' }).fill('9');
    await faster.button('Save').click();
    await faster.button('Keep 6').click();
    await faster.sees(/leave out groups of fewer than 6 people/);
    expect(await kept()).toBe('6');
  });
});
