import * as React from 'react';
import { Dropdown, makeStyles, Text } from '@fluentui/react';
import { cadences } from '../../domain/community/cadence';
import { communityTypes } from '../../domain/community/communityType';
import type { Template } from '../../domain/community/template';
import { templateLimits } from '../../domain/community/template';
import type { TemplateDraft } from '../../domain/community/templateDraft';
import { emptyTemplateDraft, fromTemplateDraft, newTemplateKey, templateProblems, toTemplateDraft } from '../../domain/community/templateDraft';
import { typeWords } from '../../ui/communityWords';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { ChecklistFields } from './ChecklistFields';
import { strings } from './strings';

export interface TemplateFormProps {
  /** Undefined for a new one. */
  readonly template: Template | undefined;
  readonly templates: readonly Template[];
  readonly onKept: (said: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 720, padding: 16, marginBlock: 8, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  pair: { display: 'flex', flexWrap: 'wrap', gap: 12 },
  half: { flex: '1 1 200px', minWidth: 0 }
}));

const typeOptions = communityTypes.map(type => ({ key: type, text: typeWords[type] }));
const cadenceOptions = cadences.map(cadence => ({ key: cadence, text: strings.cadences[cadence] }));
const texts = [
  ['title', strings.name, templateLimits.title],
  ['about', strings.line, templateLimits.about],
  ['session', strings.session, templateLimits.word],
  ['ask', strings.ask, templateLimits.word],
  ['purpose', strings.purpose, templateLimits.word]
] as const;

/** A template as an administrator writes it. What is typed stays, whoever else is faster. */
export const TemplateForm: React.FunctionComponent<TemplateFormProps> = ({ template, templates, onKept, onClose }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const [seen] = React.useState(template);
  const others = templates.filter(({ key }) => key !== seen?.key);
  const draft = useDraft<TemplateDraft, string>({
    start: () => (seen === undefined ? emptyTemplateDraft : toTemplateDraft(seen)),
    problemsOf: words => templateProblems(words, others.map(({ title }) => title)),
    save: async words => {
      const key = seen?.key ?? newTemplateKey(words.title, templates.map(each => each.key));
      const next = fromTemplateDraft(key, words);
      await (seen === undefined ? guildhall.keepTemplate(next) : guildhall.keepTemplate(next, seen));
      return next.title;
    },
    onSaved: title => onKept(strings.saved(title))
  });
  const { words, problems, failure, refusals, change, submit } = draft;
  const form = useFocusOnFirstProblem(refusals);
  const first = useFocusAtStart();
  const heading = seen === undefined ? strings.addTitle : strings.editTitle(seen.title);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={handleSubmit} noValidate aria-label={heading}>
      <Text block as="h3" variant="large" className={styles.heading}>
        {heading}
      </Text>
      {texts.map(([field, label, limit]) => (
        <CountedTextField
          key={field}
          label={label}
          required
          componentRef={field === 'title' ? first : undefined}
          value={words[field]}
          limit={limit}
          problem={problems[field]}
          onChange={text => change({ [field]: text })}
        />
      ))}
      <div className={styles.pair}>
        <Dropdown
          className={styles.half}
          label={strings.type}
          options={typeOptions}
          selectedKey={words.type}
          onChange={(_event, option) => change({ type: communityTypes.find(each => each === option?.key) ?? words.type })}
        />
        <Dropdown
          className={styles.half}
          label={strings.cadence}
          options={cadenceOptions}
          selectedKey={words.cadence}
          onChange={(_event, option) => change({ cadence: cadences.find(each => each === option?.key) ?? words.cadence })}
        />
      </div>
      <ChecklistFields lines={words.checklist} problems={problems} onChange={checklist => change({ checklist })} />
      <CountedTextField
        label={strings.healthy}
        multiline
        value={words.healthy.join('\n')}
        limit={templateLimits.healthy * templateLimits.sentences}
        problem={problems.healthy}
        onChange={text => change({ healthy: text.split('\n') })}
      />
      {failure !== undefined && (
        <FailureMessage
          failure={failure}
          what={strings.one}
          says={failure.kind === 'conflict' ? strings.conflict : undefined}
          safe={whatIsSafe(failure)}
          onRetry={submit}
        />
      )}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={onClose} />
    </form>
  );
};
