import * as React from 'react';
import { Text } from '@fluentui/react';
import { asBody } from '../../domain/log/readBody';
import type { Dated } from '../../domain/session/occurrences';
import { readingMinutes } from '../../domain/session/readingTime';
import { sessionLimits } from '../../domain/session/session';
import { recapping } from '../../domain/session/sessionRows';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { MentionField } from '../../ui/MentionField';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { strings } from './strings';

export interface RecapFormProps {
  readonly dated: Dated;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
  readonly highlights: string;
  readonly questions: string;
}

/** Longest list of lines as a text: all of them full, and the breaks between. */
const linesLimit = sessionLimits.lines * (sessionLimits.line + 1);

function linesOf(text: string): readonly string[] {
  return text.split('\n').map(line => line.trim()).filter(Boolean);
}

function read(value: unknown): Words | undefined {
  const { text, highlights, questions } = asBody(value);
  return typeof text === 'string' && typeof highlights === 'string' && typeof questions === 'string' ? { text, highlights, questions } : undefined;
}

function lineProblem(text: string): string | undefined {
  const lines = linesOf(text);
  if (lines.length > sessionLimits.lines) return strings.tooManyLines(lines.length, sessionLimits.lines);
  return lines.some(({ length }) => length > sessionLimits.line) ? strings.lineTooLong(sessionLimits.line) : undefined;
}

function problemsOf({ text, highlights, questions }: Words): { readonly [field in keyof Words]?: string } {
  const { length } = text.trim();
  const found: [keyof Words, string | undefined][] = [
    ['text', length === 0 ? strings.recapMissing : length > sessionLimits.recap ? strings.tooLong(length, sessionLimits.recap) : undefined],
    ['highlights', lineProblem(highlights)],
    ['questions', lineProblem(questions)]
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

/** Says what came of a session, so that it is read in a minute. */
export const RecapForm: React.FunctionComponent<RecapFormProps> = ({ dated: { session, occurrence }, onDone, onClose }) => {
  const before = occurrence.recap;
  const [blank] = React.useState<Words>({ text: before?.text ?? '', highlights: before?.highlights.join('\n') ?? '', questions: before?.questions.join('\n') ?? '' });
  const draft = useEntryDraft<Words>({
    log: 'acts',
    name: `recap ${session.id} ${occurrence.day} ${before?.at ?? ''}`,
    blank,
    mentions: before?.mentions,
    read,
    problemsOf,
    toEntry: ({ text, highlights, questions }) =>
      recapping({ session: session.id, occurrence: occurrence.day }, { text: text.trim(), highlights: linesOf(highlights), questions: linesOf(questions) }),
    onAdded: () => onDone(strings.recapTold)
  });
  const first = useFocusAtStart();
  const { words, problems, change } = draft;
  const minutes = readingMinutes([words.text, words.highlights, words.questions]);
  const label = (before === undefined ? strings.writeRecapOf : strings.changeRecapOf)(occurrence.topic);
  const reading = strings.reading(Math.ceil(minutes));
  return (
    <EntryForm label={label} draft={draft} what={strings.recapWhat} submit={before === undefined ? strings.recapSubmit : strings.save} submitting={strings.saving} onClose={onClose}>
      <CountedTextField
        label={strings.recapText}
        description={strings.recapHint}
        multiline
        required
        componentRef={first}
        value={words.text}
        limit={sessionLimits.recap}
        problem={problems.text}
        onChange={text => change({ text })}
      />
      <CountedTextField label={strings.highlightsLabel} description={strings.highlightsHint} multiline value={words.highlights} limit={linesLimit} problem={problems.highlights} onChange={highlights => change({ highlights })} />
      <CountedTextField label={strings.raisedLabel} description={strings.raisedHint} multiline value={words.questions} limit={linesLimit} problem={problems.questions} onChange={questions => change({ questions })} />
      <MentionField draft={draft} />
      <div role="status">{minutes > 1 && <Text>{reading}</Text>}</div>
    </EntryForm>
  );
};
