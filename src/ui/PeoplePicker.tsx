import * as React from 'react';
import type { NamedPerson } from '../domain/identity';
import { everyday } from '../words/everyday';
import type { PickerProps } from './Picker';
import { Picker } from './Picker';

export type PeoplePickerProps = Omit<PickerProps<NamedPerson>, 'nothing'>;

/** Chooses people of the site by name. */
export const PeoplePicker: React.FunctionComponent<PeoplePickerProps> = props => (
  <Picker {...props} nothing={everyday.ui.picker.nobodyElse} />
);
