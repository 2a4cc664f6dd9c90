import * as React from 'react';
import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import type { Verdict } from '../../../src/domain/community/verdicts';
import type { PersonKey } from '../../../src/domain/identity';
import { communityKey, departmentKey } from '../../../src/domain/identity';
import type { Actor } from '../../../src/domain/permission/actor';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { day } from '../../../src/domain/time';
import { ProposalScreen } from '../../../src/features/proposing/ProposalScreen';
import { ProposedSection } from '../../../src/features/proposing/ProposedSection';
import { useSupports } from '../../../src/features/proposing/useSupports';
import type { Standing } from '../../../src/ui/standing';
import { person, proposal, verdict, version } from '../../domain/proposed';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { ana, ben, changed, departments, directoryOf, joined, opened, openedProposal, units } from './proposingHarness';

export const olga = { key: person('9'), name: 'Olga Lind' };
export const ines = { key: person('5'), name: 'Ines Kaya' };
export const people = new Map([ana, ben, olga, ines].map(each => [each.key, each] as const));
export const question = verdict({ id: 91, kind: 'question', text: 'Who hosts the first session?' });
export const declined = verdict({ text: 'We have one already.' });
export const approved = verdict({ kind: 'approved', text: '', community: communityKey('scheduling') });
export const supporter = (key: PersonKey, department?: string) => ({ person: key, at: 0, ...(department !== undefined && { department: departmentKey(department) }) });
/** Proposed by Olga three days ago, run by Ana, with Ben as deputy. */
export const threeDaysAgo = (): number => Date.now() - 3 * day - 1000;
export const olgas = (change: Partial<Omit<Proposal, 'key'>> = {}): Proposal =>
  proposal({ proposer: olga.key, versions: [version({ at: threeDaysAgo(), manager: ana, deputies: [ben] })], ...change });
export const recent = (one: Verdict): Verdict => ({ ...one, at: Date.now() - day });

export interface Shown {
  readonly proposals?: readonly Proposal[];
  readonly verdicts?: readonly Verdict[];
  readonly text?: string;
  readonly standing?: Standing;
  readonly isNewest?: boolean;
  readonly isSent?: boolean;
}
export const revised = jest.fn();
export const noUnits: readonly never[] = [];

export const Section: React.FunctionComponent<Shown> = ({ proposals = [olgas()], verdicts = [], text = '' }) => {
  const supports = useSupports(departments, changed);
  return <ProposedSection directory={directoryOf(proposals, verdicts)} units={units} shownUnits={noUnits} text={text} supports={supports} onOpen={openedProposal} />;
};

export const Screen: React.FunctionComponent<Shown> = ({ proposals = [olgas()], verdicts = [], standing = { isMember: false, mayUndo: false }, isNewest = true, isSent = false }) => {
  const supports = useSupports(departments, changed);
  return (
    <ProposalScreen
      proposal={proposals[0] ?? olgas()}
      directory={directoryOf(proposals, verdicts)}
      units={units}
      supports={supports}
      isNewest={isNewest}
      isSent={isSent}
      standingOf={() => standing}
      onJoin={joined}
      onOpen={opened}
      onRevise={revised}
      onChanged={changed}
    />
  );
};

export function door(answers: Partial<Guildhall> = {}): FakeGuildhall {
  return fakeGuildhall({ readPeople: async keys => new Map(keys.flatMap(key => { const found = people.get(key); return found === undefined ? [] : [[key, found]]; })), addProposalAct: async () => undefined, ...answers });
}
export function showSection(shown: Shown = {}, actor: Actor = employee, guildhall = door()): FakeGuildhall {
  renderScreen(<Section {...shown} />, guildhall, actor);
  return guildhall;
}
export function showScreen(shown: Shown = {}, actor: Actor = employee, guildhall = door()): FakeGuildhall {
  renderScreen(<Screen {...shown} />, guildhall, actor);
  return guildhall;
}
export const as = (one: { readonly key: PersonKey; readonly name: string }): Actor => ({ ...employee, ...one });
export const acts = (guildhall: FakeGuildhall): unknown[] => guildhall.addProposalAct.mock.calls.map(call => call[2]);
export const card = (name: string): HTMLElement => screen.getByRole('article', { name });

