import * as React from 'react';
import { getId, Label, Text, TextField, useTheme } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';
import { ChosenPeople } from './ChosenPeople';
import { LiveMessage } from './LiveMessage';
import { PeopleSuggestions } from './PeopleSuggestions';
import type { Loaded } from './useLoad';
import type { FindPeople } from './usePeopleSearch';
import { usePeopleSearch } from './usePeopleSearch';

export interface PeoplePickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly NamedPerson[];
  readonly onChange: (chosen: readonly NamedPerson[]) => void;
  /** Hears what is typed and not chosen yet, so that a form can say that nobody of this name is known. */
  readonly onTextChange?: (text: string) => void;
  readonly find: FindPeople;
  /** What is wrong with the choice, said beside the field. */
  readonly problem?: string;
  /** How many may be chosen; any number where absent. */
  readonly limit?: number;
  readonly disabled?: boolean;
  /** Marks the label; what is missing is said by `problem`. */
  readonly required?: boolean;
}

/** Chooses people by name: a combobox over people of the site, the chosen ones below it. */
export const PeoplePicker: React.FunctionComponent<PeoplePickerProps> = props => {
  const { label, hint, chosen, onChange, onTextChange, find, problem, limit, disabled, required } = props;
  const [text, setTextOnly] = React.useState('');
  const setText = (typed: string): void => {
    setTextOnly(typed);
    onTextChange?.(typed);
  };
  const [hasFocus, setHasFocus] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const [listId] = React.useState(() => getId('people'));
  const found = usePeopleSearch(find, hasFocus ? text : '');
  const people =
    found?.state === 'ready' ? found.value.filter(person => !chosen.some(({ key }) => key === person.key)) : [];
  const note = noteFor(found, people.length);
  const choose = (person: NamedPerson | undefined): void => {
    if (person === undefined) return;
    onChange([...chosen, person]);
    setText('');
    setActive(0);
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => setActive(Math.min(active + 1, people.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => choose(people[active]),
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
    <div ref={root} style={{ position: 'relative' }}>
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
          aria-expanded={people.length > 0}
          aria-controls={listId}
          aria-activedescendant={people.length > 0 ? `${listId}-${active}` : undefined}
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
      {people.length > 0 && (
        <PeopleSuggestions id={listId} label={label} people={people} active={active} onChoose={choose} />
      )}
      <LiveMessage message={note ?? ''} />
      <ChosenPeople
        label={label}
        chosen={chosen}
        disabled={disabled}
        onRemove={({ key }) => onChange(chosen.filter(person => person.key !== key))}
      />
    </div>
  );
};

/** Why nobody is offered, in the place of the hint: a box of its own would cover the button below. */
function noteFor(found: Loaded<readonly NamedPerson[]> | undefined, count: number): string | undefined {
  if (found === undefined || count > 0) return undefined;
  if (found.state === 'loading') return 'Looking…';
  return found.state === 'failed' ? 'SharePoint did not answer. Type on to ask again.' : 'Nobody else of this name on the site.';
}

const Problem: React.FunctionComponent<{ readonly text: string }> = ({ text }) => {
  const { semanticColors } = useTheme();
  return (
    <Text variant="small" role="alert" style={{ color: semanticColors.errorText }}>
      {text}
    </Text>
  );
};

/** The field goes when the last person is chosen and comes back when one is removed: the focus goes along. */
function useFocusThatStays(isFull: boolean): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const wasFull = React.useRef(isFull);
  React.useEffect(() => {
    if (wasFull.current !== isFull) root.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasFull.current = isFull;
  }, [isFull]);
  return root;
}
