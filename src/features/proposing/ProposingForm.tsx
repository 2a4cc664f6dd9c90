import * as React from 'react';
import { hiddenContentStyle, makeStyles, Text } from '@fluentui/react';
import type { Template } from '../../domain/community/template';
import { wouldCircle } from '../../domain/community/nesting';
import type { Directory } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { takenTitles } from '../../domain/proposal/takenTitles';
import type { TypedProposal } from '../../domain/proposal/typedProposal';
import { revivedBy } from '../../domain/proposal/typedProposal';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import type { Kept } from '../../ui/useKept';
import { AboutStep } from './AboutStep';
import { ForWhomStep } from './ForWhomStep';
import { ProposingButtons } from './ProposingButtons';
import { SimilarBeside } from './SimilarBeside';
import type { SimilarBesideProps } from './SimilarBeside';
import { StepProgress } from './StepProgress';
import { strings } from './strings';
import { useKeptDraft } from './useKeptDraft';
import type { Sent } from './useProposing';
import { steps, useProposing } from './useProposing';
import { WhoStep } from './WhoStep';

export interface ProposingFormProps extends Omit<SimilarBesideProps, 'title' | 'revising' | 'onRevive'> {
  readonly directory: Directory;
  readonly units: readonly BusinessUnit[];
  readonly templates: readonly Template[];
  readonly start: TypedProposal;
  /** Whether that is a draft of before. */
  readonly isGoingOn: boolean;
  readonly kept: Kept<TypedProposal>;
  /** The proposal that is changed; absent where it is a new one. */
  readonly revising?: Proposal;
  readonly onSent: (sent: Sent) => Promise<void> | void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 24 },
  heading: { margin: '0 0 4px', fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext },
  /** The progress says it to the eyes; who listens begins each step here. */
  step: hiddenContentStyle,
  narrow: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640 }
}));

/** A proposal, step by step: what it is about, who it is for, who runs it. */
export const ProposingForm: React.FunctionComponent<ProposingFormProps> = props => {
  const { directory, units, templates, isGoingOn, kept, revising, onSent, onClose } = props;
  const { entries } = directory;
  const styles = useStyles();
  const [start] = React.useState(props.start);
  const byKey = React.useMemo(() => new Map(entries.map(entry => [entry.key, entry])), [entries]);
  const circles = (revives: CommunityKey | undefined, parent: CommunityKey): boolean => revives !== undefined && wouldCircle(revives, parent, byKey);
  const others = React.useMemo(() => takenTitles(directory, revising?.key), [directory, revising]);
  const plan = { start, others, units: units.map(({ key }) => key), circles, revising: revising?.key };
  const handleSent = (sent: Sent): Promise<void> | void => {
    kept.forget();
    return onSent(sent);
  };
  const proposing = useProposing({ ...plan, onSent: handleSent });
  const { step, words, failure } = proposing;
  const isKept = useKeptDraft(kept, words);
  const form = useFocusOnFirstProblem(proposing.refusals);
  const heading = useFocusOnMove(proposing.moves);
  const unit = units.find(({ key }) => key === words.unit)?.title;
  const revived = words.revives === undefined ? undefined : (byKey.get(words.revives)?.charter.title ?? words.revives);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (step === 'who') proposing.propose();
    else proposing.next();
  };
  const title = revising === undefined ? strings.heading : strings.revising(newestVersion(revising).charter.title);
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={title}>
      <div>
        <Text block as="h2" variant="xLarge" className={styles.heading}>
          {title}
        </Text>
        <Text className={styles.quiet}>{strings.intro}</Text>
      </div>
      <div>
        <StepProgress steps={steps} step={step} />
        <h3 ref={heading} tabIndex={-1} className={styles.step}>
          {strings.stepOf(steps.indexOf(step) + 1, steps.length, strings.steps[step])}
        </h3>
      </div>
      {step === 'about' && (
        <SimilarBeside {...props} title={words.title} revising={revising?.key} onRevive={entry => proposing.change(revivedBy(entry))}>
          {similar => <AboutStep proposing={proposing} templates={templates} revived={revived} similar={similar} />}
        </SimilarBeside>
      )}
      <div className={styles.narrow}>
        {step === 'forWhom' && <ForWhomStep proposing={proposing} units={units} entries={entries} circles={parent => circles(words.revives, parent)} />}
        {step === 'who' && <WhoStep proposing={proposing} entries={entries} unit={unit} />}
        {failure !== undefined && <FailureMessage failure={failure} what={strings.what} safe={whatIsSafe(failure)} onRetry={proposing.retry} />}
        <ProposingButtons
          proposing={proposing}
          unit={unit}
          isRevision={revising !== undefined}
          isKept={isKept}
          isBegun={words !== start || isGoingOn}
          onDiscard={() => {
            kept.forget();
            onClose();
          }}
          onClose={onClose}
        />
      </div>
    </form>
  );
};

/** A ref for a step's heading: each new step begins there, for eyes and for screen readers. */
function useFocusOnMove(moves: number): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return heading;
}
