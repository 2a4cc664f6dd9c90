import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { DraftRefused } from '../../../src/domain/community/draftRefused';
import type { Practice } from '../../../src/domain/community/practice';
import { defaultPractice } from '../../../src/domain/community/practice';
import { practiceDraftOf } from '../../../src/domain/community/practiceDraft';
import type { DirectoryEntry } from '../../../src/domain/directory/directory';
import { communityKey, personKey } from '../../../src/domain/identity';
import { CommunityWays } from '../../../src/features/community/CommunityWays';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const ana = { ...employee, key: personKey('3'), name: 'Ana Ruiz' };
const practice: Practice = { ...defaultPractice, cadence: 'weekly', access: 'onRequest', link: 'https://teams.example/pumps', tags: ['steel', 'water'], notFor: 'Sales.', parent: communityKey('field') };
const pumps = (change: Partial<DirectoryEntry> = {}) => communityEntry({ key: 'pumps', title: 'Pumps', practice, ...change });
const field = communityEntry({ key: 'field', title: 'Field network' });
const seals = communityEntry({ key: 'seals', title: 'Seals', practice: { ...defaultPractice, parent: communityKey('pumps') } });
const now = Date.parse('2026-03-10T12:00:00Z');

function show(entry: DirectoryEntry, { actor = ana, guildhall = fakeGuildhall({ changePractice: async () => undefined }) as FakeGuildhall, after = entry, read = true, isNewest = true } = {}): FakeGuildhall {
  const Screen: React.FunctionComponent = () => {
    const [shown, setShown] = React.useState(entry);
    const changed = async (): Promise<unknown> => {
      setShown(after);
      return read ? after.charter : undefined;
    };
    return <CommunityWays entry={shown} entries={[shown, field, seals]} isNewest={isNewest} now={now} onChanged={changed} />;
  };
  renderScreen(<Screen />, guildhall, actor);
  return guildhall;
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const fact = (term: string) => screen.getByText(term).nextElementSibling;
const fill = (label: string, text: string): void => void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

describe('How a community works', () => {
  test.each([
    ['Meets', 'Every week'],
    ['Joining', 'Ask the managers'],
    ['Where we talk', 'Open channel'],
    ['Tags', 'steel, water'],
    ['Not for', 'Sales.'],
    ['Part of', 'Field network']
  ])('is told to everybody: %s, %s', (term, value) => {
    show(pumps(), { actor: employee });
    expect(fact(term)).toHaveTextContent(value);
    expect(screen.queryByRole('button', { name: 'Change how we work' })).not.toBeInTheDocument();
  });

  test('leaves out what was never said', () => {
    show(pumps({ practice: defaultPractice }));
    expect(fact('Meets')).toHaveTextContent('Every month');
    for (const term of ['Where we talk', 'Tags', 'Not for', 'Part of', 'Ran it before']) expect(screen.queryByText(term)).not.toBeInTheDocument();
  });

  test('names who ran it before, with dates, if they agreed', () => {
    const ben = { key: personKey('8'), name: 'Ben Osei' };
    const term = { role: 'manager' as const, person: ben, from: Date.UTC(2021, 1, 3, 12), until: Date.UTC(2024, 5, 1, 12) };
    show(pumps({ roles: [term], namings: [{ person: ben.key, agrees: true }] }), { actor: employee });
    expect(fact('Ran it before')).toHaveTextContent('Ben Osei, manager, 3 February 2021 to 1 June 2024');
  });

  test('is changed by a keeper', async () => {
    const wanted = { ...practice, tags: ['steel'], welcome: 'Hello.' };
    const guildhall = show(pumps(), { after: pumps({ practice: wanted }) });
    press('Change how we work');
    fill('Tags', 'steel');
    fill('Welcome text', ' Hello. ');
    press('Save');
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(guildhall.changePractice.mock.calls.map(([, community, draft]) => [community.key, draft])).toEqual([['pumps', { ...practiceDraftOf(practice), tags: 'steel', welcome: ' Hello. ' }]]);
    await screen.findByText('It is saved.');
    expect(fact('Tags')).toHaveTextContent('steel');
  });

  test('is not told to be saved where it does not count', async () => {
    show(pumps());
    press('Change how we work');
    fill('Tags', 'steel');
    press('Save');
    expect(await screen.findByText(/they do not count: your role in this community may have ended/)).toBeInTheDocument();
    expect(screen.queryByText('It is saved.')).not.toBeInTheDocument();
  });

  test('is not told to be saved where it could not be read back', async () => {
    show(pumps(), { read: false });
    press('Change how we work');
    fill('Tags', 'steel');
    press('Save');
    expect(await screen.findByText('SharePoint kept your words. They could not be read back yet.')).toBeInTheDocument();
  });

  test('refuses a circle beside the field, before anything is sent', async () => {
    const guildhall = show(pumps());
    press('Change how we work');
    const part = screen.getByRole('combobox', { name: 'Part of' });
    fireEvent.click(part);
    fireEvent.change(part, { target: { value: 'Seals' } });
    fireEvent.click(await screen.findByRole('option', { name: 'Seals' }));
    press('Save');
    expect((await screen.findAllByText('That community is itself a part of this one. Choose another, or none.'))[0]).toBeInTheDocument();
    expect(guildhall.changePractice).not.toHaveBeenCalled();
  });

  test('tells beside the field what only SharePoint knows', async () => {
    const refused = new DraftRefused({ parent: 'That community has ended. Choose another, or none.' });
    show(pumps(), { guildhall: fakeGuildhall({ changePractice: async () => Promise.reject(refused) }) });
    press('Change how we work');
    fill('Tags', 'steel');
    press('Save');
    expect((await screen.findAllByText('That community has ended. Choose another, or none.'))[0]).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Tags' })).toHaveValue('steel');
  });

  test('waits to be changed until the newest is read', () => {
    show(pumps(), { isNewest: false });
    expect(screen.getByRole('button', { name: 'Change how we work' })).toHaveAttribute('aria-disabled', 'true');
  });
});
