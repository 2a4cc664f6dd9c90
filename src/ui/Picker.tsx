import * as React from 'react';
import { getId, Label, Text, TextField, useTheme } from '@fluentui/react';
import { everyday } from '../words/everyday';
import { ChosenOnes } from './ChosenOnes';
import { LiveMessage } from './LiveMessage';
import { Suggestions } from './Suggestions';
import type { Loaded } from './useLoad';
import type { Find } from './useSearch';
import { useSearch } from './useSearch';

const words = everyday.ui.picker;

/** What can be chosen by name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

export interface PickerProps<T extends Named> {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** What is typed at first, where a form comes back with it. */
  readonly startText?: string;
  /** Hears what is typed and not chosen yet, so that a form can say that nobody of this name is known. */
  readonly onTextChange?: (text: string) => void;
  readonly find: Find<T>;
  /** Said where nothing, or nothing else, is found. */
  readonly nothing: string;
  /** What is wrong with the choice, said beside the field. */
  readonly problem?: string;
  /** How many may be chosen; any number where absent. */
  readonly limit?: number;
  readonly disabled?: boolean;
  /** Marks the label; what is missing is said by `problem`. */
  readonly required?: boolean;
}

/** Chooses by name: a combobox over what is found, the chosen ones below it. */
export function Picker<T extends Named>(props: PickerProps<T>): React.ReactElement {
  const { label, hint, chosen, onChange, startText = '', onTextChange, find, nothing, problem, limit, disabled, required } = props;
  const [text, setTextOnly] = React.useState(startText);
  const setText = (typed: string): void => {
    setTextOnly(typed);
    onTextChange?.(typed);
  };
  const [hasFocus, setHasFocus] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const [listId] = React.useState(() => getId('picker'));
  const found = useSearch(find, hasFocus ? text : '');
  const others = found?.state === 'ready' ? found.value.filter(one => !chosen.some(({ key }) => key === one.key)) : [];
  const note = noteFor(found, others.length, nothing);
  const choose = (one: T | undefined): void => {
    if (one === undefined) return;
    onChange([...chosen, one]);
    setText('');
    setActive(0);
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => setActive(Math.min(active + 1, others.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => choose(others[active]),
    Escape: () => setText('')
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const handle = keys[event.key];
    if (handle === undefined || text === '') return;
    event.preventDefault();
    handle();
  };
  const isFull = limit !== undefined && chosen.length >= limit;
  const root = useFocusThatStays(isFull);
  return (
    <div ref={root} style={{ position: 'relative' }} data-problem={isFull && problem !== undefined ? '' : undefined}>
      {isFull ? (
        <>
          <Label>{label}</Label>
          {problem !== undefined && <Problem text={problem} />}
        </>
      ) : (
        <TextField
          label={label}
          description={note ?? hint}
          value={text}
          disabled={disabled}
          required={required === true && chosen.length === 0}
          errorMessage={problem}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={others.length > 0}
          aria-controls={listId}
          aria-activedescendant={others.length > 0 ? `${listId}-${active}` : undefined}
          onChange={(_event, typed) => {
            setText(typed ?? '');
            setActive(0);
          }}
          onKeyDown={handleKeyDown}
          onFocus={() => setHasFocus(true)}
          // What was typed stays: words are not taken away from people.
          onBlur={() => setHasFocus(false)}
        />
      )}
      {others.length > 0 && (
        <Suggestions id={listId} label={label} found={others} active={active} onChoose={choose} />
      )}
      <LiveMessage message={note ?? ''} />
      <ChosenOnes
        label={label}
        chosen={chosen}
        disabled={disabled}
        onRemove={({ key }) => onChange(chosen.filter(one => one.key !== key))}
      />
    </div>
  );
}

/** Why nothing is offered, in the place of the hint: a box of its own would cover the button below. */
function noteFor(found: Loaded<unknown> | undefined, count: number, nothing: string): string | undefined {
  if (found === undefined || count > 0) return undefined;
  if (found.state === 'loading') return words.looking;
  return found.state === 'failed' ? words.noAnswer : nothing;
}

const Problem: React.FunctionComponent<{ readonly text: string }> = ({ text }) => {
  const { semanticColors } = useTheme();
  return (
    <Text variant="small" role="alert" style={{ color: semanticColors.errorText }}>
      {text}
    </Text>
  );
};

/** The field goes when the last one is chosen and comes back when one is removed: the focus goes along. */
function useFocusThatStays(isFull: boolean): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const wasFull = React.useRef(isFull);
  React.useEffect(() => {
    if (wasFull.current !== isFull) root.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasFull.current = isFull;
  }, [isFull]);
  return root;
}
