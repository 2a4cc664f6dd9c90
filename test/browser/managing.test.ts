import type { Page } from 'playwright-core';
import { askedAtFirstContent, countRequests } from './countRequests';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';

describe('Manage', () => {
  const stage = setStage(startSampleWorkbench);

  /** What of SharePoint is asked for, out of a cold cache, until `selector` is drawn. */
  const askedBy = async (person: string, selector: string, weather: (page: Page) => Promise<void> = async () => undefined): Promise<readonly string[]> => {
    const before = async (page: Page): Promise<void> => {
      await countRequests(page, selector);
      await weather(page);
    };
    const screen = await stage.visit({ person, part: 'manage', before });
    await screen.inside.locator(selector).first().waitFor();
    const known = /GetStorageEntity|CurrentUser|directory\.json/i;
    return (await askedAtFirstContent(screen.page)).map(url => known.exec(decodeURIComponent(url))?.[0].toLowerCase() ?? url).sort();
  };
  const three = ['currentuser', 'directory.json', 'getstorageentity'];
  const manager = castMember('Community manager');

  const ownCommunity = '#webPart article[aria-label="Scheduling"]';
  const queue = '#webPart section h3';
  test.each([
    ['a manager, who sees the communities that are theirs', manager, ownCommunity],
    ['an approver, who sees the queues', castMember('Approver'), queue],
    ['an administrator, who sees the queues', castMember('Administrator'), queue],
    ['an employee who looks after nothing, who is told whom it is for', castMember('Employee'), '#webPart h2']
  ])('is drawn from three requests, out of a cold cache: %s', async (_who, person, selector) => {
    expect(await askedBy(person, selector)).toEqual(three);
  });

  test('asks no more before it is drawn where its scripts come late', async () => {
    const late = async (page: Page): Promise<void> => {
      await page.route(/\.js(\?|$)/, async route => {
        await new Promise(resolve => setTimeout(resolve, 500));
        await route.continue();
      });
    };
    expect(await askedBy(manager, ownCommunity, late)).toEqual(three);
  });

  test('reads the week and the plan of a manager after that', async () => {
    const screen = await stage.visit({ person: manager, part: 'manage' });
    for (const name of ['Your communities', 'This week', 'Preparing and welcoming']) await screen.inside.getByRole('heading', { name }).waitFor();
  });
});
