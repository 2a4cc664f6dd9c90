import * as React from 'react';
import { openEndProposal } from '../../domain/community/openings';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { Note } from './Note';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';

export interface EndNoteProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
}

/** The end that is proposed, and a way to take it back. Nothing where none is. */
export const EndNote: React.FunctionComponent<EndNoteProps> = ({ running, entry }) => {
  const { actor } = useSession();
  const act = useAct(entry.key, running.onDone);
  const proposed = openEndProposal(entry);
  if (proposed === undefined) return null;
  return (
    <>
      <Note title={strings.endProposed(proposed.to)} text={`${proposed.reason}\n${strings.endWaits}`}>
        {mayDo('keepCommunity', actor, { community: entry, now: running.now }) && (
          <Button text={strings.endOff} disabled={!running.isNewest || act.isBusy} allowDisabledFocus onClick={() => act.start({ kind: 'endProposalOff' }, strings.endOffTold)} />
        )}
      </Note>
      <ActFailure act={act} what={strings.ending} />
    </>
  );
};
