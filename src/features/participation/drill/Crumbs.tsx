import * as React from 'react';
import { FontIcon, getRTL, makeStyles } from '@fluentui/react';
import { Link } from '../../../ui/controls/Link';
import { words } from './strings';

/** A place on the way: the last one is where somebody is. */
export interface Crumb {
  readonly title: string;
  readonly onGo: () => void;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  list: { ...fonts.medium, alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 4, listStyle: 'none', margin: 0, padding: 0 },
  item: { alignItems: 'center', display: 'inline-flex', gap: 4, minHeight: 24, minWidth: 0, overflowWrap: 'anywhere' },
  here: { color: semanticColors.bodyText },
  between: { color: semanticColors.bodySubtext, fontSize: 12 }
}));

/** The way from the company to where somebody is, each step of which leads back. */
export const Crumbs: React.FunctionComponent<{ readonly crumbs: readonly Crumb[] }> = ({ crumbs }) => {
  const styles = useStyles();
  return (
    <nav aria-label={words.whereYouAre}>
      <ol className={styles.list} role="list">
        {crumbs.map(({ title, onGo }, index) => (
          <li key={index} className={styles.item}>
            {index > 0 && <FontIcon className={styles.between} iconName={getRTL() ? 'ChevronLeft' : 'ChevronRight'} aria-hidden="true" />}
            {index === crumbs.length - 1 ? (
              <span className={styles.here} aria-current="page">
                {title}
              </span>
            ) : (
              <Link onClick={onGo}>{title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
