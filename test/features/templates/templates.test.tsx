import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { givenTemplates } from '../../../src/domain/community/givenTemplates';
import type { Template } from '../../../src/domain/community/template';
import { Failure } from '../../../src/domain/failure';
import { TemplatesPanel } from '../../../src/features/templates/TemplatesPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const [craft] = givenTemplates as [Template];
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, text: string): void => void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

async function show(templates: readonly Template[] = givenTemplates): Promise<FakeGuildhall> {
  const guildhall = fakeGuildhall({ readTemplates: async () => templates, keepTemplate: async () => undefined });
  renderScreen(<TemplatesPanel />, guildhall, { ...employee, isAdministrator: true });
  await screen.findByRole('button', { name: 'Add a template' });
  return guildhall;
}

describe('An administrator who keeps templates', () => {
  test('sees the seven, those changed and the own ones marked', async () => {
    await show([{ ...craft, about: 'Changed.' }, ...givenTemplates.slice(1), { ...craft, key: 'own', title: 'Our own' }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    expect(screen.getByText('Guild · Every two weeks · changed by you')).toBeInTheDocument();
    expect(screen.getByText('Guild · Every two weeks · your own')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^As it came: / })).toHaveLength(1);
  });

  test('changes one, on top of what was seen', async () => {
    const guildhall = await show();
    press('Edit Craft or profession');
    fill('Name', 'Craft');
    fill('What healthy means, a sentence a line', 'All is well.\n\nAnd stays so.');
    press('Save');
    expect(await screen.findByText('Craft is saved.')).toBeInTheDocument();
    expect(guildhall.keepTemplate).toHaveBeenCalledWith({ ...craft, title: 'Craft', healthy: ['All is well.', 'And stays so.'] }, craft);
  });

  test('is told beside each field what is wrong, and nothing is sent', async () => {
    const guildhall = await show();
    press('Edit Craft or profession');
    fill('Name', 'RESEARCH');
    fill('Line 1', '');
    fill('Week of line 2', '99');
    press('Save');
    expect(await screen.findByText('“Research” exists already. Choose another name.')).toBeInTheDocument();
    expect(screen.getByText('Say what is to be done, or take the line out.')).toBeInTheDocument();
    expect(screen.getByText('Write the week as a whole number from 1 to 26.')).toBeInTheDocument();
    expect(guildhall.keepTemplate).not.toHaveBeenCalled();
  });

  test('loses nothing where another administrator was faster', async () => {
    const guildhall = await show();
    guildhall.keepTemplate.mockRejectedValue(new Failure('conflict', 'Another administrator changed it.'));
    press('Edit Craft or profession');
    fill('Name', 'Craft');
    press('Save');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/^Another administrator changed this template while you wrote\./)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Craft');
  });

  test('sets one back to how it came, after one question', async () => {
    const changed = { ...craft, about: 'Changed.' };
    const guildhall = await show([changed, ...givenTemplates.slice(1)]);
    press('As it came: Craft or profession');
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'As it came' }));
    expect(await screen.findByText('Craft or profession is as it came.')).toBeInTheDocument();
    expect(guildhall.keepTemplate).toHaveBeenCalledWith(craft, changed);
  });

  test('adds one of their own, with lines of its own', async () => {
    const guildhall = await show();
    press('Add a template');
    fill('Name', 'Sales talks');
    fill('One line on its card', 'People who sell learn from each other.');
    press('Add a line');
    fill('Line 1', 'Meet');
    press('Save');
    expect(await screen.findByText('Sales talks is saved.')).toBeInTheDocument();
    expect(guildhall.keepTemplate).toHaveBeenCalledWith({
      key: 'sales-talks',
      title: 'Sales talks',
      about: 'People who sell learn from each other.',
      wording: { session: 'Session', ask: 'Ask the community', purpose: 'What is it for?' },
      type: 'community',
      cadence: 'monthly',
      checklist: [{ key: 'operation-1', kind: 'task', title: 'Meet', week: 1 }],
      healthy: []
    });
  });
});
