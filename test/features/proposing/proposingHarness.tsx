import * as React from 'react';
import { configure, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import type { Directory, DirectoryEntry } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { Verdict } from '../../../src/domain/community/verdicts';
import { communityKey, departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { Actor } from '../../../src/domain/permission/actor';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { ProposingScreen } from '../../../src/features/proposing/ProposingScreen';
import type { ProposingScreenProps } from '../../../src/features/proposing/ProposingScreen';
import { useSupports } from '../../../src/features/proposing/useSupports';
import type { Standing } from '../../../src/ui/standing';
import { communityEntry } from '../../ui/communityEntry';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { proposal } from '../../domain/proposed';

// A long form is slow to look through by roles, on a busy machine more so.
configure({ asyncUtilTimeout: 10_000 });

export const units = [
  { key: unitKey('research'), title: 'Research', headcount: 100 },
  { key: unitKey('sales'), title: 'Sales', headcount: 80 }
];
export const departments = [
  { key: departmentKey('labs'), title: 'Labs', unit: unitKey('research'), headcount: 40 },
  { key: departmentKey('deals'), title: 'Deals', unit: unitKey('sales'), headcount: 40 }
];
export const ana = { key: personKey('3'), name: 'Ana Ruiz' };
export const ben = { key: personKey('4'), name: 'Ben Okoye' };

const onRequest = communityEntry().practice;
export const entries = [
  communityEntry(),
  communityEntry({ key: 'fibres', title: 'Fibres & optics', roles: [], practice: { ...onRequest, access: 'onRequest' } }),
  communityEntry({ key: 'naming', title: 'Working group on naming', purpose: 'Rename what needs renaming.', unit: 'sales', state: 'completed', stateSince: Date.parse('2021-06-01T00:00:00Z') })
];

export function directoryOf(proposals: readonly Proposal[] = [proposal()], verdicts: readonly Verdict[] = [], among: readonly DirectoryEntry[] = entries): Directory {
  return { ...emptyDirectory, entries: among, verdicts, proposed: { ...emptyDirectory.proposed, proposals } };
}

export const sent = jest.fn();
export const closed = jest.fn();
export const joined = jest.fn();
export const opened = jest.fn();
export const openedProposal = jest.fn();
export const changed = jest.fn(async () => undefined);

export interface Shown extends Partial<Pick<ProposingScreenProps, 'title' | 'revising' | 'directory' | 'units'>> {
  readonly standing?: Standing;
}

const stranger: Standing = { isMember: false, mayUndo: false };

const Harness: React.FunctionComponent<Shown> = ({ standing = stranger, directory = directoryOf(), units: among = units, ...props }) => {
  const supports = useSupports(departments, changed);
  return (
    <ProposingScreen
      {...props}
      directory={directory}
      units={among}
      supports={supports}
      standingOf={() => standing}
      onJoin={joined}
      onOpen={opened}
      onOpenProposal={openedProposal}
      onSent={sent}
      onClose={closed}
    />
  );
};

export async function show(answers: Partial<Guildhall> = {}, shown: Shown = {}, actor: Actor = employee): Promise<FakeGuildhall> {
  const people = [ana, ben];
  const guildhall = fakeGuildhall({
    findPeople: async text => people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    propose: async () => communityKey('new-1'),
    foundCommunity: async () => communityKey('new-2'),
    addProposalAct: async () => undefined,
    ...answers
  });
  renderScreen(<Harness {...shown} />, guildhall, actor);
  await screen.findByRole('heading', { level: 2 });
  return guildhall;
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (name: string | RegExp): void => void fireEvent.click(button(name));
export const textbox = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
export const fill = (label: string | RegExp, text: string): void => void fireEvent.change(textbox(label), { target: { value: text } });

export const craft = 'Which craft, and what should get better?';
export const step = (number: number): HTMLElement => screen.getByRole('heading', { level: 3, name: new RegExp(`^Step ${number} of 3`) });

export function fillAbout(title = 'Valve makers'): void {
  fill('Name', title);
  fill(craft, 'Keep them running.');
}

export async function chooseUnit(title: string): Promise<void> {
  fireEvent.click(screen.getByRole('combobox', { name: /^Business unit/ }));
  fireEvent.click(await screen.findByRole('option', { name: title }));
}

/** Goes to the last step with all that is needed but a manager. */
export async function goToWho(title?: string, unit = 'Research'): Promise<void> {
  fillAbout(title);
  press('Next');
  await chooseUnit(unit);
  press('Next');
  step(3);
}

export async function choosePerson(label: string, typed: string, name: string): Promise<void> {
  await userEvent.type(screen.getByRole('combobox', { name: label }), typed);
  await screen.findByRole('option', { name });
  await userEvent.keyboard('{Enter}');
}
