import * as React from 'react';
import type { ITextField } from '@fluentui/react';
import { DefaultButton, makeStyles, PrimaryButton, Text } from '@fluentui/react';
import { charterParts } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { TakenTitle } from '../../domain/community/communityDraft';
import { CharterFields } from '../../ui/CharterFields';
import { FailureMessage } from '../../ui/FailureMessage';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';
import { strings } from './strings';
import { useCharterDraft } from './useCharterDraft';

export interface CharterFormProps {
  readonly community: Community;
  readonly others: readonly TakenTitle[];
  readonly onSaved: () => Promise<void>;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640, marginBlockStart: 24 },
  heading: { margin: 0, fontWeight: 600 },
  buttons: { display: 'flex', gap: 8 }
});

/** The charter as its manager or deputy rewrites it. What is typed stays until it is saved or discarded on purpose. */
export const CharterForm: React.FunctionComponent<CharterFormProps> = ({ community, others, onSaved, onCancel }) => {
  const styles = useStyles();
  const { charter, problems, failure, isSaving, refusals, change, save } = useCharterDraft(community, others, onSaved);
  const [isAsking, setIsAsking] = React.useState(false);
  const form = useFocusOnFirstProblem(refusals);
  const title = React.useRef<ITextField>(null);
  React.useEffect(() => title.current?.focus(), []);
  const isChanged = charterParts.some(part => charter[part] !== community.charter[part]);
  useUnloadQuestion(isChanged);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={strings.editTitle(community.charter.title)}>
      <Text block as="h3" variant="large" className={styles.heading}>
        {strings.edit}
      </Text>
      <CharterFields charter={charter} problems={problems} onChange={change} titleRef={title} />
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.charter} safe={strings.safe} onRetry={save} />
      )}
      {isAsking ? (
        <InlineQuestion
          question={strings.discardQuestion}
          stay={strings.keepWriting}
          go={strings.discard}
          onStay={() => setIsAsking(false)}
          onGo={onCancel}
        />
      ) : (
        <div className={styles.buttons}>
          <PrimaryButton
            type="submit"
            text={isSaving ? strings.saving : strings.save}
            disabled={isSaving}
            allowDisabledFocus
          />
          <DefaultButton text={strings.cancel} onClick={isChanged ? () => setIsAsking(true) : onCancel} />
        </div>
      )}
    </form>
  );
};
