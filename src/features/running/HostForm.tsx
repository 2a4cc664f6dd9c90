import * as React from 'react';
import type { NamedPerson } from '../../domain/identity';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { DutyFormFrame } from './DutyFormFrame';
import { hostsNow } from './hostsNow';
import type { DutyFormProps } from './running';
import { strings } from './strings';

interface HostWords {
  readonly host: readonly NamedPerson[];
}

/** Names a host. Keepers do that themselves. */
export const HostForm: React.FunctionComponent<DutyFormProps> = ({ running, entry, onClose }) => {
  const { guildhall, actor } = useSession();
  const draft = useDraft<HostWords, void>({
    start: () => ({ host: [] }),
    problemsOf: ({ host: [person] }) => {
      if (person === undefined) return { host: strings.hostMissing };
      return hostsNow(entry, running.now).some(({ key }) => key === person.key) ? { host: strings.hostAlready(person.name) } : {};
    },
    save: async ({ host: [person] }, operation) => {
      if (person !== undefined) await guildhall.addAct(actor, entry.key, { kind: 'host', person: { key: person.key, name: person.name } }, operation);
    },
    onSaved: async (_result, { host: [person] }) => {
      await running.onDone(strings.hostTold(person?.name ?? ''));
      onClose();
    },
    actsByWords: true
  });
  return (
    <DutyFormFrame heading={strings.addHost} how={strings.hostsHint} draft={draft} what={strings.host} submit={strings.addHost} submitting={strings.namingHost} onCancel={onClose}>
      <PeoplePicker label={strings.hosts} limit={1} required chosen={draft.words.host} find={guildhall.findPeople} problem={draft.problems.host} onChange={host => draft.change({ host })} />
    </DutyFormFrame>
  );
};
