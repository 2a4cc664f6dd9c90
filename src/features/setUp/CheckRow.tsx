import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { checks } from '../../domain/setUp/checks';
import type { Finding } from '../../domain/setUp/finding';
import { isMendable, sentenceOf } from '../../domain/setUp/finding';
import { Button } from '../../ui/controls/Button';
import { CheckDetails } from './CheckDetails';
import { CheckStateMark } from './CheckStateMark';
import { strings } from './strings';

export interface CheckRowProps {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onMend: () => void;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    padding: '12px 16px',
    selectors: { '& + &': { borderTop: `1px solid ${theme.semanticColors.bodyDivider}` } }
  },
  what: { display: 'flex', flex: '1 1 320px', flexDirection: 'column', gap: 4, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: theme.semanticColors.bodySubtext },
  end: { alignItems: 'center', display: 'flex', flex: 'none', flexWrap: 'wrap', gap: 12, alignSelf: 'flex-start' }
}));

/** One check: how it is, in a mark, a word and a sentence, and a button where a button helps. */
export const CheckRow: React.FunctionComponent<CheckRowProps> = ({ finding, isBusy, onMend, children }) => {
  const styles = useStyles();
  const { title } = checks[finding.key];
  return (
    <li className={styles.root}>
      <div className={styles.what}>
        <Text>
          <strong>{title}</strong>
        </Text>
        <Text className={finding.state === 'good' ? styles.quiet : undefined}>{sentenceOf(finding)}</Text>
        <CheckDetails finding={finding} />
        {children}
      </div>
      <div className={styles.end}>
        {isMendable(finding) && (
          <Button text={strings.mendOne} ariaLabel={strings.mendWhat(title)} disabled={isBusy} onClick={onMend} />
        )}
        {finding.opens !== undefined && (
          <Button text={strings.openPage} ariaLabel={strings.openPageFor(title)} href={finding.opens} target="_blank" rel="noopener noreferrer" />
        )}
        <CheckStateMark state={finding.state} />
      </div>
    </li>
  );
};
