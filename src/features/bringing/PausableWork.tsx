import * as React from 'react';
import { Text } from '@fluentui/react';
import type { ImportProgress } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import type { Gate } from '../../ui/useGate';
import { WorkProgress } from '../../ui/WorkProgress';
import { strings } from './strings';

export interface PausableWorkProps {
  readonly progress: ImportProgress | undefined;
  readonly gate: Gate;
  /** What may be done meanwhile without losing anything. */
  readonly safe: string;
}

/** How far an import or its taking back is, with a button that pauses it. */
export const PausableWork: React.FunctionComponent<PausableWorkProps> = ({ progress, gate, safe }) => {
  const { locale } = useSession();
  const { doing, done, of }: ImportProgress = progress ?? { doing: 'looking', done: 0 };
  return (
    <>
      <WorkProgress doing={strings.doing[doing]} done={done} of={of} locale={locale} />
      <Text>{gate.isClosed ? strings.paused : safe}</Text>
      <div>
        <Button text={gate.isClosed ? strings.goOn : strings.pause} onClick={gate.isClosed ? gate.open : gate.close} />
      </div>
    </>
  );
};
