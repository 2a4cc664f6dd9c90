import * as React from 'react';
import { TextEncoder } from 'node:util';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../../../src/domain/failure';
import type { TakenCommunity } from '../../../src/domain/taking/takenCommunity';
import { TakeAlong } from '../../../src/features/taking/TakeAlong';
import { saveFile } from '../../../src/ui/saveFile';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

jest.mock('../../../src/ui/saveFile', () => ({ saveFile: jest.fn() }));
// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

const entry = communityEntry({ key: 'pumps', title: 'Pumps & valves' });
const nothing = { members: [], introductions: [], questions: [], otherAnswers: [], sessions: [], resources: [], stories: [], thanks: [], broughtOver: [] };
const taken = { readAt: '2026-11-28T12:00:00Z', community: { key: 'pumps', title: 'Pumps & valves' }, ...nothing, members: [{ person: { key: '7', name: 'Eva Sol' }, since: '2026-01-01T00:00:00Z' }] } as unknown as TakenCommunity;

const open = (answers: Parameters<typeof fakeGuildhall>[0] = {}): FakeGuildhall => {
  const guildhall = fakeGuildhall({ readCommunityExport: async () => taken, ...answers });
  renderScreen(<TakeAlong entry={entry} />, guildhall);
  return guildhall;
};
const press = async (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

const textOf = (blob: Blob): Promise<string> =>
  new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

beforeEach(() => jest.mocked(saveFile).mockClear());

describe('Taking a community along', () => {
  it('says what is in the file and what is not before anything is read', () => {
    const guildhall = open();
    expect(screen.getByText(/^One zip, as files for people and for programs: .*People stand in it by name\.$/)).toBeTruthy();
    expect(screen.getByText(/^What is closed is not in it: who read what, /)).toBeTruthy();
    expect(guildhall.readCommunityExport).not.toHaveBeenCalled();
  });

  it('downloads one zip of everything under the name of the community', async () => {
    const guildhall = open();
    await press('Take it along: Pumps & valves');
    expect(await screen.findByText('The file is saved.')).toBeTruthy();
    expect(guildhall.readCommunityExport).toHaveBeenCalledWith('pumps');
    const [name, zip, type] = jest.mocked(saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['Pumps & valves.zip', 'application/zip']);
    const text = await textOf(zip as Blob);
    expect(text.startsWith('PK\u0003\u0004')).toBe(true);
    expect(text).toContain('pumps.json');
    expect(text).toContain('pumps-members.csv');
    expect(text).toContain('Eva Sol');
  });

  it('can be pressed by keyboard, keeps the focus, and reads once while it reads', async () => {
    const guildhall = open({ readCommunityExport: () => new Promise(() => undefined) });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(await screen.findByText('Reading the community…')).toBeTruthy();
    expect(guildhall.readCommunityExport).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take it along: Pumps & valves');
  });

  it('says where SharePoint fails, saves nothing, and can be tried again', async () => {
    const guildhall = open({ readCommunityExport: () => Promise.reject(new Failure('unavailable', 'Gone.')) });
    await press('Take it along: Pumps & valves');
    expect((await screen.findByRole('alert')).textContent).toContain('Gone.');
    expect(saveFile).not.toHaveBeenCalled();
    guildhall.readCommunityExport.mockResolvedValueOnce(taken);
    await press('Try again');
    expect(await screen.findByText('The file is saved.')).toBeTruthy();
  });
});
