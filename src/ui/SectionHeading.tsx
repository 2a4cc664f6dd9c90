import * as React from 'react';
import { makeStyles } from '@fluentui/react';

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: { ...fonts.xLarge, color: semanticColors.bodyText, fontWeight: 600, margin: 0, overflowWrap: 'anywhere' }
}));

/** The title of a section of a community. Takes the focus where what had it is gone. */
export const SectionHeading = React.forwardRef<HTMLHeadingElement, { readonly children: React.ReactNode }>(({ children }, ref) => (
  <h2 ref={ref} tabIndex={-1} className={useStyles().root}>
    {children}
  </h2>
));
SectionHeading.displayName = 'SectionHeading';
