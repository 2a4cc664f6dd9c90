import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ResourceProblem, ResourceWords } from '../../domain/shelf/resource';
import { addResource, resourceLimits, resourceProblems } from '../../domain/shelf/resource';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { MonthsChoice } from './MonthsChoice';
import { draftName, readResourceWords } from './resourceWords';
import { strings } from './strings';

export interface ResourceFormProps {
  /** The words to begin with. */
  readonly blank: ResourceWords;
  /** The link that is corrected: its row, and its title. */
  readonly correcting?: { readonly id: number; readonly title: string };
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  kept: { color: palette.neutralSecondary }
}));

function problemsOf(words: ResourceWords): WordsProblems<ResourceWords> {
  const found = Object.entries(resourceProblems(words)) as [keyof ResourceWords, ResourceProblem][];
  return Object.fromEntries(found.map(([field, problem]) => [field, strings.problem(field, problem)]));
}

/** Puts a link on the shelf, or corrects one. */
export const ResourceForm: React.FunctionComponent<ResourceFormProps> = ({ blank, correcting, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<ResourceWords>({
    log: 'contributions',
    name: draftName(correcting?.id),
    blank,
    read: readResourceWords,
    problemsOf,
    toEntry: words => addResource(words, Date.now(), correcting?.id),
    onAdded: () => {
      const title = draft.words.title.trim();
      onDone(correcting === undefined ? strings.added(title) : strings.corrected(title));
      onClose();
    }
  });
  const { words, problems, change } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const first = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const handleCancel = (): void => {
    draft.forget();
    onClose();
  };
  return (
    <form ref={form} className={styles.root} aria-label={correcting === undefined ? strings.addTitle : strings.correctTitle(correcting.title)} noValidate onSubmit={handleSubmit}>
      <CountedTextField label={strings.link} description={strings.linkHint} required componentRef={first} value={words.link} limit={Infinity} problem={problems.link} onChange={link => change({ link })} />
      <CountedTextField label={strings.title} description={strings.titleHint} required value={words.title} limit={resourceLimits.title} problem={problems.title} onChange={title => change({ title })} />
      <CountedTextField label={strings.why} description={strings.whyHint} required multiline value={words.why} limit={resourceLimits.why} problem={problems.why} onChange={why => change({ why })} />
      <CountedTextField label={strings.tags} description={strings.tagsHint} value={words.tags} limit={Infinity} problem={problems.tags} onChange={tags => change({ tags })} />
      <MonthsChoice label={strings.months} hint={strings.monthsHint} months={words.months} onChange={months => change({ months })} />
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.addWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      {draft.isKept && draft.hasWords && (
        <Text variant="small" className={styles.kept}>
          {strings.kept}
        </Text>
      )}
      <DraftButtons {...draft} submit={correcting === undefined ? strings.submit : strings.submitCorrection} submitting={strings.submitting} onCancel={handleCancel} />
    </form>
  );
};
