import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { RegisteredImport } from '../../data/guildhall';
import { ImportItem } from './ImportItem';
import { strings } from './strings';

export interface ImportListProps {
  /** The oldest first. */
  readonly imports: readonly RegisteredImport[];
  /** Nothing is taken back on top of older things, or while something is brought in or another is taken back. */
  readonly isBlocked: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onTakenBack: () => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  list: { listStyle: 'none', margin: 0, maxWidth: 760, padding: 0 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Imports that were begun, latest first, each with a way to take the whole of it back. */
export const ImportList: React.FunctionComponent<ImportListProps> = ({ imports, isBlocked, onBusy, onTakenBack }) => {
  const styles = useStyles();
  const [told, setTold] = React.useState('');
  const toldPlace = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // The button that had the focus is gone with its import.
    if (told !== '') toldPlace.current?.focus();
  }, [told]);
  const handleTakenBack = (says: string): void => {
    setTold(says);
    onTakenBack();
  };
  return (
    <>
      <div ref={toldPlace} role="status" tabIndex={-1}>
        {told !== '' && <Text>{told}</Text>}
      </div>
      {imports.length === 0 ? (
        <Text className={styles.quiet}>{strings.noImports}</Text>
      ) : (
        <ul className={styles.list} aria-label={strings.imports}>
          {[...imports].reverse().map(each => (
            <ImportItem key={each.id} registered={each} isBlocked={isBlocked} onBusy={onBusy} onTakenBack={handleTakenBack} />
          ))}
        </ul>
      )}
    </>
  );
};
