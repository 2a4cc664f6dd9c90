import * as React from 'react';
import { makeStyles, PrimaryButton, SearchBox } from '@fluentui/react';
import { mayDo } from '../../domain/permission/mayDo';
import { useSession } from '../../ui/session';
import type { DirectoryFiltersProps } from './DirectoryFilters';
import { DirectoryFilters } from './DirectoryFilters';
import { strings } from './strings';

export interface DirectoryToolbarProps extends DirectoryFiltersProps {
  readonly onCreate: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' },
  search: { flex: '1 1 260px', maxWidth: 480 },
  create: { marginInlineStart: 'auto' }
});

/** Search, filters, and for approvers the way to a new community. */
export const DirectoryToolbar: React.FunctionComponent<DirectoryToolbarProps> = props => {
  const { query, onChange, onCreate } = props;
  const { actor } = useSession();
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
      {mayDo('foundCommunity', actor, { now: Date.now() }) && (
        <PrimaryButton className={styles.create} text={strings.create} onClick={onCreate} />
      )}
    </div>
  );
};
