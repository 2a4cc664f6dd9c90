import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { around } from '../../ui/around';
import { Link } from '../../ui/controls/Link';
import { useSession } from '../../ui/session';
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
  const { locale } = useSession();
  if (whole === undefined && parts.length === 0) return null;
  const [beforeWhole, afterWhole] = around(strings.partOf);
  const [beforeParts, afterParts] = around(strings.parts);
  return (
    <div className={styles.root}>
      {whole !== undefined && (
        <Text>
          {beforeWhole}
          <Named entry={whole} onOpen={onOpen} />
          {afterWhole}
        </Text>
      )}
      {parts.length > 0 && (
        <Text>
          {beforeParts}
          {listed(parts, locale).map((part, index) => (typeof part === 'string' ? part : <Named key={index} entry={part} onOpen={onOpen} />))}
          {afterParts}
        </Text>
      )}
    </div>
  );
};

/** Communities as a language lists them, with what it says between them. */
function listed(parts: readonly DirectoryEntry[], locale: string): readonly (DirectoryEntry | string)[] {
  const places = parts.map((_part, index) => String(index));
  return new Intl.ListFormat(locale, { type: 'unit' }).formatToParts(places).map(({ type, value }) => (type === 'element' ? parts[Number(value)] : undefined) ?? value);
}

const Named: React.FunctionComponent<{ readonly entry: DirectoryEntry; readonly onOpen: CommunityTiesProps['onOpen'] }> = ({ entry, onOpen }) =>
  onOpen === undefined ? <>{entry.charter.title}</> : <Link onClick={() => onOpen(entry.key)}>{entry.charter.title}</Link>;
