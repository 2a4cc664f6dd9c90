import * as React from 'react';
import { ChoiceGroup, makeStyles } from '@fluentui/react';
import type { VisitSetting } from '../../data/guildhall';
import type { VisitRecording } from '../../domain/setUp/visitRecording';
import { visitRecordings } from '../../domain/setUp/visitRecording';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { recordingWords, strings } from './strings';

export interface VisitFormProps {
  readonly setting: VisitSetting;
  readonly onSaved: (saved: VisitSetting) => void;
  /** Absent while there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
  /** Reads what another administrator decided meanwhile. */
  readonly onReload: () => void;
}

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockStart: 8 } });

/** Two answers, none of them given in advance. */
export const VisitForm: React.FunctionComponent<VisitFormProps> = ({ setting, onSaved, onCancel, onReload }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const [choice, setChoice] = React.useState<VisitRecording | undefined>(setting.choice);
  const { task, start } = useTask<never, VisitSetting, [VisitRecording]>(
    React.useCallback((_onProgress, decided) => guildhall.chooseVisitRecording(setting, decided), [guildhall, setting])
  );
  const saved = task.state === 'done' ? task.result : undefined;
  const handleSaved = React.useRef(onSaved);
  handleSaved.current = onSaved;
  React.useEffect(() => {
    if (saved !== undefined) handleSaved.current(saved);
  }, [saved]);
  const isBusy = task.state === 'running';
  const isConflict = task.state === 'failed' && task.failure.kind === 'conflict';
  return (
    <div>
      <ChoiceGroup
        label={strings.visitQuestion}
        selectedKey={choice ?? null}
        options={visitRecordings.map(key => ({ key, text: recordingWords[key], disabled: isBusy }))}
        onChange={(_event, option) => setChoice(option?.key as VisitRecording)}
      />
      {task.state === 'failed' && (
        <FailureMessage
          failure={task.failure}
          what={strings.theVisits}
          onRetry={isConflict ? onReload : choice && (() => start(choice))}
        />
      )}
      <div className={styles.buttons}>
        <Button kind="primary" text={strings.decide} disabled={choice === undefined || isBusy} onClick={() => choice && start(choice)} />
        {onCancel !== undefined && <Button text={strings.leaveAsIs} disabled={isBusy} onClick={onCancel} />}
      </div>
    </div>
  );
};
