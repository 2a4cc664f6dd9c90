import * as React from 'react';
import type { ITextFieldProps } from '@fluentui/react';
import { TextField } from '@fluentui/react';
import { everyday } from '../words/everyday';

const words = everyday.ui.field;

export interface CountedTextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Most characters; more can be typed, so that a pasted text is not cut, but not saved. */
  readonly limit: number;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly componentRef?: ITextFieldProps['componentRef'];
}

/** The share of the limit from which on a person is told how much room is left. */
const nearLimit = 0.8;

function roomLeft(length: number, limit: number): string | undefined {
  if (length < limit * nearLimit) return undefined;
  const left = limit - length;
  return left >= 0 ? words.left({ count: left }) : words.tooMany({ count: -left });
}

/** A text field that tells what is wrong beside it, and counts only when the end is near. */
export const CountedTextField: React.FunctionComponent<CountedTextFieldProps> = props => {
  const { value, limit, problem, onChange, description, ...field } = props;
  return (
    <TextField
      {...field}
      value={value}
      onChange={(_event, text = '') => onChange(text)}
      errorMessage={problem}
      // One thing at a time: a problem says more than a hint.
      description={problem === undefined ? (roomLeft(value.trim().length, limit) ?? description) : undefined}
      validateOnLoad={false}
      autoComplete="off"
      {...(field.multiline === true && { autoAdjustHeight: true, resizable: false, rows: 3 })}
    />
  );
};
