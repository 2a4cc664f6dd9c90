import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Charter, CharterChange } from '../../domain/community/charter';
import { charterParts } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { TakenTitle } from '../../domain/community/communityDraft';
import { CharterFields } from '../../ui/CharterFields';
import { Notice } from '../../ui/controls/Notice';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';
import { useCharterDraft } from './useCharterDraft';

/** What became of the words: `unread` where they were kept and could not be read back. */
export type CharterEnd = 'saved' | 'unread' | 'discarded';

export interface CharterFormProps {
  readonly community: Community;
  readonly others: readonly TakenTitle[];
  /** Resolves to the charter as it is now; to undefined where it could not be read. */
  readonly onSaved: () => Promise<Charter | undefined>;
  readonly onClose: (end: CharterEnd) => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640, marginBlockStart: 24 },
  heading: { margin: 0, fontWeight: 600 }
});

/** The charter as its manager or deputy rewrites it. What is typed stays until it is saved or discarded on purpose. */
export const CharterForm: React.FunctionComponent<CharterFormProps> = ({ community, others, onSaved, onClose }) => {
  const styles = useStyles();
  const [isInVain, setIsInVain] = React.useState(false);
  const draft = useCharterDraft(community, others, async wanted => {
    const now = await onSaved();
    if (now === undefined) return onClose('unread');
    if (shows(now, wanted)) return onClose('saved');
    setIsInVain(true);
  });
  const { words: charter, problems, failure, refusals, change, submit } = draft;
  const form = useFocusOnFirstProblem(refusals);
  const title = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={strings.editTitle(community.charter.title)}>
      <Text block as="h3" variant="large" className={styles.heading}>
        {strings.edit}
      </Text>
      <CharterFields charter={charter} problems={problems} onChange={change} titleRef={title} />
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.charter} safe={whatIsSafe(failure)} onRetry={submit} />
      )}
      {isInVain && !draft.isBusy && (
        <Notice kind="warning" role="alert">
          {strings.inVain}
        </Notice>
      )}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={() => onClose('discarded')} />
    </form>
  );
};

function shows(charter: Charter, change: CharterChange): boolean {
  return charterParts.every(part => change[part] === undefined || change[part] === charter[part]);
}
