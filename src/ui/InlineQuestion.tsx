import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import { Button } from './controls/Button';

export interface InlineQuestionProps {
  readonly question: string;
  /** The careful answer: nothing is lost. Has the focus when the question comes. */
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
  /** True while the answer is carried out. */
  readonly isBusy?: boolean;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 12,
    padding: 12,
    borderRadius: theme.effects.roundedCorner4,
    background: theme.palette.neutralLighter
  },
  question: { flex: '1 1 240px' },
  answers: { display: 'flex', gap: 8 }
}));

/** A calm question in place: no veil over the screen, two answers, the careful one first. Escape is the careful one. */
export const InlineQuestion: React.FunctionComponent<InlineQuestionProps> = props => {
  const { question, stay, go, onStay, onGo, isBusy = false } = props;
  const styles = useStyles();
  const [id] = React.useState(() => getId('question'));
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onStay();
  };
  return (
    <div role="alertdialog" aria-labelledby={id} className={styles.root} onKeyDown={handleKeyDown}>
      <Text id={id} className={styles.question}>
        {question}
      </Text>
      <div className={styles.answers}>
        <Button kind="primary" text={stay} onClick={onStay} autoFocus />
        <Button text={go} onClick={onGo} disabled={isBusy} allowDisabledFocus />
      </div>
    </div>
  );
};
