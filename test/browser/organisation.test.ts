import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

describe.each<Place>(['page', 'personal'])('Departments and people by paste (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const newcomer = castMember('Employee, new');

  const paste = async (label: string, text: string): Promise<void> => {
    await screen.inside.getByRole('textbox', { name: label }).fill(text);
  };

  test('an administrator pastes both, sees what is wrong beside its line and what would change, and takes them over', async () => {
    screen = await stage.visit({ place, person: castMember('Administrator'), part: 'manage' });
    await screen.inside.getByRole('tab', { name: 'Departments' }).click();
    await paste('Paste departments', 'Department\tUnit\tHeadcount\nTidal Power\tProduct Enginering\t120');
    await screen.sees('“Product Enginering” is no business unit here. Did you mean Product Engineering?');
    await screen.sees('Line 2, Unit:');
    expect(await screen.button('Take over').count()).toBe(0);

    await paste('Paste departments', 'Department\tUnit\tHeadcount\nTidal Power\tProduct Engineering\t120');
    await screen.sees('1 new, 0 changed, 0 as they are.');
    await screen.inside.getByRole('cell', { name: 'Tidal Power' }).waitFor();
    await screen.button('Take over').click();
    await screen.sees('Done: 1 added, 0 changed.');

    await screen.inside.getByRole('tab', { name: 'People' }).click();
    await paste('Paste people', `${newcomer}\tTidal Power\nnobody@guildhall.example\tTidal Power`);
    await screen.button('Look the accounts up').click();
    await screen.sees('Nobody has the account “nobody@guildhall.example”.');
    await screen.inside.getByRole('table', { name: 'What would change' }).getByRole('row', { name: /Linh Pham/ }).first().waitFor();
    await screen.button('Take over').click();
    await screen.sees('Done: 1 began in a department, 1 ended in one.');

    await paste('Paste people', `${newcomer}\tTidal Power`);
    await screen.button('Look the accounts up').click();
    await screen.sees('Everything in this table is here already.');
  });

  test('an administrator names another approver and leadership viewer, and marks who has left', async () => {
    screen = await stage.visit({ place, person: castMember('Administrator'), part: 'manage' });
    await screen.button('Change Product Engineering').click();
    const approvers = screen.inside.getByRole('group', { name: 'Approvers of Product Engineering' });
    await approvers.getByRole('button', { name: /^Take .* out$/ }).first().click();
    await approvers.getByText('Somebody has to decide for this unit. Add another approver first.').first().waitFor();
    await approvers.getByRole('combobox', { name: 'Add somebody' }).fill('Linh');
    await screen.inside.getByRole('option', { name: 'Linh Pham' }).click();
    await approvers.getByRole('listitem').filter({ hasText: 'Linh Pham' }).waitFor();

    await screen.inside.getByRole('tab', { name: 'Leavers' }).click();
    await screen.inside.getByRole('combobox', { name: 'Who has left' }).fill('Ingrid Hal');
    await screen.inside.getByRole('option', { name: 'Ingrid Halonen' }).click();
    await screen.sees('Manager of Scheduling');
    await screen.button('Mark as having left').click();
    await screen.sees(/^Ingrid Halonen is marked as having left since /);
    await screen.button('Take back that Ingrid Halonen has left').click();
    await screen.sees(/^Ingrid Halonen counts as being here again\./);
  });
});
