import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';
import type { ThankedFor } from '../domain/thanks/thanks';
import { thanking, thanksLimits, thingKey } from '../domain/thanks/thanks';
import { TextForm } from './TextForm';
import { thankWords } from './thankWords';

export interface ThankFormProps {
  readonly to: NamedPerson;
  readonly for: ThankedFor;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560, width: '100%' } });

/** A line of thanks to somebody for something. */
export const ThankForm: React.FunctionComponent<ThankFormProps> = ({ to, for: thing, onDone, onClose }) => {
  const styles = useStyles();
  return (
    <TextForm
      className={styles.root}
      label={thankWords.form(to.name)}
      field={thankWords.text}
      hint={thankWords.textHint}
      limit={thanksLimits.text}
      missing={thankWords.missing}
      what={thankWords.what}
      submit={thankWords.submit}
      submitting={thankWords.submitting}
      log="contributions"
      name={`thanks ${thingKey(thing)}`}
      mentions={[]}
      toEntry={text => thanking(to, thing, text)}
      onAdded={() => {
        onClose();
        onDone(thankWords.told(to.name));
      }}
      onClose={onClose}
    />
  );
};
