import * as React from 'react';
import { makeStyles, Spinner, Text, TextField } from '@fluentui/react';
import { Notice } from '../../ui/controls/Notice';
import { FileButton } from '../../ui/FileButton';
import { strings } from './strings';
import type { Pasted } from './usePasted';

export interface PasteBoxProps {
  readonly pasted: Pasted;
  readonly label: string;
  readonly hint: string;
  /** Shown while nothing is pasted. */
  readonly example: string;
  readonly disabled: boolean;
}

/** Longest text that stays in a field, in characters; a field with more makes the page slow. */
const shownLimit = 100_000;

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 760 },
  file: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  quiet: { color: theme.semanticColors.bodySubtext },
  large: {
    background: theme.semanticColors.bodyBackgroundHovered,
    borderRadius: theme.effects.roundedCorner4,
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere',
    padding: 12
  }
}));

const fieldStyles = { field: { fontFamily: 'Consolas, Menlo, monospace', fontSize: 13, whiteSpace: 'pre', overflowX: 'auto' } } as const;

/** A place to paste a table, or to choose a file that holds one. */
export const PasteBox: React.FunctionComponent<PasteBoxProps> = ({ pasted, label, hint, example, disabled }) => {
  const styles = useStyles();
  const { text, fileName, isReading, failure } = pasted;
  const isLarge = text.length > shownLimit;
  return (
    <div className={styles.root}>
      {isLarge ? (
        <Text className={styles.large}>{largeInWords(text, fileName)}</Text>
      ) : (
        <TextField
          label={label}
          description={hint}
          multiline
          rows={text === '' ? 3 : 8}
          resizable
          spellCheck={false}
          autoComplete="off"
          dir="ltr"
          placeholder={example}
          disabled={disabled || isReading}
          value={text}
          styles={fieldStyles}
          onChange={(_event, typed = '') => pasted.paste(typed)}
        />
      )}
      {failure !== undefined && (
        <Notice kind="warning" role="alert">
          {failure.message}
        </Notice>
      )}
      {isReading && <Spinner label={strings.readingFile} labelPosition="right" styles={{ root: { justifyContent: 'start' } }} />}
      {text === '' && !isReading && (
        <div className={styles.file}>
          <FileButton text={strings.chooseFile} label={strings.chooseFileFor(label)} disabled={disabled} onChoose={([file]) => pasted.choose(file)} />
          <Text className={styles.quiet}>{strings.fileHint}</Text>
        </div>
      )}
    </div>
  );
};

function largeInWords(text: string, fileName: string): string {
  const count = text.trimEnd().split('\n').length;
  return strings.large(fileName === '' ? strings.pasted : fileName, count);
}
