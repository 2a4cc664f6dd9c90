import * as React from 'react';
import { Link, makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Ties } from '../../ui/tiesOf';
import { strings } from './strings';

export interface CommunityTiesProps {
  readonly ties: Pick<Ties, 'whole' | 'parts'>;
  /** Absent where there is nowhere to open another community. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginBlockStart: 12, color: semanticColors.bodySubtext, overflowWrap: 'anywhere' }
}));

/** What a community is a part of, and its parts. Nothing where it stands alone. */
export const CommunityTies: React.FunctionComponent<CommunityTiesProps> = ({ ties: { whole, parts }, onOpen }) => {
  const styles = useStyles();
  if (whole === undefined && parts.length === 0) return null;
  return (
    <div className={styles.root}>
      {whole !== undefined && (
        <Text>
          {strings.partOf} <Named entry={whole} onOpen={onOpen} />
        </Text>
      )}
      {parts.length > 0 && (
        <Text>
          {strings.parts}{' '}
          {parts.map((part, index) => (
            <React.Fragment key={part.key}>
              {index > 0 && ', '}
              <Named entry={part} onOpen={onOpen} />
            </React.Fragment>
          ))}
        </Text>
      )}
    </div>
  );
};

const Named: React.FunctionComponent<{ readonly entry: DirectoryEntry; readonly onOpen: CommunityTiesProps['onOpen'] }> = ({ entry, onOpen }) =>
  onOpen === undefined ? <>{entry.charter.title}</> : <Link onClick={() => onOpen(entry.key)}>{entry.charter.title}</Link>;
