import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { personKey, unitKey } from '../../../src/domain/identity';
import type { BusinessUnit } from '../../../src/domain/organisation/organisation';
import { UnitsPanel } from '../../../src/features/units/UnitsPanel';
import { YourUnits } from '../../../src/features/units/YourUnits';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const engineering: BusinessUnit = { key: unitKey('product-engineering'), title: 'Product Engineering', headcount: 1240 };
const field: BusinessUnit = { key: unitKey('field-services'), title: 'Field Services', headcount: undefined };
const ana = { key: personKey('11'), name: 'Ana Ruiz' };
const tenantId = '0f0f0f0f-0000-4000-8000-000000000000';

function renderUnits(answers: Partial<Guildhall> = {}): FakeGuildhall {
  const guildhall = fakeGuildhall({
    readOrganisation: async () => ({ units: [engineering, field], departments: [] }),
    findPeople: async text => [ana].filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    ...answers
  });
  renderScreen(<UnitsPanel />, guildhall, { ...employee, isAdministrator: true });
  return guildhall;
}

async function openForm(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: 'Add a business unit' }));
  return screen.getByRole('form', { name: 'A new business unit' });
}

async function fillIn({ title = 'Research', headcount = '', approver = 'ana' }): Promise<void> {
  if (title !== '') await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), title);
  if (headcount !== '') await userEvent.type(screen.getByRole('textbox', { name: 'Headcount' }), headcount);
  if (approver === '') return;
  await userEvent.type(screen.getByRole('combobox', { name: 'Approvers' }), approver);
  await userEvent.click(await screen.findByRole('option', { name: 'Ana Ruiz' }));
}

function cellsOf(row: HTMLElement | undefined): (string | null)[] {
  return Array.from(row?.children ?? []).map(cell => cell.textContent);
}

describe('the list of business units', () => {
  it('names each unit, its headcount and the group that decides', async () => {
    renderUnits();
    const [, first, second] = within(await screen.findByRole('table', { name: 'Business units' })).getAllByRole('row');
    expect(cellsOf(first)).toEqual([
      'Product Engineering',
      '1,240',
      'Approvers product-engineering',
      'Change'
    ]);
    expect(cellsOf(second)).toEqual([
      'Field Services',
      'not entered',
      'Approvers field-services',
      'Change'
    ]);
  });

  it('says what units are for where there is none', async () => {
    renderUnits({ readOrganisation: async () => ({ units: [], departments: [] }) });
    expect(await screen.findByText('No business unit yet.', { exact: false })).toBeTruthy();
  });

  it('tells a refusal apart from an empty list', async () => {
    renderUnits({ readOrganisation: () => Promise.reject(new Failure('forbidden', 'Access denied')) });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('You do not have access to the business units.'));
  });
});

