import * as React from 'react';
import { TextDecoder } from 'node:util';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall, RegisteredImport } from '../../../src/data/guildhall';
import type { ReadHistory } from '../../../src/domain/bringing/historyLine';
import { asImportId } from '../../../src/domain/bringing/importId';
import { importPreview } from '../../../src/domain/bringing/importPreview';
import { communityKey } from '../../../src/domain/identity';
import { BringingPanel } from '../../../src/features/bringing/BringingPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

export const id = asImportId('h-0123456789') as RegisteredImport['id'];
const communities = [
  { key: communityKey('pumps'), title: 'Pumps and seals' },
  { key: communityKey('welding'), title: 'Welding' }
];
export const registered: RegisteredImport = { id, row: 5, begun: Date.parse('2026-05-03T09:00:00Z'), takesDates: true };
export const file = (text: string, name = 'past.csv'): File => new File([text], name, { type: 'text/csv' });
export const history = [
  'Datum,Wer,Gruppe,Art,Nummer',
  '2024-03-01 09:30,eva@contoso.example,Pumps and seals,join,17',
  '2024-03-02,omar@contoso.example,Old pumps,post,18',
  '2024-03-04,omar@contoso.example,old-pumps,,19',
  '3/4/2024,eva@contoso.example,Welding,,20',
  '2024-03-05,eva,Welding,,21'
].join('\n');

/** The panel as an administrator meets it; of two accounts, eva’s is known. */
export function renderPanel(answers: Partial<Guildhall> = {}): FakeGuildhall {
  const guildhall = fakeGuildhall({
    readKnownCommunities: async () => communities,
    importIdOf: async () => id,
    previewImport: async (read: ReadHistory) => importPreview(read, account => account.startsWith('eva')),
    ...answers
  });
  renderScreen(<BringingPanel />, guildhall, { ...employee, isAdministrator: true });
  return guildhall;
}

export async function choose(chosen: File | readonly File[], button = 'Choose a CSV file'): Promise<void> {
  const input = await screen.findByLabelText(button, { selector: 'input' });
  fireEvent.change(input, { target: { files: Array.isArray(chosen) ? chosen : [chosen] } });
}

export const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
export const select = async (name: string, option: string): Promise<void> => userEvent.selectOptions(await screen.findByRole('combobox', { name }), option);
export const problems = (): (string | null)[] => within(screen.getByRole('list', { name: 'Lines that stay behind' })).getAllByRole('listitem').map(item => item.textContent);
export const facts = async (): Promise<(string | null)[][]> =>
  within(await screen.findByRole('table', { name: 'What would come' })).getAllByRole('row').map(row => Array.from(row.children).map(cell => cell.textContent));
export const chosenIn = async (name: string): Promise<string | undefined> => (await screen.findByRole<HTMLSelectElement>('combobox', { name })).selectedOptions[0]?.text;
