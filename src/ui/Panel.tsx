import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';

export interface PanelProps {
  readonly heading: string;
  /** One quiet sentence on what this part is for. */
  readonly about?: string;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, paddingBlock: 16 },
  about: { color: theme.semanticColors.bodySubtext }
}));

/** A part of a screen under a heading of its own. */
export const Panel: React.FunctionComponent<PanelProps> = ({ heading, about, children }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('panel'));
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div>
        <Text as="h2" id={headingId} variant="xLarge" block style={{ margin: '0 0 4px' }}>
          {heading}
        </Text>
        {about !== undefined && <Text className={styles.about}>{about}</Text>}
      </div>
      {children}
    </section>
  );
};
