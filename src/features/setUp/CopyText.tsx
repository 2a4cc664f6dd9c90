import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { strings } from './strings';

export interface CopyTextProps {
  readonly text: string;
}

const useStyles = makeStyles(theme => ({
  root: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
  text: {
    background: theme.palette.neutralLighter,
    borderRadius: theme.effects.roundedCorner4,
    color: theme.semanticColors.bodyText,
    flex: '1 1 280px',
    fontSize: 12,
    overflowWrap: 'anywhere',
    padding: '6px 10px',
    textAlign: 'start',
    whiteSpace: 'pre-wrap'
  }
}));

/** A command or text to take along. Where the browser does not let it be copied, it is there to be selected. */
export const CopyText: React.FunctionComponent<CopyTextProps> = ({ text }) => {
  const styles = useStyles();
  const [told, setTold] = React.useState('');
  const handleCopy = (): void => {
    const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error('No clipboard.'));
    copied.then(
      () => setTold(strings.copied),
      () => setTold(strings.notCopied)
    );
  };
  return (
    <div className={styles.root}>
      <code dir="ltr" className={styles.text}>
        {text}
      </code>
      <Button kind="action" text={told === '' ? strings.copy : told} onClick={handleCopy} />
      <LiveMessage message={told} />
    </div>
  );
};
