import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { CharterFields } from '../../ui/CharterFields';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useTakenTitles } from '../../ui/useTakenTitles';
import { SimilarCommunities } from './SimilarCommunities';
import { strings } from './strings';
import { TypeChoice } from './TypeChoice';
import { UnitChoice } from './UnitChoice';
import { useFoundingDraft } from './useFoundingDraft';

export interface FoundingScreenProps {
  /** All communities there are, so that a new one repeats none. */
  readonly entries: readonly DirectoryEntry[];
  readonly units: readonly BusinessUnit[];
  readonly onFounded: (community: CommunityKey) => Promise<void> | void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640 },
  heading: { margin: '0 0 4px', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** An approver founds a community of an own unit: what it is about, who it is for, who runs it. */
export const FoundingScreen: React.FunctionComponent<FoundingScreenProps> = props => {
  const { entries, units, onFounded, onCancel } = props;
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const founding = useFoundingDraft(useTakenTitles(entries), onFounded);
  const { words: draft, problems, failure, change } = founding;
  const form = useFocusOnFirstProblem(founding.refusals);
  const title = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    founding.submit();
  };
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={strings.heading}>
      <div>
        <Text block as="h2" variant="xLarge" className={styles.heading}>
          {strings.heading}
        </Text>
        <Text className={styles.quiet}>{strings.intro}</Text>
      </div>
      <CharterFields
        charter={draft}
        problems={problems}
        onChange={change}
        titleRef={title}
        belowTitle={<SimilarCommunities entries={entries} title={draft.title} />}
      />
      <TypeChoice type={draft.type} onChange={type => change({ type })} />
      <UnitChoice
        own={actor.approverOf}
        units={units}
        chosen={draft.unit}
        problem={problems.unit}
        onChange={unit => change({ unit })}
      />
      <PeoplePicker
        label={strings.manager}
        hint={strings.managerHint}
        chosen={draft.manager === undefined ? [] : [draft.manager]}
        onChange={([manager]) => change({ manager })}
        onTextChange={managerText => change({ managerText })}
        find={guildhall.findPeople}
        problem={problems.manager}
        limit={1}
        required
      />
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.what} safe={whatIsSafe(failure)} onRetry={founding.submit} />
      )}
      <DraftButtons {...founding} submit={strings.create} submitting={strings.creating} onCancel={onCancel} />
    </form>
  );
};
