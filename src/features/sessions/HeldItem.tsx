import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { attendanceEnds } from '../../domain/session/saidOfTimes';
import { Button } from '../../ui/controls/Button';
import { RichText } from '../../ui/RichText';
import { ThankButton } from '../../ui/ThankButton';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { AttendedButton } from './AttendedButton';
import { PeopleLine } from './PeopleLine';
import { QuestionsBefore } from './QuestionsBefore';
import { RecapForm } from './RecapForm';
import { RecapView } from './RecapView';
import { SessionHead } from './SessionHead';
import { SessionToggle } from './SessionToggle';
import { strings } from './strings';
import type { SessionItemProps } from './UpcomingItem';

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start' },
  quiet: { color: semanticColors.bodySubtext }
}));

export interface HeldItemProps extends SessionItemProps {
  /** Whether its recap stands there at once. */
  readonly isFirst: boolean;
}

/** A session that took place: its recap, who was there, and “I was there” for two weeks. */
export const HeldItem: React.FunctionComponent<HeldItemProps> = ({ dated, may, nameOf, onDone, isTarget, isFirst }) => {
  const styles = useStyles();
  const { session, occurrence } = dated;
  const { recap, topic } = occurrence;
  const [isOpen, setIsOpen] = React.useState(isTarget || (isFirst && recap !== undefined));
  const [isWriting, setIsWriting] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isWriting);
  const close = (): void => setIsWriting(false);
  const host = { key: occurrence.host, name: nameOf(occurrence.host) };
  return (
    <div className={styles.root}>
      <SessionHead dated={dated} now={may.now} nameOf={nameOf} title={<SessionToggle topic={topic} isOpen={isOpen} isTarget={isTarget} onToggle={() => setIsOpen(!isOpen)} />} />
      {isOpen && !isWriting && recap !== undefined && <RecapView occurrence={occurrence} recap={recap} now={may.now} nameOf={nameOf} onDone={onDone} />}
      {isOpen && recap === undefined && !isWriting && <Text className={styles.quiet}>{strings.noRecap}</Text>}
      {isOpen && occurrence.about !== '' && <RichText text={occurrence.about} className={styles.quiet} />}
      {isOpen && <PeopleLine people={occurrence.attended} count={strings.attended} names={strings.attendedNames} />}
      {isOpen && <QuestionsBefore dated={dated} isOpen={false} onDone={onDone} />}
      {isWriting && (
        <RecapForm
          dated={dated}
          onDone={told => {
            close();
            setIsOpen(true);
            onDone(told);
          }}
          onClose={close}
        />
      )}
      <div className={styles.actions}>
        {may.takesPart && may.now < attendanceEnds(occurrence) && <AttendedButton dated={dated} onDone={onDone} />}
        {!isWriting && may.mayChangeOne(dated) && (recap === undefined || isOpen) && (
          <Button
            elementRef={button}
            text={recap === undefined ? strings.writeRecap : strings.changeRecap}
            ariaLabel={(recap === undefined ? strings.writeRecapOf : strings.changeRecapOf)(topic)}
            onClick={() => setIsWriting(true)}
          />
        )}
        {isOpen && <ThankButton to={host} for={{ kind: 'session', id: session.id, occurrence: occurrence.day, title: topic }} onDone={onDone} />}
      </div>
    </div>
  );
};
