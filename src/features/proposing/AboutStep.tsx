import * as React from 'react';
import { makeStyles, TextField } from '@fluentui/react';
import { charterLimits } from '../../domain/community/charter';
import type { Template } from '../../domain/community/template';
import { templateOf } from '../../domain/community/template';
import { chosenTemplate, tagsTyped } from '../../domain/proposal/typedProposal';
import { Link } from '../../ui/controls/Link';
import { Notice } from '../../ui/controls/Notice';
import { CountedTextField } from '../../ui/CountedTextField';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { strings } from './strings';
import { TemplateChoice } from './TemplateChoice';
import type { Proposing } from './useProposing';

export interface AboutStepProps {
  readonly proposing: Proposing;
  readonly templates: readonly Template[] | undefined;
  /** The title of the community that is revived; undefined where it is a new one. */
  readonly revived: string | undefined;
  /** Stands beside the name, below it on a phone. */
  readonly similar: React.ReactNode;
}

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 } });

/** What is it about: a name, what it is most like, what it is for. */
export const AboutStep: React.FunctionComponent<AboutStepProps> = ({ proposing, templates, revived, similar }) => {
  const { words, problems, change } = proposing;
  const styles = useStyles();
  const name = useFocusAtStart();
  const wording = templates && templateOf(templates, words.template)?.wording;
  return (
    <div className={styles.fields}>
      {revived !== undefined && (
        <Notice>
          {strings.reviving(revived)} <Link onClick={() => change({ revives: undefined })}>{strings.notReviving}</Link>
        </Notice>
      )}
      <CountedTextField
        label={strings.name}
        value={words.title}
        limit={charterLimits.title}
        problem={problems.title}
        onChange={title => change({ title })}
        required
        componentRef={name}
      />
      {similar}
      <TemplateChoice templates={templates} chosen={words.template} onChange={template => change(chosenTemplate(words, template))} />
      <CountedTextField
        label={wording?.purpose ?? strings.purpose}
        value={words.purpose}
        limit={charterLimits.purpose}
        problem={problems.purpose}
        onChange={purpose => change({ purpose })}
        description={strings.purposeHint}
        required
        multiline
      />
      <TextField
        label={strings.tags}
        value={words.tagsText}
        description={problems.tags === undefined ? strings.tagsHint : undefined}
        errorMessage={problems.tags}
        autoComplete="off"
        onChange={(_event, text = '') => change(tagsTyped(text))}
      />
    </div>
  );
};
