import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import type { Role } from '../../domain/community/roles';
import { roles } from '../../domain/community/roles';
import { CountedTextField } from '../../ui/CountedTextField';
import { roleWords } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { DutyFormFrame } from './DutyFormFrame';
import type { DutyFormProps } from './running';
import { strings } from './strings';
import { tooLong } from './tooLong';

interface OpenRoleWords {
  readonly role: Role;
  readonly note: string;
}

const choices = roles.map(role => ({ key: role, text: roleWords[role] }));

/** Says that a role is open, with a line on it. This is also how a manager looks for a deputy. */
export const OpenRoleForm: React.FunctionComponent<DutyFormProps & { readonly role: Role | undefined }> = ({ running, entry, role = 'manager', onClose }) => {
  const { guildhall, actor } = useSession();
  const draft = useDraft<OpenRoleWords, void>({
    start: () => ({ role, note: '' }),
    problemsOf: ({ note }) => tooLong({ note }, reasonLimit),
    save: (words, operation) => guildhall.addAct(actor, entry.key, { kind: 'openRole', role: words.role, note: words.note.trim() }, operation),
    onSaved: async (_result, words) => {
      await running.onDone(strings.openTold(words.role));
      onClose();
    },
    actsByWords: true
  });
  return (
    <DutyFormFrame heading={strings.openRole} how={strings.listed} draft={draft} what={strings.opening} submit={strings.saysOpen} submitting={strings.saying} onCancel={onClose}>
      <ChoiceGroup
        label={strings.whichRole}
        options={choices}
        selectedKey={draft.words.role}
        onChange={(_event, option) => option !== undefined && draft.change({ role: option.key as Role })}
      />
      <CountedTextField
        label={strings.openNote}
        description={strings.openNoteHint}
        multiline
        value={draft.words.note}
        limit={reasonLimit}
        problem={draft.problems.note}
        onChange={note => draft.change({ note })}
      />
    </DutyFormFrame>
  );
};
