import * as React from 'react';
import type { Directory } from '../../domain/directory/directory';
import { WhoAsks } from '../../features/admission/WhoAsks';
import type { AskedPlan } from '../../features/launching/KeptCommunities';
import { KeptCommunities } from '../../features/launching/KeptCommunities';
import { TakeAlong } from '../../features/taking/TakeAlong';
import { useSession } from '../../ui/session';
import type { ManagePartProps } from './managePart';
import { useSimilarEntries } from './useSimilarEntries';

export interface KeptPartProps extends ManagePartProps {
  readonly directory: Directory;
  /** A plan that another part of the screen leads to. */
  readonly asked?: AskedPlan | undefined;
}

const mostSimilar = 5;

/** What the person at the screen looks after as manager or deputy: launching, planning, inviting, admitting, taking along. */
export const KeptPart: React.FunctionComponent<KeptPartProps> = ({ directory, view, hasLeft, asked }) => {
  const { actor } = useSession();
  const find = useSimilarEntries(directory.entries);
  const findSimilar = React.useCallback((text: string) => find(text, mostSimilar), [find]);
  return (
    <KeptCommunities
      directory={directory}
      person={actor.key}
      findSimilar={findSimilar}
      hasLeft={hasLeft}
      onChanged={view.refresh}
      asked={asked}
      renderMore={entry => (
        <React.Fragment key={entry.key}>
          <WhoAsks entry={entry} saysNobody onChanged={view.refresh} />
          <TakeAlong entry={entry} />
        </React.Fragment>
      )}
    />
  );
};
