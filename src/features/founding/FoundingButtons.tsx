import * as React from 'react';
import { DefaultButton, makeStyles, PrimaryButton } from '@fluentui/react';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './strings';

export interface FoundingButtonsProps {
  readonly isCreating: boolean;
  readonly hasWords: boolean;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', gap: 8, marginBlockStart: 8 } });

/** Create, or go; going asks where words would be lost. */
export const FoundingButtons: React.FunctionComponent<FoundingButtonsProps> = ({ isCreating, hasWords, onCancel }) => {
  const styles = useStyles();
  const [isAsking, setIsAsking] = React.useState(false);
  const cancel = useReturnFocus<HTMLElement>(isAsking);
  if (isAsking) {
    return (
      <InlineQuestion
        question={strings.discardQuestion}
        stay={strings.keepWriting}
        go={strings.discard}
        onStay={() => setIsAsking(false)}
        onGo={onCancel}
      />
    );
  }
  return (
    <div className={styles.root}>
      <PrimaryButton
        type="submit"
        text={isCreating ? strings.creating : strings.create}
        disabled={isCreating}
        allowDisabledFocus
      />
      <DefaultButton
        elementRef={cancel}
        text={strings.cancel}
        onClick={hasWords ? () => setIsAsking(true) : onCancel}
        disabled={isCreating}
      />
    </div>
  );
};
