import * as React from 'react';
import { ProgressIndicator, Text } from '@fluentui/react';
import type { HandOver } from '../../domain/community/community';
import type { HandOverSide } from '../../domain/community/handOverChecklist';
import { handOverProgress } from '../../domain/community/handOverChecklist';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { OfferedLoad } from '../../ui/OfferedLoad';
import { useSession } from '../../ui/session';
import { useSay } from '../../ui/useSay';
import { Checklist } from './Checklist';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';
import { useDutyStyles } from './useDutyStyles';

export interface HandOverPartProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly handOver: HandOver;
}

/** A handover as both sides see it: what was answered, the checklist, and that an approver moves the role. */
export const HandOverPart: React.FunctionComponent<HandOverPartProps> = ({ running, entry, handOver }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const act = useAct(entry.key, running.onDone);
  const say = useSay(entry.key, running.onDone);
  const { answer, done, of } = handOverProgress(entry.key, handOver, running.directory.proposed);
  const isSuccessor = handOver.to.key === actor.key;
  const keeps = mayDo('keepCommunity', actor, { community: entry, now: running.now });
  const by = entry.roles.find(({ person }) => person.key === handOver.by)?.person.name ?? strings.somebody;
  const own: readonly HandOverSide[] = [...(keeps ? (['keeper'] as const) : []), ...(isSuccessor && answer === 'accepted' ? (['successor'] as const) : [])];
  const isOff = !running.isNewest || act.isBusy || say.isBusy;
  const handleTick = (side: HandOverSide, task: string, isDone: boolean): void => {
    if (side === 'keeper') act.start({ kind: 'handOverTask', handOver: handOver.id, task, isDone }, '');
    else say.start({ kind: 'successorTask', handOver: handOver.id, task, isDone }, '');
  };
  return (
    <section className={styles.part} aria-label={strings.handOverHeading(handOver.role)}>
      <Text block as="h4" className={styles.partTitle}>
        {strings.handOverHeading(handOver.role)}
      </Text>
      {isSuccessor ? (
        <SuccessorAnswer {...{ running, entry, handOver, by, answer, say }} isDisabled={isOff} />
      ) : (
        <Text className={styles.text}>{strings.answers[answer](handOver.to.name)}</Text>
      )}
      {answer !== 'declined' && (
        <>
          <ProgressIndicator label={strings.progress(done.length, of)} percentComplete={done.length / of} />
          <Checklist done={done} own={own} names={{ keeper: by, successor: handOver.to.name }} isDisabled={isOff} onTick={handleTick} />
          <Text variant="small" className={styles.quiet}>
            {strings.movesByApprover}
          </Text>
        </>
      )}
      {keeps && (
        <div>
          <Button text={strings.stopHandOver} disabled={isOff} allowDisabledFocus onClick={() => act.start({ kind: 'handOverOff', role: handOver.role }, strings.stoppedTold)} />
        </div>
      )}
      <ActFailure act={act} what={strings.handingOver} />
      <ActFailure act={say} what={strings.handingOver} />
    </section>
  );
};

interface SuccessorAnswerProps extends HandOverPartProps {
  /** Who asks. */
  readonly by: string;
  readonly answer: ReturnType<typeof handOverProgress>['answer'];
  readonly say: ReturnType<typeof useSay>;
  readonly isDisabled: boolean;
}

/** What the successor is asked, with what it would come to over all communities. */
const SuccessorAnswer: React.FunctionComponent<SuccessorAnswerProps> = ({ running, entry, handOver, by, answer, say, isDisabled }) => {
  const styles = useDutyStyles();
  const { title } = entry.charter;
  const { id, role } = handOver;
  return (
    <>
      <Text className={styles.text}>{strings.asksYou(by, title, role)}</Text>
      <OfferedLoad entries={running.directory.entries} entry={entry} role={role} now={running.now} />
      <div className={styles.row}>
        {answer !== 'accepted' && (
          <Button kind="primary" text={strings.accept} disabled={isDisabled} allowDisabledFocus onClick={() => say.start({ kind: 'volunteer', role, note: '', handOver: id }, strings.acceptTold)} />
        )}
        <Button
          text={answer === 'accepted' ? strings.changedMind : strings.decline}
          disabled={isDisabled}
          allowDisabledFocus
          onClick={() => say.start({ kind: 'standDown', role }, strings.declineTold)}
        />
      </div>
    </>
  );
};
