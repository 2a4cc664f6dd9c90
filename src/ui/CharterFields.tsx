import * as React from 'react';
import type { ITextFieldProps } from '@fluentui/react';
import { makeStyles } from '@fluentui/react';
import type { Charter } from '../domain/community/charter';
import { charterLimits } from '../domain/community/charter';
import type { FieldProblems } from '../domain/community/communityDraft';
import { everyday } from '../words/everyday';
import { CountedTextField } from './CountedTextField';

const words = everyday.ui.charter;

export interface CharterFieldsProps {
  readonly charter: Charter;
  readonly problems: FieldProblems<keyof Charter>;
  readonly onChange: (change: Partial<Charter>) => void;
  readonly titleRef?: ITextFieldProps['componentRef'];
  /** Stands right under the name. */
  readonly belowTitle?: React.ReactNode;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 16 } });

export const charterLabels: Readonly<Record<keyof Charter, string>> = words.labels;

/** The three parts of a charter, as somebody founds a community or keeps it. */
export const CharterFields: React.FunctionComponent<CharterFieldsProps> = props => {
  const { charter, problems, onChange, titleRef, belowTitle } = props;
  const styles = useStyles();
  const field = (part: keyof Charter): React.ComponentProps<typeof CountedTextField> => ({
    label: charterLabels[part],
    value: charter[part],
    limit: charterLimits[part],
    problem: problems[part],
    onChange: text => onChange({ [part]: text })
  });
  return (
    <div className={styles.root}>
      <CountedTextField {...field('title')} required componentRef={titleRef} />
      {belowTitle}
      <CountedTextField {...field('purpose')} required multiline description={words.purposeHint} />
      <CountedTextField {...field('audience')} multiline description={words.audienceHint} />
    </div>
  );
};
