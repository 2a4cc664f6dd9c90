import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { strings } from './strings';

export interface WhatHappensNextProps {
  /** Its business unit by name; undefined where that is not known. */
  readonly unit: string | undefined;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  list: { margin: '8px 0 0', paddingInlineStart: 20, display: 'flex', flexDirection: 'column', gap: 8 }
}));

/** What becomes of a proposal, in plain words. */
export const WhatHappensNext: React.FunctionComponent<WhatHappensNextProps> = ({ unit }) => {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.nextHeading}>
      <Text block as="h4" variant="medium" className={styles.heading}>
        {strings.nextHeading}
      </Text>
      <ol className={styles.list}>
        {strings.whatNext(unit).map(sentence => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
};
