import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Dated } from '../../domain/session/occurrences';
import { RichText } from '../../ui/RichText';
import { ShareMenu } from '../../ui/ShareMenu';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { AttendedButton } from './AttendedButton';
import { CalendarButton } from './CalendarButton';
import { ComingButton } from './ComingButton';
import { ManageSession } from './ManageSession';
import { PeopleLine } from './PeopleLine';
import { QuestionsBefore } from './QuestionsBefore';
import { strings } from './strings';
import type { Sessions } from './useSessions';

export interface SessionDetailProps {
  readonly dated: Dated;
  readonly may: Sessions;
  readonly nameOf: PeopleNames;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** What a session that is to come is about, who comes, what is asked beforehand, and what the person does about it. */
export const SessionDetail: React.FunctionComponent<SessionDetailProps> = ({ dated, may, nameOf, onDone }) => {
  const styles = useStyles();
  const { occurrence } = dated;
  const takesPlace = occurrence.cancelled === undefined;
  const hasBegun = occurrence.start <= may.now;
  return (
    <div className={styles.root}>
      {occurrence.about !== '' && <RichText text={occurrence.about} />}
      <div className={styles.actions}>
        {may.takesPart && takesPlace && !hasBegun && <ComingButton dated={dated} onDone={onDone} />}
        {may.takesPart && takesPlace && hasBegun && <AttendedButton dated={dated} isPrimary onDone={onDone} />}
        {takesPlace && <CalendarButton dated={dated} nameOf={nameOf} onDone={onDone} />}
        <ShareMenu target={{ kind: 'session', row: dated.session.id, occurrence: occurrence.day }} title={occurrence.topic} onDone={onDone} />
        <ManageSession dated={dated} hostName={nameOf(occurrence.host)} mayChangeAll={may.mayChangeAll} mayChangeOne={may.mayChangeOne} onDone={onDone} />
      </div>
      {takesPlace && occurrence.coming.length === 0 && <Text className={styles.quiet}>{strings.nobodyYet}</Text>}
      <PeopleLine people={occurrence.coming} count={strings.coming} names={strings.comingNames} />
      <QuestionsBefore dated={dated} isOpen={may.takesPart && takesPlace && !hasBegun} onDone={onDone} />
      {!may.takesPart && !may.isOver && <Text className={styles.quiet}>{strings.joinFirst}</Text>}
    </div>
  );
};
