import * as React from 'react';
import { TextDecoder } from 'node:util';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall, Leaver } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { communityKey, departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { AssignmentChanges, KnownLine } from '../../../src/domain/organisation/assignmentChanges';
import { departmentChanges } from '../../../src/domain/organisation/departmentChanges';
import type { CommunityWithRoles } from '../../../src/domain/organisation/leavers';
import type { Organisation } from '../../../src/domain/organisation/organisation';
import { OrganisationPanel } from '../../../src/features/organisation/OrganisationPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

const field = { key: unitKey('field'), title: 'Field Services', headcount: 400 };
const finance = { key: departmentKey('finance'), title: 'Finance', unit: field.key, headcount: 40 };
const organisation: Organisation = { units: [field], departments: [finance] };
const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);

function renderPanel(answers: Partial<Guildhall> = {}, communities?: readonly CommunityWithRoles[]): FakeGuildhall {
  const guildhall = fakeGuildhall({ readOrganisation: async () => organisation, ...answers });
  renderScreen(<OrganisationPanel communities={communities} />, guildhall, { ...employee, isAdministrator: true });
  return guildhall;
}

async function paste(label: string, text: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name: label, hidden: true }), { target: { value: text } });
}

async function openTab(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('tab', { name }));
}

const cellsOf = (table: HTMLElement): (string | null)[][] =>
  within(table).getAllByRole('row').map(row => Array.from(row.children).map(cell => cell.textContent));

