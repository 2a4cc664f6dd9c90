import * as React from 'react';
import { makeStyles, PrimaryButton, SearchBox } from '@fluentui/react';
import type { DirectoryFiltersProps } from './DirectoryFilters';
import { DirectoryFilters } from './DirectoryFilters';
import { strings } from './strings';

export interface DirectoryToolbarProps extends DirectoryFiltersProps {
  readonly onPropose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' },
  search: { flex: '1 1 260px', maxWidth: 480 },
  propose: { marginInlineStart: 'auto' }
});

/** Search, filters, and the way to a new community. */
export const DirectoryToolbar: React.FunctionComponent<DirectoryToolbarProps> = props => {
  const { query, onChange, onPropose } = props;
  const styles = useStyles();
  return (
    <div className={styles.root} role="search">
      <SearchBox
        className={styles.search}
        placeholder={strings.search}
        ariaLabel={strings.search}
        value={query.text}
        onChange={(_event, text = '') => onChange({ text })}
      />
      <DirectoryFilters {...props} />
      <PrimaryButton className={styles.propose} text={strings.propose} onClick={onPropose} />
    </div>
  );
};
