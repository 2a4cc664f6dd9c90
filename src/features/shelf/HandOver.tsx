import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import type { ShelvedResource } from '../../domain/shelf/shelf';
import { handToCurator } from '../../domain/shelf/shelf';
import { Button } from '../../ui/controls/Button';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { useDraft } from '../../ui/useDraft';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './strings';

export interface HandOverProps {
  readonly resource: ShelvedResource;
  /** The name of whoever looks after it now. */
  readonly curator: string;
  readonly onDone: (told: string) => void;
}

interface Words {
  readonly to: readonly NamedPerson[];
}

const useStyles = makeStyles({
  button: { minHeight: 32, marginInlineStart: -4 },
  root: { display: 'flex', flexDirection: 'column', gap: 8 }
});

/** Those who run the community hand a link to somebody else, where its curator does not answer. */
export const HandOver: React.FunctionComponent<HandOverProps> = props => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isOpen);
  if (isOpen) return <HandOverForm {...props} onClose={() => setIsOpen(false)} />;
  return (
    <div>
      <Button kind="action" className={styles.button} elementRef={button} iconName="Switch" text={strings.handOver} ariaLabel={strings.handOverFor(props.resource.says.title)} onClick={() => setIsOpen(true)} />
    </div>
  );
};

const HandOverForm: React.FunctionComponent<HandOverProps & { readonly onClose: () => void }> = ({ resource, curator, onDone, onClose }) => {
  const { guildhall, actor } = useSession();
  const { community, refresh } = useSpace();
  const styles = useStyles();
  const draft = useDraft<Words, number>({
    start: () => ({ to: [] }),
    problemsOf: ({ to }) => (to.length === 0 ? { to: strings.noCurator } : {}),
    save: ({ to: [person = actor] }, operation) => guildhall.addEntry('acts', actor, community.key, handToCurator(resource, person), operation),
    onSaved: async (_id, { to: [person = actor] }) => {
      await refresh();
      onDone(strings.handed(person.name, resource.says.title));
      onClose();
    },
    actsByWords: true
  });
  const form = useFocusOnFirstProblem(draft.refusals);
  const find = React.useCallback((text: string) => guildhall.findPeople(text), [guildhall]);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.root} aria-label={strings.handOverFor(resource.says.title)} noValidate onSubmit={handleSubmit}>
      <Text>{strings.handOverAbout(curator)}</Text>
      <PeoplePicker label={strings.newCurator} hint={strings.newCuratorHint} chosen={draft.words.to} limit={1} find={find} problem={draft.problems.to} onChange={to => draft.change({ to })} />
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.handWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons {...draft} submit={strings.hand} submitting={strings.handing} onCancel={onClose} />
    </form>
  );
};
