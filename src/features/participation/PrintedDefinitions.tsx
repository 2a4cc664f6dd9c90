import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { definitions } from '../../domain/report/definitions';

const useStyles = makeStyles(theme => ({
  list: { ...theme.fonts.small, display: 'none', selectors: { '@media print': { display: 'block' } } },
  title: { fontWeight: 600, breakAfter: 'avoid' },
  means: { margin: '0 0 8px' }
}));

/** What the numbers mean, on paper, where nothing can be hovered. */
export const PrintedDefinitions = React.memo(function PrintedDefinitions() {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {Object.values(definitions).map(({ title, means }) => (
        <React.Fragment key={title}>
          <dt className={styles.title}>{title}</dt>
          <dd className={styles.means}>{means}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
});
