import { bareTenant } from '../../workbench/bareTenant';
import { startWorkbench, type Workbench } from '../../workbench/start';
import { rest } from './rest';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

const administrator = 'ines@guildhall.example';

/** A tenant with people and empty sites, whose property names the Guildhall site, as web parts in Teams need it. */
async function startTenant(): Promise<Workbench> {
  const workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample: bareTenant, quiet: true });
  const property = { key: 'GuildhallSite', value: '/sites/guildhall', description: '', comments: '' };
  await rest(workbench.origin, '/sites/appcatalog', administrator, 'web/setStorageEntity', property);
  return workbench;
}

describe.each<Place>(['page', 'personal'])('Set-up (%s)', place => {
  const stage = setStage(startTenant);
  let screen: Visit;

  test('somebody who opens a site without lists is told whom to ask', async () => {
    screen = await stage.visit({ place, person: 'emil@guildhall.example', part: 'communityDirectory' });
    await screen.sees('Guildhall is almost here');
    await screen.sees(/Ask Ines Kaya/);
  });

  test('an administrator sets it up, adds a business unit with its approver, who creates the first community', async () => {
    screen = await stage.visit({ place, person: administrator, part: 'manage' });
    await screen.button('Set up Guildhall').click();
    await screen.inside.getByRole('progressbar').waitFor();
    await screen.button('Add a business unit').click();
    await screen.button('Add unit').click();
    expect(await screen.inside.getByRole('alert').count()).toBeGreaterThan(0);
    await screen.inside.getByRole('textbox', { name: 'Name' }).fill('Field Services');
    await screen.inside.getByRole('textbox', { name: 'Headcount' }).fill('1200');
    await screen.inside.getByRole('combobox', { name: 'Approvers' }).fill('Mara');
    await screen.inside.getByRole('option', { name: 'Mara Lindqvist' }).click();
    await screen.button('Add unit').click();
    await screen.sees('Field Services is added. Its approvers can start communities in the directory.');
    await screen.sees('Nobody but administrators can read participation reports.');
    await screen.inside.getByRole('radio', { name: 'Do not record them' }).check();
    await screen.button('Decide').click();
    await screen.sees('Visits are not recorded.');

    screen = await stage.visit({ place, person: 'mara@guildhall.example', part: 'communityDirectory' });
    await screen.inside.getByRole('article', { name: 'Community managers' }).waitFor();
    await screen.button('Propose a community').first().click();
    await screen.inside.getByRole('textbox', { name: 'Name' }).fill('Pumps');
    await screen.inside.getByRole('textbox', { name: 'Which craft, and what should get better?' }).fill('Keep pumps running.');
    await screen.button('Next').click();
    await screen.button('Next').click();
    await screen.inside.getByRole('combobox', { name: 'Who will run it?' }).fill('Emil');
    await screen.inside.getByRole('option', { name: 'Emil Okafor' }).click();
    await screen.button('Start it now').click();
    await screen.inside.getByRole('article', { name: 'Pumps' }).waitFor();
  });
});
