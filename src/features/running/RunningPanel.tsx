import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { HasLeft } from '../../domain/community/openings';
import type { Directory } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { concernsOf, hasConcerns } from '../../domain/person/concerns';
import { LiveMessage } from '../../ui/LiveMessage';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useTold } from '../../ui/useTold';
import { AskedOfYou } from './AskedOfYou';
import { DutyCard } from './DutyCard';
import type { OpenedForm } from './DutyForms';
import { HandOverPart } from './HandOverPart';
import { LoadLine } from './LoadLine';
import { RecordPart } from './RecordPart';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';
import { useSetAside } from './useSetAside';

/** The card of a community that somebody is led to, and the form that is to open there; a new one each time. */
export interface AskedDuty {
  readonly community: CommunityKey;
  readonly opened?: OpenedForm;
}

export interface RunningPanelProps {
  readonly directory: Directory;
  readonly isNewest: boolean;
  /** Reads the newest and shows it. */
  readonly refresh: () => Promise<unknown>;
  readonly hasLeft: HasLeft;
  readonly asked?: AskedDuty;
  /** Shown to whoever runs nothing, ran nothing and is asked nothing. */
  readonly children?: React.ReactElement;
}

const useStyles = makeStyles({
  cards: { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 480px), 1fr))', alignItems: 'start' }
});

/** “Your communities”: for whoever keeps, sponsors, kept or is to keep one. */
export const RunningPanel: React.FunctionComponent<RunningPanelProps> = ({ directory, isNewest, refresh, hasLeft, asked, children }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const duty = useDutyStyles();
  const guidance = useSetAside();
  const { now, told, onDone } = useTold(refresh);
  const concerns = React.useMemo(() => concernsOf(directory, actor.key, now), [directory, actor.key, now]);
  if (!hasConcerns(concerns)) return children ?? null;
  const running = { directory, hasLeft, now, isNewest, onDone };
  return (
    <Panel heading={strings.heading}>
      <LiveMessage message={told} />
      <LoadLine running={running} />
      {concerns.handOvers.map(({ entry, handOver }) => (
        <div key={handOver.id} className={duty.card}>
          <HandOverPart running={running} entry={entry} handOver={handOver} />
        </div>
      ))}
      <AskedOfYou running={running} concerns={concerns} />
      <div className={styles.cards}>
        {concerns.keeps.map(entry => (
          <DutyCard key={entry.key} running={running} entry={entry} guidance={guidance} {...(asked?.community === entry.key && { asked })} />
        ))}
      </div>
      {concerns.hasRun && <RecordPart running={running} />}
    </Panel>
  );
};
