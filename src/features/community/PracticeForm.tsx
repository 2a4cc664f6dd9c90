import * as React from 'react';
import { ChoiceGroup, Dropdown, makeStyles, Text } from '@fluentui/react';
import type { Cadence } from '../../domain/community/cadence';
import { cadences } from '../../domain/community/cadence';
import { hasEnded } from '../../domain/community/communityState';
import type { Access, Practice } from '../../domain/community/practice';
import { accesses, practiceLimits } from '../../domain/community/practice';
import type { PracticeDraft } from '../../domain/community/practiceDraft';
import { practiceDraftOf, practiceProblems, toPractice } from '../../domain/community/practiceDraft';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { CommunityChoice } from '../../ui/CommunityChoice';
import { cadenceWords } from '../../ui/communityWords';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { SectionChoice } from './SectionChoice';
import { strings } from './strings';

export interface PracticeFormProps {
  readonly entry: DirectoryEntry;
  readonly entries: readonly DirectoryEntry[];
  readonly onSaved: (practice: Practice) => Promise<void>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 16, width: '100%', maxWidth: 640 },
  heading: { margin: 0, fontWeight: 600 }
});

const cadenceOptions = cadences.map(key => ({ key, text: cadenceWords[key] }));
const accessOptions = accesses.map(key => ({ key, text: strings.accessChoices[key] }));

/** How a community works, as its keepers change it. A tie that would make a circle is refused beside the field. */
export const PracticeForm: React.FunctionComponent<PracticeFormProps> = ({ entry, entries, onSaved, onClose }) => {
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const [before] = React.useState(entry);
  const byKey = React.useMemo(() => new Map(entries.map(each => [each.key, each])), [entries]);
  const larger = React.useMemo(() => entries.filter(each => each.key !== entry.key && !hasEnded(each.state)), [entries, entry.key]);
  const draft = useDraft<PracticeDraft, void>({
    start: () => practiceDraftOf(before.practice),
    problemsOf: words => practiceProblems(entry.key, words, byKey),
    save: (words, operation) => guildhall.changePractice(actor, before, words, operation),
    onSaved: (_result, words) => onSaved(toPractice(before.practice, words)),
    actsByWords: true
  });
  const { words, problems, change } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus(), [form]);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const text = (part: 'link' | 'welcome' | 'tags' | 'notFor', label: string, description: string, limit: number): React.ComponentProps<typeof CountedTextField> => ({
    label,
    description,
    limit,
    value: words[part],
    problem: problems[part],
    onChange: typed => change({ [part]: typed })
  });
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={strings.waysTitle(entry.charter.title)}>
      <Text block as="h3" variant="large" className={styles.heading}>
        {strings.editWays}
      </Text>
      <Dropdown label={strings.cadenceAsked} options={cadenceOptions} selectedKey={words.cadence} onChange={(_event, option) => option !== undefined && change({ cadence: option.key as Cadence })} />
      <ChoiceGroup label={strings.accessAsked} options={accessOptions} selectedKey={words.access} onChange={(_event, option) => option !== undefined && change({ access: option.key as Access })} />
      <CountedTextField {...text('link', strings.link, strings.linkHint, practiceLimits.link)} />
      <CountedTextField {...text('welcome', strings.welcome, strings.welcomeHint, practiceLimits.welcome)} multiline />
      <CountedTextField {...text('tags', strings.tags, strings.tagsHint, practiceLimits.tags * (practiceLimits.tag + 2))} />
      <CountedTextField {...text('notFor', strings.notFor, strings.notForHint, practiceLimits.notFor)} multiline />
      <CommunityChoice label={strings.parent} hint={strings.parentHint} entries={larger} chosen={words.parent} problem={problems.parent} onChange={parent => change({ parent })} />
      <SectionChoice off={words.sectionsOff} onChange={sectionsOff => change({ sectionsOff })} />
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.waysWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={onClose} />
    </form>
  );
};
