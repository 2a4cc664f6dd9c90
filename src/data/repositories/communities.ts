import type { Charter } from '../../domain/community/charter';
import { charterChange, trimmedCharter } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { FieldProblems, TakenTitle } from '../../domain/community/communityDraft';
import { charterProblems, isGood } from '../../domain/community/communityDraft';
import { DraftRefused } from '../../domain/community/draftRefused';
import type { PracticeDraft } from '../../domain/community/practiceDraft';
import { practiceProblems, toPractice } from '../../domain/community/practiceDraft';
import { practiceChange } from '../../domain/community/practice';
import type { OperationId } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import type { Site } from '../client/site';
import { addAct } from './act';
import { readDirectoryNow } from './directory';

/**
 * Changes the charter by an act row; it counts while the author holds a role in the community. Only the parts that
 * differ are written, so that two people who change different parts do not undo each other.
 */
export async function changeCharter(
  site: Site,
  actor: Actor,
  community: Community,
  charter: Charter,
  others: readonly TakenTitle[],
  operation: OperationId
): Promise<void> {
  refuse(charterProblems(charter, others, community.key));
  const change = charterChange(community.charter, trimmedCharter(charter));
  if (Object.keys(change).length === 0) return;
  if (change.title !== undefined) {
    refuse(charterProblems(charter, await readTitlesNow(site), community.key));
  }
  await addAct(site, actor, community.key, { kind: 'charter', change }, operation);
}

/**
 * Changes how a community works by an act row, as `changeCharter` changes its words. Throws `DraftRefused` where a field
 * is wrong, also where the tie to a larger community would make a circle as things are at this moment.
 */
export async function changePractice(
  site: Site,
  actor: Actor,
  community: Community,
  draft: PracticeDraft,
  operation: OperationId
): Promise<void> {
  const { entries } = await readDirectoryNow(site);
  refuse(practiceProblems(community.key, draft, new Map(entries.map(entry => [entry.key, entry]))));
  const change = practiceChange(community.practice, toPractice(community.practice, draft));
  if (Object.keys(change).length === 0) return;
  await addAct(site, actor, community.key, { kind: 'practice', change }, operation);
}

function refuse<Field extends string>(problems: FieldProblems<Field>): void {
  if (!isGood(problems)) throw new DraftRefused(problems);
}

/** The titles there are at this moment. */
async function readTitlesNow(site: Site): Promise<TakenTitle[]> {
  return (await readDirectoryNow(site)).entries.map(({ key, charter }) => ({ key, title: charter.title }));
}
