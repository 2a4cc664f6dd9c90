import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react';
import type { Role } from '../../domain/community/roles';
import { holdsRole, keeperRoles } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { roleWords } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { DutyFormFrame } from './DutyFormFrame';
import type { DutyFormProps } from './running';
import { strings } from './strings';

interface HandOverWords {
  readonly role: Role;
  readonly to: readonly NamedPerson[];
}

export interface HandOverFormProps extends DutyFormProps {
  readonly role: Role | undefined;
  readonly to: NamedPerson | undefined;
}

const choices = keeperRoles.map(role => ({ key: role, text: roleWords[role] }));

/** Names who should follow in a role: somebody who came forward, or anybody of the site. */
export const HandOverForm: React.FunctionComponent<HandOverFormProps> = ({ running, entry, role, to, onClose }) => {
  const { guildhall, actor } = useSession();
  const isHeld = (each: Role, { key }: NamedPerson): boolean => holdsRole(entry.roles, key, running.now, [each]);
  const draft = useDraft<HandOverWords, void>({
    start: () => ({ role: role ?? keeperRoles.find(each => isHeld(each, actor)) ?? 'manager', to: to === undefined ? [] : [to] }),
    problemsOf: words => {
      const [person] = words.to;
      if (person === undefined) return { to: strings.successorMissing };
      if (!isHeld(words.role, person)) return {};
      return { to: person.key === actor.key ? strings.successorSelf : strings.successorHolds(person.name, words.role) };
    },
    save: async ({ to: [person], role: given }, operation) => {
      if (person !== undefined) await guildhall.addAct(actor, entry.key, { kind: 'handOver', role: given, to: { key: person.key, name: person.name } }, operation);
    },
    onSaved: async (_result, { to: [person] }) => {
      await running.onDone(strings.askedTold(person?.name ?? ''));
      onClose();
    },
    actsByWords: true
  });
  return (
    <DutyFormFrame heading={strings.handOver} how={strings.handOverHow} draft={draft} what={strings.handingOver} submit={strings.ask} submitting={strings.asking} onCancel={onClose}>
      <ChoiceGroup
        label={strings.whichRole}
        options={choices}
        selectedKey={draft.words.role}
        onChange={(_event, option) => option !== undefined && draft.change({ role: option.key as Role })}
      />
      <PeoplePicker label={strings.successor} hint={strings.successorHint} limit={1} required chosen={draft.words.to} find={guildhall.findPeople} problem={draft.problems.to} onChange={people => draft.change({ to: people })} />
    </DutyFormFrame>
  );
};
