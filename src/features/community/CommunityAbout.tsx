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
  heading: { margin: '16px 0 4px', fontWeight: 600, '&:first-child': { marginBlockStart: 0 } },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }
});

/** For whom it is, and what its type promises. */
export const CommunityAbout: React.FunctionComponent<CommunityAboutProps> = ({ entry, className }) => {
  const styles = useStyles();
  const { audience } = entry.charter;
  return (
    <div className={className}>
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
