import * as React from 'react';
import type { ITextField } from '@fluentui/react';
import { mentionLimit } from '../../domain/contribution/mentions';
import type { QuestionDraft } from '../../domain/question/questionDraft';
import { questionLimits } from '../../domain/question/questions';
import { CountedTextField } from '../../ui/CountedTextField';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import type { EntryDraft } from '../../ui/useEntryDraft';
import { strings } from './strings';

export interface QuestionFieldsProps {
  readonly draft: EntryDraft<QuestionDraft>;
  /** What the line is called. */
  readonly label: string;
  /** Whether only the line is there yet. */
  readonly isShort?: boolean;
  readonly first?: React.RefObject<ITextField>;
}

/** The fields of a question; `children` stand between its line and all else. */
export const QuestionFields: React.FunctionComponent<QuestionFieldsProps> = ({ draft, label, isShort = false, first, children }) => {
  const { guildhall } = useSession();
  const { words, problems, change } = draft;
  return (
    <>
      <CountedTextField
        label={label}
        description={strings.askHint}
        componentRef={first}
        value={words.title}
        limit={questionLimits.title}
        problem={problems.title}
        onChange={title => change({ title })}
      />
      {children}
      {!isShort && (
        <>
          <CountedTextField
            label={strings.details}
            description={strings.detailsHint}
            multiline
            value={words.text}
            limit={questionLimits.text}
            problem={problems.text}
            onChange={text => change({ text })}
          />
          <PeoplePicker
            label={strings.mention}
            hint={strings.mentionHint}
            chosen={words.mentions}
            limit={mentionLimit}
            find={guildhall.findPeople}
            onChange={mentions => change({ mentions })}
          />
        </>
      )}
    </>
  );
};
