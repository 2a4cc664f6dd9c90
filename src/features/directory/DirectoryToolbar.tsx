import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/controls/SearchField';
import type { DirectoryFiltersProps } from './DirectoryFilters';
import { DirectoryFilters } from './DirectoryFilters';
import { strings } from './strings';
import { useIsNarrow } from './useIsNarrow';

export interface DirectoryToolbarProps extends Omit<DirectoryFiltersProps, 'isNarrow'> {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Somebody turns to the search or the filters. */
  readonly onTurnTo: () => void;
  readonly onPropose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 4 },
  line: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' },
  search: { flex: '1 1 220px', maxWidth: 640 },
  propose: { marginInlineStart: 'auto' },
  proposeAlone: { flex: '1 1 100%' }
});

/** Search, filters, and the way to a new community. */
export const DirectoryToolbar: React.FunctionComponent<DirectoryToolbarProps> = ({ text, onType, onTurnTo, onPropose, ...filters }) => {
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(root);
  return (
    <div ref={root} className={styles.root} role="search" onFocus={onTurnTo}>
      <div className={styles.line}>
        <SearchField className={styles.search} label={strings.search} value={text} onChange={onType} />
        <Button kind="primary" className={isNarrow ? styles.proposeAlone : styles.propose} text={strings.propose} onClick={onPropose} />
      </div>
      <DirectoryFilters {...filters} isNarrow={isNarrow} />
    </div>
  );
};
