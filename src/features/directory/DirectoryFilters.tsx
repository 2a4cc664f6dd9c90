import * as React from 'react';
import type { IContextualMenuItem } from '@fluentui/react';
import { ActionButton, makeStyles } from '@fluentui/react';
import { communityTypes } from '../../domain/community/communityType';
import type { DirectoryQuery } from '../../domain/directory/directory';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { typeWords } from '../../ui/communityWords';
import { strings } from './strings';

export interface DirectoryFiltersProps {
  readonly query: DirectoryQuery;
  readonly units: readonly BusinessUnit[];
  readonly onChange: (change: Partial<DirectoryQuery>) => void;
}

interface Choice<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

const states: readonly Choice<DirectoryQuery['state']>[] = (['all', 'open', 'ended'] as const).map(key => ({
  key,
  text: strings.states[key]
}));
const types = communityTypes.map(key => ({ key, text: typeWords[key] }));

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** Three quiet menus that narrow the directory. A menu with one choice only is left out. */
export const DirectoryFilters: React.FunctionComponent<DirectoryFiltersProps> = ({ query, units, onChange }) => {
  const styles = useStyles();
  const unitChoices = units.map(unit => ({ key: unit.key, text: unit.title }));
  return (
    <div role="group" aria-label={strings.filters} className={styles.root}>
      {units.length > 1 && (
        <FilterMenu
          label={strings.filterBy.unit}
          choices={unitChoices}
          chosen={query.units}
          onToggle={key => onChange({ units: toggled(query.units, key) })}
        />
      )}
      <FilterMenu
        label={strings.filterBy.type}
        choices={types}
        chosen={query.types}
        onToggle={key => onChange({ types: toggled(query.types, key) })}
      />
      <FilterMenu
        label={strings.filterBy.state}
        choices={states}
        chosen={[query.state]}
        isSingle
        onToggle={state => onChange({ state })}
      />
    </div>
  );
};

interface FilterMenuProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly chosen: readonly Key[];
  readonly onToggle: (key: Key) => void;
  /** Only one at a time: the menu closes once it is chosen. */
  readonly isSingle?: boolean;
}

function FilterMenu<Key extends string>(props: FilterMenuProps<Key>): React.ReactElement {
  const { label, choices, chosen, onToggle, isSingle = false } = props;
  const words = choices.filter(({ key }) => chosen.includes(key)).map(({ text }) => text);
  const items: IContextualMenuItem[] = choices.map(({ key, text }) => ({
    key,
    text,
    canCheck: true,
    isChecked: chosen.includes(key),
    role: isSingle ? 'menuitemradio' : 'menuitemcheckbox',
    onClick: event => {
      // The menu stays open where several can be chosen.
      if (!isSingle) event?.preventDefault();
      onToggle(key);
    }
  }));
  return <ActionButton text={`${label}: ${words.join(', ') || strings.any}`} menuProps={{ items }} />;
}

function toggled<Key>(keys: readonly Key[], key: Key): Key[] {
  return keys.includes(key) ? keys.filter(other => other !== key) : [...keys, key];
}
