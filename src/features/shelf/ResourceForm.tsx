import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import type { ResourceProblem, ResourceWords } from '../../domain/shelf/resource';
import { addResource, resourceLimits, resourceProblems } from '../../domain/shelf/resource';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { MentionField } from '../../ui/MentionField';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { MonthsChoice } from './MonthsChoice';
import { draftName, readResourceWords } from './resourceWords';
import { strings } from './strings';

export interface ResourceFormProps {
  /** The words to begin with. */
  readonly blank: ResourceWords;
  /** The link that is corrected: its row, its title, and whom it mentions. */
  readonly correcting?: { readonly id: number; readonly title: string; readonly mentions?: readonly NamedPerson[] };
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt }
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
    mentions: correcting?.mentions,
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
  const first = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={correcting === undefined ? strings.addTitle : strings.correctTitle(correcting.title)}
      draft={draft}
      what={strings.addWhat}
      submit={correcting === undefined ? strings.submit : strings.submitCorrection}
      submitting={strings.submitting}
      kept={strings.kept}
      onClose={onClose}
    >
      <CountedTextField label={strings.link} description={strings.linkHint} required componentRef={first} value={words.link} limit={Infinity} problem={problems.link} onChange={link => change({ link })} />
      <CountedTextField label={strings.title} description={strings.titleHint} required value={words.title} limit={resourceLimits.title} problem={problems.title} onChange={title => change({ title })} />
      <CountedTextField label={strings.why} description={strings.whyHint} required multiline value={words.why} limit={resourceLimits.why} problem={problems.why} onChange={why => change({ why })} />
      <CountedTextField label={strings.tags} description={strings.tagsHint} value={words.tags} limit={Infinity} problem={problems.tags} onChange={tags => change({ tags })} />
      <MentionField draft={draft} />
      <MonthsChoice label={strings.months} hint={strings.monthsHint} months={words.months} onChange={months => change({ months })} />
    </EntryForm>
  );
};
