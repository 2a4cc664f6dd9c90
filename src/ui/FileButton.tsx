import * as React from 'react';
import { Button } from './controls/Button';

export interface FileButtonProps {
  readonly text: string;
  /** The name for those who do not see what is around. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Whether several files may be chosen at once. */
  readonly takesSeveral?: boolean;
  readonly onChoose: (files: readonly [File, ...File[]]) => void;
}

/** The browser’s own way to files of text, behind a button that looks like the others. */
export const FileButton: React.FunctionComponent<FileButtonProps> = ({ text, label = text, disabled = false, takesSeveral = false, onChoose }) => {
  const input = React.useRef<HTMLInputElement>(null);
  const handleChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const [first, ...others] = Array.from(event.target.files ?? []);
    // Choosing the same file again must be heard, too.
    event.target.value = '';
    if (first !== undefined) onChoose([first, ...others]);
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
        multiple={takesSeveral}
        onChange={handleChange}
      />
      <Button iconName="OpenFile" text={text} ariaLabel={label} disabled={disabled} onClick={() => input.current?.click()} />
    </>
  );
};
