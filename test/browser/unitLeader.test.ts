import { askedAtFirstContent, countRequests } from './countRequests';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

describe('The reports of a business unit', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;

  /** What of SharePoint is asked for, in the order in which it is, until `selector` is drawn. */
  const askedBy = async (person: string, selector: string): Promise<readonly string[]> => {
    screen = await stage.visit({ person, part: 'participationDashboard', before: page => countRequests(page, selector) });
    await screen.inside.locator(selector).first().waitFor();
    const known = /GetStorageEntity|CurrentUser|[\w-]+\/published\.json|Reports'\)\/folders|getByTitle\('Settings'\)/i;
    return (await askedAtFirstContent(screen.page)).map(url => known.exec(decodeURIComponent(url))?.[0].toLowerCase() ?? url);
  };

  const measures = '#webPart dl dd';
  test.each([
    ['a unit’s leader', castMember('Unit leader'), measures, 'unit-platform-cloud/published.json'],
    ['a leadership viewer', castMember('Leadership viewer'), measures, 'company/published.json'],
    ['an employee, who is refused,', castMember('Employee'), '#webPart h2', "reports')/folders"]
  ])('are drawn from three requests, out of a cold cache: %s', async (_who, person, selector, last) => {
    expect(await askedBy(person, selector)).toEqual(['getstorageentity', 'currentuser', last]);
  });

  test('show the unit’s people, its reach and its communities, and what lies below them', async () => {
    screen = await stage.visit({ person: castMember('Unit leader'), part: 'participationDashboard' });
    await screen.sees('Reports of Platform & Cloud');
    await screen.inside.getByRole('heading', { name: /people took part in/ }).waitFor();
    expect(await screen.inside.locator('dl').first().locator('dt').count()).toBe(2);
    await screen.inside.getByRole('list', { name: 'By community' }).waitFor();
    const grid = screen.inside.getByRole('grid').first();
    await grid.waitFor();
    expect(await grid.getByRole('columnheader').allInnerTexts()).toEqual(['Community', 'Platform & Cloud']);
    expect(await screen.inside.getByRole('combobox', { name: 'Your unit' }).count()).toBe(0);
  });
});
