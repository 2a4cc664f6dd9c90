import * as React from 'react';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import type { HasLeft } from '../../../src/domain/community/openings';
import { defaultPractice } from '../../../src/domain/community/practice';
import type { Directory } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { NamedPerson } from '../../../src/domain/identity';
import { communityKey, departmentKey, personKey, unitKey } from '../../../src/domain/identity';
import type { Organisation } from '../../../src/domain/organisation/organisation';
import type { Actor } from '../../../src/domain/permission/actor';
import type { Proposal, ProposalVersion, Proposed } from '../../../src/domain/proposal/proposal';
import { nothingProposed } from '../../../src/domain/proposal/proposal';
import { DecidingDesk } from '../../../src/features/deciding/DecidingDesk';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

/** Amal approves the unit Research. */
export const approver: Actor = { ...employee, key: personKey('2'), name: 'Amal', approverOf: [unitKey('research')] };

export const people: readonly NamedPerson[] = [
  { key: personKey('5'), name: 'Eva Lind' },
  { key: personKey('8'), name: 'Dana Ito' },
  { key: personKey('9'), name: 'Ruth Bello' }
];

const organisation: Organisation = {
  units: [{ key: unitKey('research'), title: 'Research', headcount: 90 }],
  departments: [
    { key: departmentKey('lab'), title: 'Laboratory', unit: unitKey('research'), headcount: 40 },
    { key: departmentKey('bay'), title: 'Test bay', unit: unitKey('research'), headcount: 50 }
  ]
};

export function directoryOf(change: Partial<Omit<Directory, 'proposed'>> & { readonly proposed?: Partial<Proposed> } = {}): Directory {
  return { ...emptyDirectory, ...change, proposed: { ...nothingProposed, ...change.proposed } };
}

/** Words that Eva proposes for Research, to be managed by Dana for three hours a week. */
export function version(change: Partial<ProposalVersion> = {}): ProposalVersion {
  return {
    unit: unitKey('research'), type: 'guild', charter: { title: 'Pumps', purpose: 'Keep pumps running.', audience: '' }, practice: defaultPractice,
    manager: { key: personKey('8'), name: 'Dana Ito' }, deputies: [], hours: 3, termMonths: 12, row: 1, version: 1, at: Date.now(), ...change
  };
}

export function proposal(change: Partial<Proposal> = {}): Proposal {
  return { key: communityKey('pumps'), proposer: personKey('5'), versions: [version()], supporters: [], confirmed: [], agreements: [], replies: [], ...change };
}

interface DeskSketch {
  readonly directory: Directory;
  /** What reading the newest gives; undefined where it cannot be read. As before, unless said otherwise. */
  readonly after?: () => Directory | undefined;
  readonly answers?: Partial<Guildhall>;
  readonly actor?: Actor;
  readonly hasLeft?: HasLeft;
  readonly isNewest?: boolean;
}

const stays: HasLeft = () => false;

/** The desk of an approver, on which the newest is read as the test says. */
export async function renderDesk(sketch: DeskSketch): Promise<FakeGuildhall> {
  const { directory, after = () => directory, answers, actor = approver } = sketch;
  const guildhall = fakeGuildhall({
    readPeople: async keys => new Map(people.filter(({ key }) => keys.includes(key)).map(each => [each.key, each])),
    findPeople: async text => people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    ...answers
  });
  const Desk: React.FunctionComponent = () => {
    const [shown, setShown] = React.useState(directory);
    const refresh = async (): Promise<Directory | undefined> => {
      const newest = after();
      if (newest !== undefined) setShown(newest);
      return newest;
    };
    return <DecidingDesk directory={shown} refresh={refresh} isNewest={sketch.isNewest ?? true} organisation={organisation} hasLeft={sketch.hasLeft ?? stays} />;
  };
  renderScreen(<Desk />, guildhall, actor);
  // Names are read at once; what comes of it belongs to the first look.
  await act(async () => undefined);
  return guildhall;
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = async (name: string | RegExp): Promise<void> => userEvent.click(button(name));
export const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
