import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { openToMeet } from '../../domain/people/meeting';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useAddEntry } from '../../ui/space';
import { strings } from './meetingStrings';

export interface StopMeetingProps {
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ button: { minHeight: 32, marginInlineStart: -4 } });

/** Takes part no longer, from the next draw on. */
export const StopMeeting: React.FunctionComponent<StopMeetingProps> = ({ onDone }) => {
  const styles = useStyles();
  const act = useAddEntry('contributions', () => openToMeet(false), () => onDone(strings.stopped));
  return (
    <div>
      <Button kind="action" className={styles.button} text={strings.stop} ariaLabel={strings.stopFor} disabled={act.isBusy} allowDisabledFocus onClick={() => act.start()} />
      <ActFailure act={act} what={strings.stopWhat} />
    </div>
  );
};
