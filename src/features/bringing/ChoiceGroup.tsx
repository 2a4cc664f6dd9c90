import * as React from 'react';
import { makeStyles } from '@fluentui/react';

export interface ChoiceGroupProps {
  readonly title: string;
  readonly disabled: boolean;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: { border: 0, display: 'flex', flexDirection: 'column', gap: 8, margin: 0, maxWidth: 760, minWidth: 0, padding: 0 },
  title: { ...fonts.mediumPlus, color: semanticColors.bodyText, fontWeight: 600, marginBlockEnd: 8, padding: 0 }
}));

/** Choices that belong together; while what was chosen is carried out, none of them can be changed. */
export const ChoiceGroup: React.FunctionComponent<ChoiceGroupProps> = ({ title, disabled, children }) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.root} disabled={disabled}>
      <legend className={styles.title}>{title}</legend>
      {children}
    </fieldset>
  );
};
