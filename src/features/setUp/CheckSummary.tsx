import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { CheckKey } from '../../domain/setUp/checks';
import type { Finding } from '../../domain/setUp/finding';
import { countStates, needsSomebody, toMend } from '../../domain/setUp/finding';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

export interface CheckSummaryProps {
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  readonly onMend: (keys: readonly CheckKey[]) => void;
  readonly onCheck: () => void;
}

const useStyles = makeStyles(theme => ({
  root: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '8px 24px' },
  words: { flex: '1 1 240px' },
  quiet: { color: theme.semanticColors.bodySubtext },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 }
}));

/** How the site is in a sentence, and the two things to do about all of it. */
export const CheckSummary: React.FunctionComponent<CheckSummaryProps> = ({ findings, isBusy, onMend, onCheck }) => {
  const styles = useStyles();
  const keys = toMend(findings);
  const { good, wrong, choice } = countStates(findings);
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        <Text variant="large" block>
          {needsSomebody(findings) ? strings.needsYou(wrong + choice) : strings.allIsWell}
        </Text>
        <Text className={styles.quiet}>{strings.areGood(good, findings.length)}</Text>
      </div>
      <div className={styles.buttons}>
        {keys.length > 0 && <Button kind="primary" text={strings.mendAll} disabled={isBusy} onClick={() => onMend(keys)} />}
        <Button text={strings.checkAgain} disabled={isBusy} onClick={onCheck} />
      </div>
    </div>
  );
};
