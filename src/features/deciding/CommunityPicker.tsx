import * as React from 'react';
import { ComboBox } from '@fluentui/react';
import type { IComboBox, IComboBoxOption } from '@fluentui/react';
import { titleKey } from '../../domain/community/charter';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';

export interface CommunityPickerProps {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly DirectoryEntry[];
  readonly chosen: CommunityKey | undefined;
  readonly onChange: (chosen: CommunityKey | undefined) => void;
  readonly problem?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** Most communities that are listed at a time; typing finds the others. */
const mostListed = 50;

/** Chooses a community by name: what is typed is found anywhere in it, whatever its case and accents. */
export const CommunityPicker: React.FunctionComponent<CommunityPickerProps> = props => {
  const { label, hint, choices, chosen, onChange, problem, required, disabled } = props;
  const [typed, setTyped] = React.useState('');
  const box = React.useRef<IComboBox>(null);
  // By itself Fluent opens a box in which can be typed for the keyboard only.
  const open = (): void => box.current?.focus(true);
  const options = React.useMemo(() => optionsFor(choices, typed, chosen), [choices, typed, chosen]);
  return (
    <ComboBox
      componentRef={box}
      label={label}
      placeholder={hint}
      required={required}
      allowFreeform
      autoComplete="off"
      openOnKeyboardFocus
      useComboBoxAsMenuWidth
      options={options}
      selectedKey={chosen ?? null}
      text={chosen === undefined ? typed : undefined}
      disabled={disabled}
      errorMessage={problem}
      onClick={open}
      onInputValueChange={text => {
        setTyped(text);
        if (text !== '') open();
        if (chosen !== undefined && text !== choices.find(({ key }) => key === chosen)?.charter.title) onChange(undefined);
      }}
      onChange={(_event, option) => {
        const found = choices.find(({ key }) => key === option?.key);
        if (found !== undefined) onChange(found.key);
      }}
    />
  );
};

function optionsFor(choices: readonly DirectoryEntry[], typed: string, chosen: CommunityKey | undefined): IComboBoxOption[] {
  const words = titleKey(typed).split(' ').filter(Boolean);
  const isFound = ({ key, charter }: DirectoryEntry): boolean => key === chosen || words.every(word => titleKey(charter.title).includes(word));
  return choices
    .filter(isFound)
    .sort((a, b) => a.charter.title.localeCompare(b.charter.title))
    .slice(0, mostListed)
    .map(({ key, charter }) => ({ key, text: charter.title }));
}
