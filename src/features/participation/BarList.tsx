import * as React from 'react';
import { makeStyles } from '@fluentui/react';

export interface BarListProps {
  readonly label: string;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: 4, listStyle: 'none', margin: 0, padding: 0 }
});

/** Bars one below the other, read out as a list. */
export const BarList: React.FunctionComponent<BarListProps> = ({ label, children }) => (
  // The role is said again, because one browser drops it from lists without bullets.
  <ul className={useStyles().list} role="list" aria-label={label}>
    {children}
  </ul>
);
