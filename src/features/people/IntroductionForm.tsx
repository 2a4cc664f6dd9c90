import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import type { Introduction } from '../../domain/people/introductions';
import { introduce, introductionLimit } from '../../domain/people/introductions';
import { TextForm } from '../../ui/TextForm';
import { strings } from './strings';

export interface IntroductionFormProps {
  /** The own introduction that is corrected. */
  readonly entry?: Entry<Introduction>;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 }
});

/** Two lines about oneself, for everybody here. */
export const IntroductionForm: React.FunctionComponent<IntroductionFormProps> = ({ entry, onDone, onClose }) => {
  const styles = useStyles();
  return (
    <TextForm
      className={styles.root}
      label={entry === undefined ? strings.introduceTitle : strings.correctTitle}
      field={strings.text}
      hint={strings.textHint}
      limit={introductionLimit}
      required
      missing={strings.noText}
      tooLong={strings.longText}
      what={strings.introduceWhat}
      submit={entry === undefined ? strings.submit : strings.submitCorrection}
      submitting={strings.submitting}
      kept={strings.kept}
      log="contributions"
      name={entry === undefined ? 'introduction' : `introduction ${entry.id}`}
      start={entry?.says.text}
      toEntry={text => introduce(text, entry?.id)}
      onAdded={() => {
        onDone(entry === undefined ? strings.introducedNow : strings.corrected);
        onClose();
      }}
      onClose={onClose}
    />
  );
};
