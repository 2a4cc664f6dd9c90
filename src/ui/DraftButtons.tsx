import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from './controls/Button';
import { draftWords } from './draftWords';
import { InlineQuestion } from './InlineQuestion';
import { useReturnFocus } from './useReturnFocus';
import { useUnloadQuestion } from './useUnloadQuestion';

export interface DraftButtonsProps {
  readonly submit: string;
  readonly submitting: string;
  readonly isBusy: boolean;
  /** True where closing would lose words. */
  readonly hasWords: boolean;
  /** True where the words outlast leaving the page, so that the browser need not ask. */
  readonly isKept?: boolean;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockStart: 8 } });

/** The end of a form: submit it, or go. Going, by Cancel or by leaving the page, asks where words would be lost. */
export const DraftButtons: React.FunctionComponent<DraftButtonsProps> = props => {
  const { submit, submitting, isBusy, hasWords, isKept = false, onCancel } = props;
  const styles = useStyles();
  const [isAsking, setIsAsking] = React.useState(false);
  const cancel = useReturnFocus<HTMLElement>(isAsking);
  useUnloadQuestion(hasWords && !isKept);
  if (isAsking) {
    return (
      <InlineQuestion
        question={draftWords.discardQuestion}
        stay={draftWords.keepWriting}
        go={draftWords.discard}
        onStay={() => setIsAsking(false)}
        onGo={onCancel}
      />
    );
  }
  return (
    <div className={styles.root}>
      <Button kind="primary" type="submit" text={isBusy ? submitting : submit} disabled={isBusy} allowDisabledFocus />
      <Button
        elementRef={cancel}
        text={draftWords.cancel}
        onClick={hasWords ? () => setIsAsking(true) : onCancel}
        disabled={isBusy}
      />
    </div>
  );
};
