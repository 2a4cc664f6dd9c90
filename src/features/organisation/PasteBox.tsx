import * as React from 'react';
import { makeStyles, Spinner, Text, TextField } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
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
          <FileButton label={strings.chooseFileFor(label)} disabled={disabled} onChoose={pasted.choose} />
          <Text className={styles.quiet}>{strings.fileHint}</Text>
        </div>
      )}
    </div>
  );
};

interface FileButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** The browser’s own way to a file, behind a button that looks like the others. */
const FileButton: React.FunctionComponent<FileButtonProps> = ({ label, disabled, onChoose }) => {
  const input = React.useRef<HTMLInputElement>(null);
  const handleChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const [file] = Array.from(event.target.files ?? []);
    // Choosing the same file again must be heard, too.
    event.target.value = '';
    if (file !== undefined) onChoose(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={handleChange}
      />
      <Button
        iconName="OpenFile"
        text={strings.chooseFile}
        ariaLabel={label}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
    </>
  );
};

function largeInWords(text: string, fileName: string): string {
  const count = text.trimEnd().split('\n').length;
  return strings.large(fileName === '' ? strings.pasted : fileName, count);
}