describe('adding a business unit', () => {
  it('passes on name, headcount and approvers, says so, and shows the unit', async () => {
    const units = [engineering];
    const guildhall = renderUnits({
      readOrganisation: async () => ({ units: [...units], departments: [] }),
      addUnit: async (_tenantId, { title, headcount }) => {
        const unit = { key: unitKey('research'), title, headcount };
        units.push(unit);
        return unit;
      }
    });
    await openForm();
    await fillIn({ title: ' Research ', headcount: '310' });
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    expect(await screen.findByText('Research is added.', { exact: false })).toBeTruthy();
    expect(await screen.findByRole('rowheader', { name: 'Research' })).toBeTruthy();
    expect(guildhall.addUnit).toHaveBeenCalledWith(tenantId, { title: 'Research', headcount: 310, approvers: [ana] });
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('leaves the headcount open where nobody knows it', async () => {
    const guildhall = renderUnits({ addUnit: async () => engineering });
    await openForm();
    await fillIn({});
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    expect(guildhall.addUnit).toHaveBeenCalledWith(tenantId, expect.objectContaining({ headcount: undefined }));
  });

  it.each([
    ['no name', { title: '' }, 'Give the unit a name.'],
    ['a name too long', { title: 'x'.repeat(101) }, 'This name has 101 characters. Keep it to 100.'],
    ['a name without a letter', { title: '?!' }, 'Use at least one letter or number in the name.'],
    ['a taken name in other letters', { title: 'PRODUCT engineering' }, '“Product Engineering” exists already, or reads the same. Choose another name.'],
    ['a headcount with a fraction', { headcount: '12.5' }, 'Write a whole number such as 1240, or leave it empty.'],
    ['a headcount below zero', { headcount: '-3' }, 'Write a whole number such as 1240, or leave it empty.'],
    ['a headcount in words', { headcount: 'many' }, 'Write a whole number such as 1240, or leave it empty.'],
    ['nobody chosen', { approver: '' }, 'Choose at least one person who decides.']
  ])('says beside the field what is wrong with %s, and adds nothing', async (_what, filled, problem) => {
    const guildhall = renderUnits();
    const form = await openForm();
    await fillIn(filled);
    expect(within(form).queryByText(problem)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    expect((await within(form).findAllByText(problem)).length).toBeGreaterThan(0);
    expect(guildhall.addUnit).not.toHaveBeenCalled();
  });

  it('keeps what was typed when SharePoint fails, and says so', async () => {
    renderUnits({ addUnit: () => Promise.reject(new Failure('throttled', 'Busy')) });
    await openForm();
    await fillIn({});
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('What you wrote is safe; it is still here.'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Research');
    expect(screen.getByRole('button', { name: 'Remove Ana Ruiz' })).toBeTruthy();
  });

  it('says that a name was typed and not chosen, and leaves nobody out silently', async () => {
    const guildhall = renderUnits();
    await openForm();
    await fillIn({});
    await userEvent.type(screen.getByRole('combobox', { name: 'Approvers' }), 'Tom');
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    const problem = '“Tom” is not chosen yet. Choose a name from the list, or empty the field.';
    expect((await screen.findAllByText(problem)).length).toBeGreaterThan(0);
    expect(guildhall.addUnit).not.toHaveBeenCalled();
  });

  it('points to the first problem, each time', async () => {
    renderUnits();
    await openForm();
    await fillIn({ title: '' });
    const tryToAdd = async (): Promise<void> => {
      await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
    };
    await tryToAdd();
    await tryToAdd();
  });

  it('tells how much room a name has left, near the limit', async () => {
    const form = await (renderUnits(), openForm());
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'x'.repeat(95) } });
    expect(within(form).getByText('5 characters left')).toBeTruthy();
  });

  it('asks before words are lost: by Cancel and by leaving the page', async () => {
    renderUnits();
    await openForm();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Res');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('alertdialog', { name: 'What you wrote is not saved.' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Res');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is closed at once where nothing was typed', async () => {
    renderUnits();
    await openForm();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('takes a chosen approver back', async () => {
    renderUnits();
    await openForm();
    await fillIn({});
    await userEvent.click(screen.getByRole('button', { name: 'Remove Ana Ruiz' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add unit' }));
    expect((await screen.findAllByText('Choose at least one person who decides.')).length).toBeGreaterThan(0);
  });
});

describe('an administrator who looked before', () => {
  it('sees the units as they were, and adds none to a list that may be out of date', async () => {
    const readAt = new Date().setHours(0, 1, 0, 0);
    const recall = recalling({ readOrganisation: async () => ({ units: [engineering], departments: [] }) }, readAt);
    const guildhall = renderUnits({ recall, readOrganisation: () => Promise.reject(new Failure('offline', 'Offline.')) });
    expect(await screen.findByText(/You are offline\. This is how it was at 00:01\./)).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Business units' })).toBeTruthy();
    const add = screen.getByRole('button', { name: 'Add a business unit' });
    expect(add.getAttribute('aria-disabled')).toBe('true');
    guildhall.readOrganisation.mockResolvedValue({ units: [engineering, field], departments: [] });
    fireEvent(window, new Event('online'));
    await screen.findByRole('rowheader', { name: 'Field Services' });
    expect(add.getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('an approver', () => {
  it('sees the own units only, and where communities are created', async () => {
    const guildhall = fakeGuildhall({ readOrganisation: async () => ({ units: [engineering, field], departments: [] }) });
    renderScreen(<YourUnits />, guildhall, { ...employee, approverOf: [field.key] });
    const table = await screen.findByRole('table', { name: 'The units you decide for' });
    expect(within(table).getAllByRole('rowheader').map(cell => cell.textContent)).toEqual(['Field Services']);
    expect(screen.getByText('in the directory', { exact: false })).toBeTruthy();
  });
});
