import * as React from 'react';
import type { IComboBox, IComboBoxOption } from '@fluentui/react';
import { ComboBox } from '@fluentui/react';
import { titleKey } from '../domain/community/charter';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { CommunityKey } from '../domain/identity';
import { stillCallout } from './controls/stillCallout';

export interface CommunityChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly entries: readonly DirectoryEntry[];
  readonly chosen: CommunityKey | undefined;
  readonly problem?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Called with undefined where the field is emptied, or something else is typed into it. */
  readonly onChange: (community: CommunityKey | undefined) => void;
}

/** Most communities in the list at a time; typing brings others. */
const shownAtOnce = 50;

/** Chooses a community by its title: each word that is typed is found anywhere in it, whatever its case and accents. */
export const CommunityChoice: React.FunctionComponent<CommunityChoiceProps> = props => {
  const { label, hint, entries, chosen, problem, required, disabled, onChange } = props;
  const [typed, setTyped] = React.useState('');
  const box = React.useRef<IComboBox>(null);
  // Fluent opens a field in which can be typed by its arrow only, or whenever the Tab key leads to it: then it takes the
  // focus back from whoever goes on at once.
  const open = (): void => box.current?.focus(true);
  const options = React.useMemo(() => optionsFor(entries, typed, chosen), [entries, typed, chosen]);
  return (
    <ComboBox
      componentRef={box}
      label={label}
      placeholder={hint}
      required={required}
      disabled={disabled}
      options={options}
      selectedKey={chosen ?? null}
      text={chosen === undefined ? typed : undefined}
      errorMessage={problem}
      allowFreeform
      autoComplete="off"
      useComboBoxAsMenuWidth
      calloutProps={{ calloutMaxHeight: 320, ...stillCallout }}
      onClick={open}
      onInputValueChange={text => {
        setTyped(text);
        if (text !== '') open();
        if (chosen !== undefined && text !== entries.find(({ key }) => key === chosen)?.charter.title) onChange(undefined);
      }}
      onChange={(_event, option) => {
        const found = entries.find(({ key }) => key === option?.key);
        if (found !== undefined) onChange(found.key);
      }}
    />
  );
};

function optionsFor(entries: readonly DirectoryEntry[], typed: string, chosen: CommunityKey | undefined): IComboBoxOption[] {
  const words = titleKey(typed).split(' ').filter(Boolean);
  const isFound = ({ key, charter }: DirectoryEntry): boolean => key === chosen || words.every(word => titleKey(charter.title).includes(word));
  return entries
    .filter(isFound)
    .sort((a, b) => a.charter.title.localeCompare(b.charter.title))
    .slice(0, shownAtOnce)
    .map(({ key, charter }) => ({ key, text: charter.title }));
}
