import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { communityTypeAdvice } from '../../domain/community/communityType';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { strings } from './strings';

export interface CommunityAboutProps {
  readonly entry: DirectoryEntry;
  readonly className?: string;
}

const useStyles = makeStyles({
  heading: { margin: '24px 0 4px', fontWeight: 600 },
  purpose: { lineHeight: '26px', margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }
});

/** What it is for, for whom, and what its type promises. */
export const CommunityAbout: React.FunctionComponent<CommunityAboutProps> = ({ entry, className }) => {
  const styles = useStyles();
  const { purpose, audience } = entry.charter;
  return (
    <div className={className}>
      <Text block as="p" variant="large" className={styles.purpose}>
        {purpose}
      </Text>
      <Text block as="h3" variant="medium" className={styles.heading}>
        {strings.audience}
      </Text>
      <Text block as="p" className={styles.text}>
        {audience === '' ? strings.everyone : audience}
      </Text>
      <Text block as="h3" variant="medium" className={styles.heading}>
        {strings.typeIs(entry.type)}
      </Text>
      <Text block as="p" className={styles.text}>
        {communityTypeAdvice[entry.type]}
      </Text>
    </div>
  );
};
