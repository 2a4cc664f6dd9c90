import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { doneTo } from '../../ui/quoted';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { weatherWords } from '../../ui/weatherWords';
import type { Running } from './running';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';

/** What can be opened on a card, one at a time. */
export type DutyForm = 'openRole' | 'hosts' | 'handOver' | 'end' | 'tense';

export interface DutyActionsProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly onOpen: (form: DutyForm) => void;
}

/** What whoever keeps or sponsors a community can do about it. */
export const DutyActions: React.FunctionComponent<DutyActionsProps> = ({ running: { now, isNewest }, entry, onOpen }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const situation = { community: entry, now };
  const keeps = mayDo('keepCommunity', actor, situation);
  const offers: readonly (readonly [DutyForm, string, boolean])[] = [
    ['openRole', strings.openRole, mayDo('openRole', actor, situation)],
    ['hosts', strings.addHost, keeps],
    ['handOver', strings.handOver, keeps],
    ['end', strings.end, mayDo('proposeEnd', actor, situation)],
    ['tense', strings.tense, keeps]
  ];
  return (
    <div className={styles.actions}>
      {offers.map(
        ([form, text, isOffered]) =>
          isOffered && (
            <Button
              key={form}
              text={text}
              ariaLabel={doneTo(entry.charter.title, text)}
              // A hint can be read at any time; what is written, is written on the newest.
              disabled={!isNewest && form !== 'tense'}
              title={isNewest ? undefined : weatherWords.readFirst}
              allowDisabledFocus
              onClick={() => onOpen(form)}
            />
          )
      )}
    </div>
  );
};
