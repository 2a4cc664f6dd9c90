import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './strings';
import { WaysForm } from './WaysForm';

export interface WaysProps {
  readonly entry: DirectoryEntry;
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, alignItems: 'flex-start' },
  heading: { margin: 0, fontWeight: 600 },
  text: { maxWidth: 820, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** How newcomers are greeted, how often people mean to meet, and who comes in: the keepers' own to change. */
export const Ways: React.FunctionComponent<WaysProps> = ({ entry, onChanged }) => {
  const styles = useStyles();
  const [isEditing, setIsEditing] = React.useState(false);
  const [isSaved, setIsSaved] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isEditing);
  const { welcome, cadence, access } = entry.practice;
  const handleSaved = async (): Promise<void> => {
    await onChanged();
    setIsSaved(true);
    setIsEditing(false);
  };
  return (
    <div className={styles.root}>
      <Text block as="h4" variant="mediumPlus" className={styles.heading}>
        {strings.ways}
      </Text>
      {isEditing ? (
        <WaysForm entry={entry} onSaved={handleSaved} onClose={() => setIsEditing(false)} />
      ) : (
        <>
          <Text className={styles.text}>{welcome === '' ? strings.noWelcome : welcome}</Text>
          <Text className={styles.quiet}>
            {strings.cadences[cadence]} · {strings.accesses[access]}
          </Text>
          <Button elementRef={button} text={strings.editWays} onClick={() => setIsEditing(true)} />
        </>
      )}
      <LiveMessage message={isSaved && !isEditing ? strings.waysSaved : ''} />
    </div>
  );
};
