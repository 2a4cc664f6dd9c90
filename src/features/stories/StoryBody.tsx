import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Story, StoryPart } from '../../domain/story/story';
import { formatNumber } from '../../ui/format';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface StoryBodyProps {
  readonly story: Story;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0, overflowWrap: 'anywhere' },
  marks: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: 8 },
  mark: { padding: '2px 10px', borderRadius: 12, background: palette.neutralLighter },
  result: { fontSize: 18, lineHeight: '26px', fontWeight: 600 },
  parts: { margin: 0, display: 'grid', gap: '4px 16px', gridTemplateColumns: 'minmax(120px, auto) 1fr', selectors: { '@media (max-width: 639px)': { gridTemplateColumns: '1fr' } } },
  term: { color: semanticColors.bodySubtext },
  words: { margin: 0, minWidth: 0 },
  estimate: { display: 'flex', flexDirection: 'column', gap: 2 },
  amount: { fontSize: 20, lineHeight: '28px', fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** How it came to the result, which stands above it. */
const way: readonly StoryPart[] = ['activity', 'learnt', 'did'];

/** The words of a story: what came of it first, so that it is read in ten seconds, then how. */
export const StoryBody: React.FunctionComponent<StoryBodyProps> = ({ story }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { estimate } = story;
  return (
    <div className={styles.root}>
      <RichText text={story.result} className={styles.result} />
      <ul className={styles.marks}>
        {[strings.cycles[story.cycle], strings.benefits[story.benefit]].map(mark => (
          <Text key={mark} as="li" variant="small" className={styles.mark}>
            {mark}
          </Text>
        ))}
      </ul>
      <dl className={styles.parts}>
        {way.map(part => (
          <React.Fragment key={part}>
            <Text as="dt" className={styles.term}>
              {strings.parts[part]}
            </Text>
            <dd className={styles.words}>
              <RichText text={story[part]} />
            </dd>
          </React.Fragment>
        ))}
      </dl>
      {estimate !== undefined && (
        <div className={styles.estimate}>
          <Text variant="small" className={styles.quiet}>
            {strings.claimed}
          </Text>
          <Text className={styles.amount}>{strings.estimate(formatNumber(estimate.amount, locale), estimate.unit)}</Text>
          <Text variant="small" className={styles.quiet}>
            {strings.basis(estimate.basis)}
          </Text>
        </div>
      )}
    </div>
  );
};
