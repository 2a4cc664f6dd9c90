import * as React from 'react';
import type { Dated } from '../../domain/session/occurrences';
import { attending } from '../../domain/session/sessionRows';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { strings } from './strings';

export interface AttendedButtonProps {
  readonly dated: Dated;
  readonly isPrimary?: boolean;
  readonly onDone: (told: string) => void;
}

/** “I was there”, in one tap, and the way back from it. */
export const AttendedButton: React.FunctionComponent<AttendedButtonProps> = ({ dated: { session, occurrence }, isPrimary = false, onDone }) => {
  const { actor } = useSession();
  const wasThere = occurrence.attended.includes(actor.key);
  const say = useAddEntry(
    'contributions',
    (was: boolean) => attending({ session: session.id, occurrence: occurrence.day }, was),
    was => onDone(was ? strings.wasThereTold : strings.wasNotThereTold)
  );
  return (
    <>
      <Button
        kind={isPrimary && !wasThere ? 'primary' : 'default'}
        text={wasThere ? strings.wasNotThere : strings.wasThere}
        ariaLabel={wasThere ? strings.wasNotThereAt(occurrence.topic) : strings.wasThereAt(occurrence.topic)}
        disabled={say.isBusy}
        allowDisabledFocus
        onClick={() => say.start(!wasThere)}
      />
      <ActFailure act={say} what={strings.wasThereWhat} />
    </>
  );
};
