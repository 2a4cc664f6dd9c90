import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { around } from '../../ui/around';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { useTellContent } from '../../ui/firstContent';
import { strings } from './strings';

export interface NothingFoundProps {
  /** What comes close, the closest first. */
  readonly close: readonly DirectoryEntry[];
  readonly text: string;
  readonly onOpen: (community: CommunityKey) => void;
  readonly onPropose: (title: string) => void;
  readonly onClear: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 12, padding: '32px 16px', textAlign: 'center' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 8 }
});

/** What to do when a search finds nothing: what comes close, and a way back. */
export const NothingFound: React.FunctionComponent<NothingFoundProps> = ({ close, text, onOpen, onPropose, onClear }) => {
  const styles = useStyles();
  useTellContent();
  const [before, after] = around(strings.orPropose);
  return (
    <div className={styles.root}>
      <Text variant="mediumPlus">{strings.nothingFound}</Text>
      <Text>{close.length > 0 ? strings.comeClose(close.length) : strings.tryOther}</Text>
      {close.length > 0 && (
        <ul className={styles.list}>
          {close.map(({ key, charter }) => (
            <li key={key}>
              <Link onClick={() => onOpen(key)}>{charter.title}</Link>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && (
        <Text>
          {before}
          <Link onClick={() => onPropose(text.trim())}>{strings.proposeIt}</Link>
          {after}
        </Text>
      )}
      <Button text={strings.clear} onClick={onClear} />
    </div>
  );
};
