import * as React from 'react';
import { cleanup, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { emptyDirectory } from '../../src/domain/directory/directory';
import { personKey, unitKey } from '../../src/domain/identity';
import { CommunityScreen } from '../../src/features/community/CommunityScreen';
import { ParticipationScreen } from '../../src/features/participation/ParticipationScreen';
import { Communities } from '../../src/webparts/communityDirectory/Communities';
import { hostileTexts } from '../permissions/hostileTexts';
import { communityEntry } from '../ui/communityEntry';
import { fakeGuildhall } from '../ui/fakeGuildhall';
import { employee, renderScreen } from '../ui/renderScreen';
import { indexOf, reportOf } from './participation/reports';

/** A community all of whose words are `text`, those of decisions as well. */
function communityOf(text: string): DirectoryEntry {
  const founded = Date.parse('2020-02-03T10:00:00Z');
  const person = { key: personKey('3'), name: text };
  return communityEntry({
    title: text, purpose: text, audience: text, state: 'closed', stateReason: text,
    roles: [{ role: 'manager', person, from: founded }, { role: 'deputy', person, from: founded }]
  });
}

const showCommunity = async (text: string): Promise<void> => {
  const entry = communityOf(text);
  renderScreen(
    <CommunityScreen entry={entry} ties={{ whole: entry, parts: [entry] }} entries={[entry]} unit={text} isNewest standing={{ isMember: false, mayUndo: false }} onJoin={jest.fn()} onLeave={jest.fn()} onCharterChanged={jest.fn()} />,
    fakeGuildhall()
  );
  expect(screen.getByRole('heading', { name: text })).toHaveTextContent(text);
};

const showDirectory = async (text: string): Promise<void> => {
  const units = [{ key: unitKey('research'), title: text, headcount: 100 }];
  const directory = { ...emptyDirectory, publishedAt: Date.parse('2026-11-03T06:00:00Z'), entries: [communityOf(text)] };
  renderScreen(<Communities shownUnits={[]} />, fakeGuildhall({ readDirectory: async () => directory, readOrganisation: async () => ({ units, departments: [] }) }));
  expect(await screen.findByRole('button', { name: text })).toHaveTextContent(text);
};

const showReports = async (text: string): Promise<void> => {
  const report = reportOf('2026-10', { company: 67, units: { [text]: 36, Sales: 31 }, communities: { [text]: 40, Naming: 30 } });
  renderScreen(<ParticipationScreen />, fakeGuildhall({ readReportIndex: async () => indexOf([report]), readMonthReport: async () => report }), { ...employee, isLeadershipViewer: true });
  // Once in the units, which the index tells of, and once in the communities, which come out of the file.
  await waitFor(() => expect(screen.getAllByText(text)).toHaveLength(2));
};

/** Every element and the names of its attributes, in order; what texts cannot change. */
const structure = (): string[] => [...document.body.querySelectorAll('*')].map(element => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);

describe.each([
  ['A community', showCommunity],
  ['The directory', showDirectory],
  ['The reports', showReports]
] as const)('%s, where every word is hostile', (_name, show) => {
  test.each(hostileTexts)('shows %s as words: not one element or attribute more than for harmless words', async text => {
    await show('Harmless words');
    const harmless = structure();
    cleanup();
    await show(text);
    expect(structure()).toEqual(harmless);
    const links = [...document.body.querySelectorAll('[href], [src], [action], [formaction], [srcdoc]')];
    expect(links.map(element => element.outerHTML).filter(html => /javascript:|onerror|alert/.test(html))).toEqual([]);
  });
});
