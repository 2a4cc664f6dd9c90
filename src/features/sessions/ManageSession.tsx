import * as React from 'react';
import type { Dated } from '../../domain/session/occurrences';
import { sessionLimits } from '../../domain/session/session';
import { cancelling, changingOne } from '../../domain/session/sessionRows';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import type { MenuItem } from '../../ui/controls/Menu';
import { MenuButton } from '../../ui/controls/MenuButton';
import { LoadingLines } from '../../ui/LoadingLines';
import { useAddEntry } from '../../ui/space';
import { TextForm } from '../../ui/TextForm';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { OccurrenceFormLater, PlanFormLater } from './later';
import { strings } from './strings';
import type { Sessions } from './useSessions';

export interface ManageSessionProps extends Pick<Sessions, 'mayChangeAll' | 'mayChangeOne'> {
  readonly dated: Dated;
  readonly hostName: string;
  readonly onDone: (told: string) => void;
}

type Step = 'changeOne' | 'changeAll' | 'cancelOne' | 'cancelAll';

/** Changes and cancels a session: this one, or all of a series that is still to come. For those who may. */
export const ManageSession: React.FunctionComponent<ManageSessionProps> = ({ dated, hostName, onDone, ...may }) => {
  const { session, occurrence } = dated;
  const [step, setStep] = React.useState<Step>();
  const button = useReturnFocus<HTMLElement>(step !== undefined);
  const chosen = React.useRef<Step>();
  const takeUp = useTakeUp(dated, onDone);
  const close = (): void => setStep(undefined);
  const finish = (told: string): void => {
    close();
    onDone(told);
  };
  const isAll = may.mayChangeAll(session);
  if (!isAll && !may.mayChangeOne(dated)) return null;
  const item = (key: Step, text: string): MenuItem => ({ key, text, onChoose: () => void (chosen.current = key) });
  const one = [item('changeOne', strings.changeOne), item('cancelOne', strings.cancelOne)];
  const series = isAll ? [item('changeAll', strings.changeSeries), item('cancelAll', strings.cancelSeries)] : [];
  const single = isAll ? [item('changeAll', strings.change), item('cancelAll', strings.cancel)] : one;
  const handleDismissed = (): void => {
    // What was chosen opens once the menu has given the focus back, so that the form keeps it.
    setStep(chosen.current);
    chosen.current = undefined;
  };
  if (occurrence.cancelled !== undefined) {
    const isWhole = occurrence.change?.cancelled === undefined;
    if (isWhole && !isAll) return null;
    return (
      <div>
        <Button text={strings.takeUp} disabled={takeUp.isBusy} allowDisabledFocus onClick={() => takeUp.start()} />
        <ActFailure act={takeUp} what={strings.planWhat} />
      </div>
    );
  }
  return (
    <div>
      {step === undefined && (
        <MenuButton
          elementRef={button}
          text={strings.manageText}
          ariaLabel={strings.manage(occurrence.topic)}
          items={session.plan.repeats === undefined ? single : [...one, ...series]}
          onDismissed={handleDismissed}
        />
      )}
      <React.Suspense fallback={<LoadingLines />}>
        {step === 'changeAll' && <PlanFormLater changing={{ session, hostName }} onDone={finish} onClose={close} />}
        {step === 'changeOne' && <OccurrenceFormLater dated={dated} hostName={hostName} onDone={finish} onClose={close} />}
      </React.Suspense>
      {(step === 'cancelOne' || step === 'cancelAll') && <CancelForm dated={dated} isAll={step === 'cancelAll'} onDone={finish} onClose={close} />}
    </div>
  );
};

/** Takes back that it does not take place: this one, or the series where that was cancelled. */
function useTakeUp({ session, occurrence }: Dated, onDone: (told: string) => void): ReturnType<typeof useAddEntry> {
  return useAddEntry(
    'acts',
    () => {
      const { cancelled, ...rest } = occurrence.change ?? {};
      return cancelled === undefined ? cancelling(session.id, false, '') : changingOne({ session: session.id, occurrence: occurrence.day }, rest);
    },
    () => onDone(strings.takeUpTold(occurrence.topic))
  );
}

interface CancelFormProps {
  readonly dated: Dated;
  readonly isAll: boolean;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

/** Cancels with a reason that everybody sees. */
const CancelForm: React.FunctionComponent<CancelFormProps> = ({ dated: { session, occurrence }, isAll, onDone, onClose }) => {
  const isSeries = isAll && session.plan.repeats !== undefined;
  const { topic, day, change = {} } = occurrence;
  return (
    <TextForm
      label={(isSeries ? strings.cancelSeriesForm : strings.cancelForm)(topic)}
      field={strings.reason}
      hint={strings.reasonHint}
      limit={sessionLimits.reason}
      missing={strings.reasonMissing}
      what={strings.cancelWhat}
      submit={isSeries ? strings.cancelSeriesSubmit : strings.cancelSubmit}
      submitting={strings.saving}
      log="acts"
      name={`cancel session ${session.id} ${isAll ? 'all' : day}`}
      toEntry={reason => (isAll ? cancelling(session.id, true, reason) : changingOne({ session: session.id, occurrence: day }, { ...change, cancelled: reason }))}
      onAdded={() => onDone(strings.cancelTold(topic))}
      onClose={onClose}
    />
  );
};
