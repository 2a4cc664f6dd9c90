import * as React from 'react';
import { makeStyles, Spinner, Text } from '@fluentui/react';
import { Notice } from '../../ui/controls/Notice';
import { FileButton } from '../../ui/FileButton';
import { strings } from './strings';
import type { ChosenFiles } from './useChosenFiles';

export interface FileChoiceProps {
  readonly files: ChosenFiles;
  readonly disabled: boolean;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 760 },
  way: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  quiet: { color: theme.semanticColors.bodySubtext, flex: '1 1 280px' },
  name: { overflowWrap: 'anywhere' }
}));

/** The two ways to a file, what was chosen, and why the last one is not taken. */
export const FileChoice: React.FunctionComponent<FileChoiceProps> = ({ files, disabled }) => {
  const styles = useStyles();
  const { chosen, isReading, refusal, choose } = files;
  return (
    <div className={styles.root}>
      <div className={styles.way}>
        <FileButton text={strings.chooseCsv} disabled={disabled || isReading} onChoose={([file]) => choose('csv', [file])} />
        <Text className={styles.quiet}>{strings.csvHint}</Text>
      </div>
      <div className={styles.way}>
        <FileButton text={strings.chooseExport} takesSeveral disabled={disabled || isReading} onChoose={several => choose('vivaEngage', several)} />
        <Text className={styles.quiet}>{strings.exportHint}</Text>
      </div>
      {refusal !== undefined && (
        <Notice kind="warning" role="alert">
          {refusal}
        </Notice>
      )}
      {isReading && <Spinner label={strings.readingFile} labelPosition="right" styles={{ root: { justifyContent: 'start' } }} />}
      {chosen !== undefined && (
        <Text className={styles.name}>{chosen.from === 'csv' ? chosen.name : Object.keys(chosen.texts).join(', ')}</Text>
      )}
    </div>
  );
};
