import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { mayDo } from '../../domain/permission/mayDo';
import { Button } from '../../ui/controls/Button';
import { draftWords } from '../../ui/draftWords';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useSession } from '../../ui/session';
import { strings } from './strings';
import type { Proposing } from './useProposing';

export interface ProposingButtonsProps {
  readonly proposing: Proposing;
  /** Name of the unit that was chosen; undefined where none is, or it is gone. */
  readonly unit: string | undefined;
  readonly isRevision: boolean;
  /** Whether the draft outlasts closing. */
  readonly isKept: boolean;
  /** Whether there is anything to keep or discard. */
  readonly isBegun: boolean;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, marginBlockStart: 8 },
  row: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  quiet: { color: semanticColors.bodySubtext },
  now: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  nowWords: { flex: '1 1 240px' }
}));

/** The end of each step: back, on, and on the last one to propose it, or for its approvers to start it right away. */
export const ProposingButtons: React.FunctionComponent<ProposingButtonsProps> = props => {
  const { proposing, unit, isRevision, isKept, isBegun, onDiscard, onClose } = props;
  const { step, words, isBusy } = proposing;
  const { actor } = useSession();
  const styles = useStyles();
  const [asks, setAsks] = React.useState<'close' | 'discard'>();
  const isLast = step === 'who';
  const mayStart =
    isLast && !isRevision && words.revives === undefined && words.unit !== undefined && mayDo('foundCommunity', actor, { unit: words.unit, now: Date.now() });
  if (asks !== undefined) {
    return (
      <InlineQuestion
        question={asks === 'close' ? draftWords.discardQuestion : strings.discardQuestion}
        stay={asks === 'close' ? draftWords.keepWriting : strings.keep}
        go={strings.goes}
        onStay={() => setAsks(undefined)}
        onGo={onDiscard}
      />
    );
  }
  const last = isRevision ? { word: strings.change, busy: strings.changing } : { word: strings.propose, busy: strings.proposing };
  return (
    <div className={styles.root}>
      {mayStart && unit !== undefined && (
        <div className={styles.now}>
          <Text className={styles.nowWords}>{strings.now(unit)}</Text>
          <Button text={strings.start} onClick={proposing.startNow} disabled={isBusy} allowDisabledFocus />
        </div>
      )}
      <div className={styles.row}>
        {step !== 'about' && <Button text={strings.back} onClick={proposing.back} disabled={isBusy} />}
        <Button kind="primary" type="submit" text={isLast ? (isBusy ? last.busy : last.word) : strings.next} disabled={isBusy} allowDisabledFocus />
        <Button text={strings.close} onClick={isKept ? onClose : () => setAsks('close')} disabled={isBusy} />
        {isBegun && <Button kind="action" text={strings.discard} onClick={() => setAsks('discard')} disabled={isBusy} />}
      </div>
      {isBegun && isKept && (
        <Text variant="small" className={styles.quiet}>
          {strings.kept}
        </Text>
      )}
    </div>
  );
};
