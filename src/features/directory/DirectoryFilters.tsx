import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Choices } from '../../domain/directory/directoryQuery';
import { countChoices, noChoices, withToggled } from '../../domain/directory/directoryQuery';
import { Button } from '../../ui/controls/Button';
import type { MenuItem } from '../../ui/controls/Menu';
import { MenuButton } from '../../ui/controls/MenuButton';
import { formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { FilterMenu } from './filterChoices';
import { strings } from './strings';

export interface DirectoryFiltersProps {
  readonly menus: readonly FilterMenu[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** Whether there is little room, so that the menus are folded away behind one button. */
  readonly isNarrow: boolean;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'center' },
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 4, padding: 8, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  chosen: { color: semanticColors.link, fontWeight: 600 }
}));

/** Quiet menus that narrow the directory. Where there is little room, one button says how many are chosen and opens them. */
export const DirectoryFilters: React.FunctionComponent<DirectoryFiltersProps> = props => {
  const { choices, isNarrow } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  const count = countChoices(choices);
  if (!isNarrow) return <FilterRow {...props} className={styles.row} />;
  return (
    <div>
      <Button
        kind="action"
        iconName="Filter"
        text={count === 0 ? strings.filters : strings.filtersChosen(count)}
        className={count === 0 ? undefined : styles.chosen}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && <FilterRow {...props} className={styles.panel} />}
    </div>
  );
};

const FilterRow: React.FunctionComponent<DirectoryFiltersProps & { readonly className: string }> = ({ menus, choices, onChoose, className }) => (
  <div role="group" aria-label={strings.filters} className={className}>
    {menus.map(menu => (
      <FilterMenuButton key={menu.facet} menu={menu} onToggle={key => onChoose(withToggled(choices, menu.facet, key))} />
    ))}
    {countChoices(choices) > 0 && <Button kind="action" text={strings.clearFilters} onClick={() => onChoose(noChoices)} />}
  </div>
);

/** Most chosen words that a button names. */
const mostNamed = 2;

const FilterMenuButton: React.FunctionComponent<{ readonly menu: FilterMenu; readonly onToggle: (key: string) => void }> = ({ menu, onToggle }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const chosen = menu.choices.filter(({ isChosen }) => isChosen);
  const named = chosen.length > mostNamed ? strings.chosen(chosen.length) : new Intl.ListFormat(locale, { type: 'unit' }).format(chosen.map(({ text }) => text));
  const items = menu.choices.map(({ key, text, count, isChosen }): MenuItem => ({
    key,
    text,
    secondaryText: formatNumber(count, locale),
    ariaLabel: strings.choice(text, count),
    isChecked: isChosen,
    onChoose: () => onToggle(key)
  }));
  const loading: MenuItem = { key: 'loading', text: strings.loadingChoices, disabled: true };
  return (
    <MenuButton
      kind="action"
      text={strings.filterChosen(strings.filterBy[menu.facet], chosen.length === 0 ? strings.any : named)}
      className={chosen.length === 0 ? undefined : styles.chosen}
      items={items.length === 0 ? [loading] : items}
    />
  );
};
