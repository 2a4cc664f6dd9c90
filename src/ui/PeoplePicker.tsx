import * as React from 'react';
import type { NamedPerson } from '../domain/identity';
import type { PickerProps } from './Picker';
import { Picker } from './Picker';

export type PeoplePickerProps = Omit<PickerProps<NamedPerson>, 'nothing'>;

/** Chooses people of the site by name. */
export const PeoplePicker: React.FunctionComponent<PeoplePickerProps> = props => (
  <Picker {...props} nothing="Nobody else of this name on the site." />
);
