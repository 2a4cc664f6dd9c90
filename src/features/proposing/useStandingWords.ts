import * as React from 'react';
import type { Verdicts } from '../../domain/community/verdicts';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { PersonKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { verdictsOn } from '../../domain/proposal/proposalStanding';
import type { StandingProposal } from '../../domain/proposal/proposalsFor';
import type { UtcInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import { useNames } from '../../ui/useNames';
import type { StandingWords } from './standingInWords';

/** What it takes to say where proposals stand: names of the people they are about, and of units. */
export function useStandingWords(
  shown: readonly StandingProposal[],
  entries: readonly DirectoryEntry[],
  units: readonly BusinessUnit[],
  now: UtcInstant,
  /** Whom else the screen names. */
  further: readonly PersonKey[] = []
): StandingWords {
  const { locale } = useSession();
  const nameOf = useNames([...shown.flatMap(peopleOf), ...further], entries);
  return React.useMemo(
    () => ({ nameOf, unitTitle: unit => units.find(({ key }) => key === unit)?.title ?? unit, now, locale }),
    [nameOf, units, now, locale]
  );
}

function peopleOf({ proposal, standing }: StandingProposal): readonly PersonKey[] {
  const approver = 'verdict' in standing ? [standing.verdict.by] : standing.state === 'asked' ? [standing.question.by] : [];
  return [proposal.proposer, ...approver];
}

/** Everybody whom the screen of one proposal names, approvers who said something of it too. */
export function everybodyIn(proposal: Proposal, verdicts: Verdicts): readonly PersonKey[] {
  const { manager, deputies, sponsor } = newestVersion(proposal);
  const named = [manager, ...deputies, ...(sponsor === undefined ? [] : [sponsor])].map(({ key }) => key);
  return [...named, ...proposal.supporters.map(({ person }) => person), ...verdictsOn(proposal, verdicts).map(({ by }) => by)];
}