describe('departments', () => {
  it('show what a pasted table would change, and take it over', async () => {
    const guildhall = renderPanel({ takeOverDepartments: async wanted => departmentChanges(wanted, organisation.departments) });
    expect(await screen.findByText('1 department so far.')).toBeTruthy();
    await paste('Paste departments', 'Department\tUnit\tHeadcount\tFloor\nFINANCE\tField Services\t1,240\t3\nOps\tField Services');
    expect(screen.getByText('1 new, 1 changed, 0 as they are.')).toBeTruthy();
    expect(screen.getByText('Not used: Floor.')).toBeTruthy();
    expect(cellsOf(screen.getByRole('table', { name: 'What would change' }))).toEqual([
      ['Change', 'Department', 'Unit', 'Headcount'],
      ['Changed', 'Finance → FINANCE', 'Field Services', '40 → 1,240'],
      ['New', 'Ops', 'Field Services', '–']
    ]);
    expect(guildhall.takeOverDepartments).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect(await screen.findByText('Done: 1 added, 1 changed.')).toBeTruthy();
    expect(guildhall.takeOverDepartments.mock.calls[0]?.[0]).toEqual([
      { ...finance, title: 'FINANCE', headcount: 1240 },
      { key: 'ops', title: 'Ops', unit: 'field', headcount: undefined }
    ]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste departments' }).value).toBe('');
    expect(guildhall.readOrganisation.mock.calls.length).toBeGreaterThan(1);
  });

  it('say beside its line what is wrong, and take nothing over', async () => {
    renderPanel();
    await paste('Paste departments', 'Ops,Fild Services\nLab,Field Services,many\n"x');
    const list = screen.getByRole('list', { name: 'What needs another look' });
    expect(within(list).getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Line 1, Unit: “Fild Services” is no business unit here. Did you mean Field Services?',
      'Line 2, Headcount: “many” is no number of people. Write a whole number such as 1240, or leave it empty.',
      'Line 3: A quotation mark opens here and is never closed. Close it, or remove it.'
    ]);
    expect(screen.getByText('3 things need another look. Nothing is taken over until then.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });

  it('show fifty problems, and count the others', async () => {
    renderPanel();
    await paste('Paste departments', Array.from({ length: 1250 }, (_, index) => `D${index},Nowhere`).join('\n'));
    expect(within(screen.getByRole('list', { name: 'What needs another look' })).getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText('And 1,200 more.')).toBeTruthy();
  });

  it('say where a table says nothing new', async () => {
    renderPanel();
    await paste('Paste departments', 'Finance,Field Services,40');
    expect(screen.getByText('Everything in this table is here already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });

  it('show ten changes, and count the others', async () => {
    renderPanel();
    await paste('Paste departments', Array.from({ length: 30 }, (_, index) => `D${index},Field Services`).join('\n'));
    expect(cellsOf(screen.getByRole('table', { name: 'What would change' }))).toHaveLength(11);
    expect(screen.getByText('And 20 more.')).toBeTruthy();
  });

  it('keep what was pasted where SharePoint fails, and go on when told', async () => {
    const guildhall = renderPanel({ takeOverDepartments: () => Promise.reject(new Failure('throttled', 'Busy')) });
    await paste('Paste departments', 'Ops,Field Services');
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect((await screen.findByRole('alert')).textContent).toContain('What you pasted is still here. Taking it over again goes on where it stopped.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste departments' }).value).toBe('Ops,Field Services');
    guildhall.takeOverDepartments.mockImplementation(async wanted => departmentChanges(wanted, organisation.departments));
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect(await screen.findByText('Done: 1 added, 0 changed.')).toBeTruthy();
  });

  it('keep what was pasted over a look at another tab, ask before the page goes, and discard it when told', async () => {
    renderPanel();
    await paste('Paste departments', 'Ops,Field Services');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await openTab('People');
    await openTab('Departments');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste departments' }).value).toBe('Ops,Field Services');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste departments' }).value).toBe('');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  it('come after business units', async () => {
    renderPanel({ readOrganisation: async () => ({ units: [], departments: [] }) });
    expect(await screen.findByText('Departments belong to business units. Add those first, above.')).toBeTruthy();
  });

  it('are not written on top of what may be out of date', async () => {
    renderPanel({
      recall: recalling({ readOrganisation: async () => organisation, readLeavers: async () => [] }, Date.now()),
      readOrganisation: () => Promise.reject(new Failure('offline', 'Offline.'))
    });
    await paste('Paste departments', 'Ops,Field Services');
    expect(screen.getByRole('button', { name: 'Take over' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a file', () => {
  const bytes = (text: string, ...head: number[]): File => new File([new Uint8Array([...head, ...Array.from(text, letter => letter.charCodeAt(0))])], 'departments.csv');
  const choose = async (file: File): Promise<void> => {
    const input = await screen.findByLabelText('Choose a file: Paste departments', { selector: 'input' });
    fireEvent.change(input, { target: { files: [file] } });
  };

  it.each<[string, File]>([
    ['in UTF-8', new File(['Génie,Field Services'], 'd.csv')],
    ['in UTF-8 with a byte order mark', new File(['\uFEFFGénie,Field Services'], 'd.csv')],
    ['in the code page of Windows', bytes('Génie,Field Services')],
    ['in UTF-16, as Excel saves “Unicode text”', new File([new Uint8Array([0xff, 0xfe, ...Array.from('Génie,Field Services').flatMap(letter => [letter.charCodeAt(0), 0])])], 'd.txt')],
    ['in UTF-16 the other way round', new File([new Uint8Array([0xfe, 0xff, ...Array.from('Génie,Field Services').flatMap(letter => [0, letter.charCodeAt(0)])])], 'd.txt')]
  ])('%s is read as what it says', async (_how, file) => {
    renderPanel();
    await choose(file);
    expect(await screen.findByRole('cell', { name: 'Génie' })).toBeTruthy();
  });

  it('that is a workbook is refused with what to do instead', async () => {
    renderPanel();
    await choose(bytes('...', 0x50, 0x4b, 3, 4));
    expect((await screen.findByRole('alert')).textContent).toContain('This is a workbook. Copy its cells and paste them here, or save it as CSV and choose that.');
  });

  it('of more than 50 MB is refused', async () => {
    renderPanel();
    const file = new File(['x'], 'large.csv');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 + 1 });
    await choose(file);
    expect((await screen.findByRole('alert')).textContent).toContain('This file is larger than 50 MB.');
  });

  it('too long for a field is named and counted', async () => {
    renderPanel();
    await choose(new File([Array.from({ length: 8000 }, (_, index) => `Department ${index},Field Services`).join('\n')], 'all.csv'));
    expect(await screen.findByText('all.csv: 8,000 lines')).toBeTruthy();
    expect(screen.getByText('8,000 new, 0 changed, 0 as they are.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('textbox', { name: 'Paste departments' })).toBeTruthy();
  });
});

describe('people', () => {
  const ana: KnownLine = { line: 2, account: 'ana@c.example', department: finance.key, from: at('2026-01-01'), entraObjectId: '', person: personKey('7'), name: 'Ana Ruiz' };
  const changes: AssignmentChanges = {
    added: [{ person: ana.person, department: finance.key, from: ana.from, source: ana }],
    ended: [{ kept: { person: ana.person, department: departmentKey('ops'), from: at('2024-01-01'), row: 3, version: '"1"' }, until: ana.from, source: ana }],
    unchanged: 4,
    problems: []
  };
  const unknown = [{ line: 3, column: 'Account', says: 'Nobody has the account “omar@c.example”.' }];
  const text = 'Account,Department,From\nana@c.example,Finance,2026-01-01\nomar@c.example,Finance,2026-01-01';

  const open = async (answers: Partial<Guildhall> = {}): Promise<FakeGuildhall> => {
    const guildhall = renderPanel({ preparePeople: async () => ({ lines: [ana], unknown, changes }), takeOverPeople: async () => changes, ...answers });
    await openTab('People');
    return guildhall;
  };

  it('are looked up, previewed and taken over; accounts that nobody has are told beside their line', async () => {
    const guildhall = await open();
    await paste('Paste people', text);
    expect(screen.getByText('2 lines. Next, the accounts are looked up. Nothing is written yet.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Look the accounts up' }));
    expect(await screen.findByText('1 begin, 1 end, 4 as they are.')).toBeTruthy();
    expect(cellsOf(screen.getByRole('table', { name: 'What would change' }))).toEqual([
      ['Change', 'Person', 'Department', 'From', 'Until'],
      ['Ends', 'Ana Ruiz', 'ops', '1 January 2024', '31 December 2025'],
      ['Begins', 'Ana Ruiz', 'Finance', '1 January 2026', '–']
    ]);
    const leftOut = (): (string | null)[] => within(screen.getByRole('list', { name: 'Lines that are left out' })).getAllByRole('listitem').map(item => item.textContent);
    expect(leftOut()).toEqual(['Line 3, Account: Nobody has the account “omar@c.example”.']);
    expect(guildhall.takeOverPeople).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect(await screen.findByText('Done: 1 began in a department, 1 ended in one.')).toBeTruthy();
    expect(guildhall.takeOverPeople.mock.calls[0]?.[0]).toEqual([ana]);
    expect(leftOut()).toHaveLength(1);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste people' }).value).toBe('');
  });

  it('of an unknown department are told beside their line before anything is asked', async () => {
    const guildhall = await open();
    await paste('Paste people', 'ana@c.example,Fnance');
    expect(screen.getByText('One thing needs another look. Nothing is taken over until then.')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'What needs another look' })).getByRole('listitem').textContent).toBe('Line 1, Department: “Fnance” is no department here. Did you mean Finance?');
    expect(screen.queryByRole('button', { name: 'Look the accounts up' })).toBeNull();
    expect(guildhall.preparePeople).not.toHaveBeenCalled();
  });

  it('whose line would change what has ended are not taken over', async () => {
    const problems = [{ line: 2, column: 'From', says: 'What has ended is not changed.' }];
    await open({ preparePeople: async () => ({ lines: [ana], unknown: [], changes: { ...changes, problems } }) });
    await paste('Paste people', text);
    await userEvent.click(screen.getByRole('button', { name: 'Look the accounts up' }));
    expect(await screen.findByText('Line 2, From:', { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
  });

  it('are told how far they are', async () => {
    await open({
      preparePeople: (_lines, onProgress) => {
        onProgress({ doing: 'Looking accounts up', done: 20, of: 2000 });
        return new Promise(() => undefined);
      }
    });
    await paste('Paste people', text);
    await userEvent.click(screen.getByRole('button', { name: 'Look the accounts up' }));
    expect(await screen.findByText('20 of 2,000')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste people' }).disabled).toBe(true);
  });

  it('are still there where looking up or writing fails', async () => {
    const guildhall = await open({ preparePeople: () => Promise.reject(new Failure('unavailable', 'Gone')) });
    await paste('Paste people', text);
    await userEvent.click(screen.getByRole('button', { name: 'Look the accounts up' }));
    expect((await screen.findByRole('alert')).textContent).toContain('What you pasted is still here.');
    guildhall.preparePeople.mockResolvedValue({ lines: [ana], unknown: [], changes });
    guildhall.takeOverPeople.mockRejectedValueOnce(new Failure('conflict', 'Somebody else'));
    await userEvent.click(screen.getByRole('button', { name: 'Look the accounts up' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take over' }));
    expect((await screen.findByRole('alert')).textContent).toContain('What you pasted is still here.');
    await userEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect(await screen.findByText('Done: 1 began in a department, 1 ended in one.')).toBeTruthy();
  });

  it('come after departments', async () => {
    renderPanel({ readOrganisation: async () => ({ units: [field], departments: [] }) });
    await openTab('People');
    expect(screen.getByText('People work in departments. Paste the departments first.')).toBeTruthy();
  });
});

describe('somebody who has left', () => {
  const ana = { key: personKey('7'), name: 'Ana Ruiz' };
  const leaver: Leaver = { ...ana, since: at('2026-03-01') };
  const communities: CommunityWithRoles[] = [
    { key: communityKey('pumps'), charter: { title: 'Pumps' }, roles: [{ role: 'manager', person: ana, from: 0 }] },
    { key: communityKey('valves'), charter: { title: 'Valves' }, roles: [{ role: 'deputy', person: ana, from: 0 }] }
  ];
  const open = async (answers: Partial<Guildhall> = {}, known: readonly CommunityWithRoles[] | undefined = communities): Promise<FakeGuildhall> => {
    const guildhall = renderPanel({ findPeople: async () => [ana], markLeaver: async () => undefined, ...answers }, known);
    await openTab('Leavers');
    return guildhall;
  };
  const choose = async (): Promise<void> => {
    await userEvent.type(screen.getByRole('combobox', { name: 'Who has left' }), 'ana');
    await userEvent.click(await screen.findByRole('option', { name: 'Ana Ruiz' }));
  };

  it('is marked since a day, and the roles that open are told', async () => {
    const guildhall = await open();
    await choose();
    fireEvent.change(screen.getByLabelText(/^Since/), { target: { value: '2026-03-01' } });
    expect(screen.getByText('These roles of Ana Ruiz open:')).toBeTruthy();
    expect(screen.getByText('Manager of Pumps')).toBeTruthy();
    expect(screen.getByText('Deputy of Valves')).toBeTruthy();
    guildhall.readLeavers.mockResolvedValue([leaver]);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as having left' }));
    expect(await screen.findByText('Ana Ruiz is marked as having left since 1 March 2026.')).toBeTruthy();
    expect(guildhall.markLeaver).toHaveBeenCalledWith(ana, at('2026-03-01'));
    expect(within(await screen.findByRole('list', { name: 'People who have left' })).getByText('since 1 March 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Ana Ruiz' })).toBeNull();
  });

  it('without a role opens none; where nobody can tell, that is said', async () => {
    await open({}, []);
    await choose();
    expect(screen.getByText('Ana Ruiz holds no role that would open.')).toBeTruthy();
  });

  it('opens roles nobody can tell of at the moment', async () => {
    const guildhall = fakeGuildhall({ readOrganisation: async () => organisation, findPeople: async () => [ana] });
    renderScreen(<OrganisationPanel communities={undefined} />, guildhall, { ...employee, isAdministrator: true });
    await openTab('Leavers');
    await choose();
    expect(screen.getByText('Which roles open cannot be told at the moment. They open all the same.')).toBeTruthy();
  });

  it.each<[string, () => Promise<void>, string]>([
    ['nobody', async () => undefined, 'Choose who has left.'],
    ['a name that is not chosen', () => userEvent.type(screen.getByRole('combobox', { name: 'Who has left' }), 'An'), '“An” is not chosen yet. Choose a name from the list, or empty the field.'],
    ['no day', async () => void fireEvent.change(screen.getByLabelText(/^Since/), { target: { value: '' } }), 'Choose a day.']
  ])('is not %s', async (_what, fill, problem) => {
    const guildhall = await open();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Mark as having left' }));
    expect((await screen.findAllByText(problem)).length).toBeGreaterThan(0);
    expect(guildhall.markLeaver).not.toHaveBeenCalled();
  });

  it('by mistake is taken back', async () => {
    const guildhall = await open({ readLeavers: async () => [leaver], takeLeaverBack: async () => undefined });
    const button = await screen.findByRole('button', { name: 'Take back that Ana Ruiz has left' });
    guildhall.readLeavers.mockResolvedValue([]);
    await userEvent.click(button);
    expect(await screen.findByText('Ana Ruiz counts as being here again.', { exact: false })).toBeTruthy();
    expect(guildhall.takeLeaverBack).toHaveBeenCalledWith(leaver);
    expect(await screen.findByText('Nobody is marked as having left.')).toBeTruthy();
  });

  it('and a failure are told, and what was filled in stays', async () => {
    await open({ markLeaver: () => Promise.reject(new Failure('conflict', 'Another day')) });
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Mark as having left' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Somebody changed the mark at the same time.'));
    expect(screen.getByRole('button', { name: 'Remove Ana Ruiz' })).toBeTruthy();
  });
});
