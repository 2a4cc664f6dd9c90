import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { Role } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import type { DutyForm } from './DutyActions';
import { EndForm } from './EndForm';
import { GuidanceNote } from './GuidanceNote';
import { HandOverForm } from './HandOverForm';
import { HostForm } from './HostForm';
import { OpenRoleForm } from './OpenRoleForm';
import type { Running } from './running';
import { strings } from './strings';

/** What is open on a card, with what is known to begin with. */
export interface OpenedForm {
  readonly form: DutyForm;
  readonly role?: Role;
  readonly person?: NamedPerson;
}

export interface DutyFormsProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly opened: OpenedForm;
  readonly onClose: () => void;
}

/** The form that is open on a card. */
export const DutyForms: React.FunctionComponent<DutyFormsProps> = ({ opened: { form, ...begin }, ...props }) => {
  switch (form) {
    case 'openRole':
      return <OpenRoleForm {...props} role={begin.role} />;
    case 'hosts':
      return <HostForm {...props} />;
    case 'handOver':
      return <HandOverForm {...props} role={begin.role} to={begin.person} />;
    case 'end':
      return <EndForm {...props} />;
    case 'tense':
      return <GuidanceNote card="conflict" dismiss={strings.close} onDismiss={props.onClose} />;
  }
};
