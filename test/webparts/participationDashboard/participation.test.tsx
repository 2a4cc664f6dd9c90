import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import { Failure } from '../../../src/domain/failure';
import type { UnitKey } from '../../../src/domain/identity';
import { communityKey, unitKey } from '../../../src/domain/identity';
import type { ReportView } from '../../../src/domain/link/reportLink';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { Participation } from '../../../src/webparts/participationDashboard/Participation';
import { indexOf, reportOf } from '../../features/participation/reports';
import { communityEntry } from '../../ui/communityEntry';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const leader = { ...employee, name: 'Lena Vogt', isLeadershipViewer: true };
const sponsor = { role: 'sponsor', person: { key: leader.key, name: leader.name }, from: Date.parse('2025-01-01') } as const;
const october = reportOf('2026-10', { company: 67, units: { Sales: 67 }, communities: { Storage: 67, Scheduling: 67 } });

function show(roles: Parameters<typeof communityEntry>[0], reads = true, arrival?: ReportView): void {
  const entries = [communityEntry(roles), communityEntry({ key: 'pumps', title: 'Pumps & valves' })];
  renderScreen(
    <Participation {...(arrival !== undefined && { arrival })} />,
    fakeGuildhall({
      readReportIndex: async () => {
        if (!reads) throw new Failure('forbidden', 'Access denied.');
        return indexOf([october]);
      },
      readMonthReport: async () => october,
      readAdministrators: async () => [],
      readDirectory: async () => ({ ...emptyDirectory, publishedAt: Date.parse('2026-11-03T06:00:00Z'), entries }),
      readOrganisation: async () => ({ units: [], departments: [] })
    }),
    reads ? leader : { ...leader, isLeadershipViewer: false }
  );
}

const sponsored = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Communities you sponsor' });

describe('A sponsor', () => {
  test.each([
    ['who reads the reports', true],
    ['who may not read the reports', false]
  ])('%s finds the three acts below, for every community sponsored and no other', async (_who, reads) => {
    show({ roles: [sponsor] }, reads);
    const acts = within(await sponsored());
    expect(acts.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Scheduling']);
    expect(acts.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual([
      'Take a session: Scheduling',
      'Answer a question: Scheduling',
      'Thank somebody: Scheduling'
    ]);
  });

  test('is in the community with one click, and comes back to where it was', async () => {
    show({ roles: [sponsor] });
    await userEvent.click(within(await sponsored()).getByRole('button', { name: 'Answer a question: Scheduling' }));
    expect(await screen.findByRole('article', { name: 'Scheduling' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Communities you sponsor' })).not.toBeInTheDocument();
    expect(screen.getByText(/67 people took part/, { selector: 'h2' })).not.toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to participation' }));
    expect(screen.getByRole('button', { name: 'Answer a question: Scheduling' })).toHaveFocus();
    expect(screen.getByText(/67 people took part/, { selector: 'h2' })).toBeVisible();
  });
});

test('Whoever sponsors nothing sees the reports alone', async () => {
  show({});
  await screen.findByText(/67 people took part/, { selector: 'h2' });
  expect(screen.queryByRole('region', { name: 'Communities you sponsor' })).not.toBeInTheDocument();
});

describe('Whoever looks into a community', () => {
  const scheduling: ReportView = { community: communityKey('scheduling') };
  const here = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'What you can do here' }, { timeout: 20_000 });
  const buttons = (region: HTMLElement): (string | null)[] => within(region).getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent);

  test('can take part in it, sponsor it, and take a role that is open', async () => {
    show({}, true, scheduling);
    const region = await here();
    await within(region).findByText('It has no sponsor yet.');
    expect(buttons(region)).toEqual([
      'Take a session: Scheduling',
      'Answer a question: Scheduling',
      'Thank somebody: Scheduling',
      'I would like to be sponsor of Scheduling',
      'I would like to be deputy of Scheduling'
    ]);
  });

  test('is not asked to sponsor what has a sponsor', async () => {
    show({ roles: [sponsor, { ...sponsor, role: 'manager' }, { ...sponsor, role: 'deputy' }] }, true, scheduling);
    expect(buttons(await here())).toEqual(['Take a session: Scheduling', 'Answer a question: Scheduling', 'Thank somebody: Scheduling']);
  });

  test('is in its space with one click, and comes back to where it was', async () => {
    show({}, true, scheduling);
    await userEvent.click(within(await here()).getByRole('button', { name: 'Thank somebody: Scheduling' }));
    expect(await screen.findByRole('article', { name: 'Scheduling' }, { timeout: 20_000 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Back to participation' }));
    expect(within(await here()).getByRole('button', { name: 'Thank somebody: Scheduling' })).toHaveFocus();
  });

  test('finds nothing to do in one that has ended', async () => {
    show({ state: 'closed' }, true, scheduling);
    expect(await screen.findByRole('button', { name: 'Open “Scheduling”' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'What you can do here' })).not.toBeInTheDocument();
  });
});

describe('How the communities stand', () => {
  const lent = { ...employee, name: 'Lena Vogt', isLeadershipViewer: false, leaderOf: [unitKey('research')] };
  const entries = [communityEntry({ unit: 'research' }), communityEntry({ key: 'pumps', title: 'Pumps', unit: 'field', roles: [] })];
  const open = async (): Promise<(string | null)[]> => {
    const part = await screen.findByRole('region', { name: 'Communities now' }, { timeout: 20_000 });
    return [...part.querySelectorAll('dd')].slice(0, 1).map(({ textContent }) => textContent);
  };
  const of = (unit: UnitKey | undefined): ReportIndex | undefined => (unit === undefined ? undefined : { ...indexOf([{ ...october, unit }]), unit });
  const guildhall = (): ReturnType<typeof fakeGuildhall> =>
    fakeGuildhall({
      readReportIndex: async unit => of(unit) ?? indexOf([october]),
      readMonthReport: async () => october,
      readDirectory: async () => ({ ...emptyDirectory, publishedAt: Date.parse('2026-11-03T06:00:00Z'), entries }),
      readOrganisation: async () => ({ units: [], departments: [] }),
      readLives: async () => ({ schema: 2, at: 0, lives: [] })
    });

  test('is told to leadership of all, with the roles that somebody could take', async () => {
    renderScreen(<Participation />, guildhall(), leader);
    expect(await open()).toEqual(['2']);
    await userEvent.click(await screen.findByRole('button', { name: 'Open roles (3)' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Look at Pumps' })[0] as HTMLElement);
    expect(await screen.findByRole('article', { name: 'Pumps' }, { timeout: 20_000 })).toBeInTheDocument();
  });

  test('is told to whoever leads a unit of that unit’s communities', async () => {
    renderScreen(<Participation />, guildhall(), lent);
    expect(await open()).toEqual(['1']);
    expect(await screen.findByRole('button', { name: 'Open roles (1)' })).toBeInTheDocument();
  });

  test('is told on a page that shows some units of theirs', async () => {
    renderScreen(<Participation settings={{ ...usualSettings, units: [unitKey('field')] }} />, guildhall(), leader);
    expect(await open()).toEqual(['1']);
    expect(await screen.findByRole('button', { name: 'Open roles (2)' })).toBeInTheDocument();
  });
});
