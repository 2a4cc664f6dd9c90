import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { LiveMessage } from '../../../ui/LiveMessage';

export interface PlaceHeadingProps {
  readonly title: string;
  /** What to remember: one sentence. */
  readonly says: string;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  title: {
    ...fonts.xLarge,
    color: semanticColors.bodyText,
    margin: 0,
    maxWidth: 'fit-content',
    outline: 'none',
    overflowWrap: 'anywhere',
    selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: '2px' } }
  },
  says: { margin: '8px 0 0', maxWidth: 820, textWrap: 'pretty' }
}));

/** What somebody looks into. Has the focus when it comes, so that reading and the Tab key go on from there. */
export const PlaceHeading: React.FunctionComponent<PlaceHeadingProps> = ({ title, says }) => {
  const styles = useStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <Text as="p" block variant="large" className={styles.says}>
        {says}
      </Text>
      <LiveMessage message={says} />
    </div>
  );
};
