import * as React from 'react';
import type { IComboBoxOption } from '@fluentui/react';
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
  readonly problem: string | undefined;
  readonly required?: boolean;
  /** Called with undefined where the field is emptied. */
  readonly onChange: (community: CommunityKey | undefined) => void;
}

/** Most communities in the list at a time; typing brings others. */
const shownAtOnce = 50;

/** Chooses one community by its title. */
export const CommunityChoice: React.FunctionComponent<CommunityChoiceProps> = props => {
  const { label, hint, entries, chosen, problem, required, onChange } = props;
  const [typed, setTyped] = React.useState<string>();
  const options = React.useMemo(() => optionsOf(entries, typed ?? ''), [entries, typed]);
  const title = entries.find(({ key }) => key === chosen)?.charter.title ?? '';
  return (
    <ComboBox
      label={label}
      placeholder={hint}
      required={required}
      options={options}
      selectedKey={chosen ?? null}
      text={typed ?? title}
      errorMessage={problem}
      allowFreeInput
      openOnKeyboardFocus
      useComboBoxAsMenuWidth
      calloutProps={{ calloutMaxHeight: 320, ...stillCallout }}
      onInputValueChange={text => {
        setTyped(text);
        if (text.trim() === '') onChange(undefined);
      }}
      onChange={(_event, option) => {
        if (option === undefined) return;
        onChange(option.key as CommunityKey);
        setTyped(undefined);
      }}
      onMenuDismissed={() => setTyped(undefined)}
    />
  );
};

function optionsOf(entries: readonly DirectoryEntry[], text: string): IComboBoxOption[] {
  const words = titleKey(text);
  return entries
    .filter(({ charter }) => titleKey(charter.title).includes(words))
    .sort((a, b) => a.charter.title.localeCompare(b.charter.title))
    .slice(0, shownAtOnce)
    .map(({ key, charter }) => ({ key, text: charter.title }));
}
