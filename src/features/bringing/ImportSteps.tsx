import * as React from 'react';
import { Checkbox, makeStyles, Text } from '@fluentui/react';
import type { RegisteredImport } from '../../data/guildhall';
import type { KnownCommunity } from '../../domain/bringing/findCommunity';
import type { ReadHistory } from '../../domain/bringing/historyLine';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';
import { BroughtNotice } from './BroughtNotice';
import { DiscardButton } from './DiscardButton';
import { LineProblems } from './LineProblems';
import { PausableWork } from './PausableWork';
import { strings } from './strings';
import { TriedPart } from './TriedPart';
import { useImport } from './useImport';

/** What stands around the import of a file. */
export interface Around {
  readonly communities: readonly KnownCommunity[];
  /** Imports that were begun and not taken back. */
  readonly imports: readonly RegisteredImport[];
  /** Nothing is written on top of older things, or while an import is taken back. */
  readonly isBlocked: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onBrought: () => void;
  readonly onDiscard: () => void;
}

export interface ImportStepsProps extends Around {
  readonly read: ReadHistory;
  /** The texts of the files: they make the id of the import. */
  readonly texts: readonly string[];
  /** From the moment it is brought in, how the file is read stays as it is. */
  readonly onLocked: (isLocked: boolean) => void;
}

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** What stays behind, a dry run, and then the import: each on its own button. */
export const ImportSteps: React.FunctionComponent<ImportStepsProps> = props => {
  const { communities, imports, isBlocked, read, texts, onBusy, onBrought, onDiscard, onLocked } = props;
  const styles = useStyles();
  const { trying, tryIt, work, bring, gate } = useImport(texts);
  const [takesPast, setTakesPast] = React.useState(false);
  useTaskEnds(work, onBusy, onBrought);
  const isRunning = work.state === 'running';
  const isDone = work.state === 'done';
  const isLocked = work.state !== 'idle';
  React.useEffect(() => onLocked(isLocked), [isLocked, onLocked]);
  // Cut off while it runs, it goes on; before that, what was chosen here would be lost.
  useUnloadQuestion(!isLocked);
  // A dry run of what was chosen before says nothing of what is chosen now.
  const tried = trying.state === 'done' && trying.result.read === read ? trying.result : undefined;
  const isTrying = trying.state === 'running';
  const problems = work.state === 'done' ? work.result.problems : read.problems;
  const go = (): void => void (tried !== undefined && bring(tried, takesPast ? 'past' : 'refuse'));
  return (
    <>
      {problems.length > 0 && <LineProblems problems={problems} />}
      {read.lines.length === 0 && <Text role="status">{strings.nothing}</Text>}
      {isTrying && <Text role="status">{strings.trying}</Text>}
      {trying.state === 'failed' && <FailureMessage failure={trying.failure} what={strings.what} safe={strings.safeTrying} onRetry={() => tryIt(read)} />}
      {tried !== undefined && <TriedPart tried={tried} communities={communities} imports={imports} isDone={isDone} />}
      {tried !== undefined && tried.preview.unmet.length > 0 && (
        <Checkbox label={strings.past} checked={takesPast} disabled={isLocked} onChange={(_event, isTicked) => setTakesPast(isTicked === true)} />
      )}
      {work.state === 'running' && <PausableWork progress={work.progress} gate={gate} safe={strings.safe} />}
      {work.state === 'failed' && <FailureMessage failure={work.failure} what={strings.what} safe={strings.safe} onRetry={go} />}
      {work.state === 'done' && <BroughtNotice imported={work.result} />}
      <div className={styles.buttons}>
        {read.lines.length > 0 && (
          <Button kind={tried === undefined ? 'primary' : 'default'} text={strings.tryIt} disabled={isTrying || isLocked} allowDisabledFocus onClick={() => tryIt(read)} />
        )}
        {tried !== undefined && (
          <Button kind="primary" text={isRunning ? strings.bringing : strings.bring} disabled={isRunning || isDone || isBlocked} allowDisabledFocus onClick={go} />
        )}
        <DiscardButton disabled={isRunning} onDiscard={onDiscard} />
      </div>
    </>
  );
};
