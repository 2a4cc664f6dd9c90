import * as React from 'react';
import { Checkbox, Dropdown, makeStyles, Text } from '@fluentui/react';
import type { StoryWords } from '../../domain/story/story';
import { benefitTypes, storyLimits, valueCycles } from '../../domain/story/story';
import { CountedTextField } from '../../ui/CountedTextField';
import type { WordsProblems } from '../../ui/useDraft';
import { strings } from './strings';

export interface StoryChoicesProps {
  readonly words: StoryWords;
  readonly problems: WordsProblems<StoryWords>;
  readonly onChange: (change: Partial<StoryWords>) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  pair: { display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' },
  estimate: { display: 'flex', flexDirection: 'column', gap: 8, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  choice: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }
}));

/** What is chosen of a story: how far it has come, what kind of good it was, an estimate, and who may be shown it. */
export const StoryChoices: React.FunctionComponent<StoryChoicesProps> = ({ words, problems, onChange }) => {
  const styles = useStyles();
  const { cycle, benefit } = words;
  return (
    <>
      <div className={styles.pair}>
        <div className={styles.choice}>
          <Dropdown
            label={strings.cycle}
            placeholder={strings.choose}
            required
            selectedKey={cycle === '' ? null : cycle}
            errorMessage={problems.cycle}
            options={valueCycles.map(key => ({ key, text: strings.cycles[key] }))}
            onChange={(_event, option) => onChange({ cycle: valueCycles.find(each => each === option?.key) ?? '' })}
          />
          {cycle !== '' && (
            <Text variant="small" className={styles.quiet}>
              {strings.cycleHelp[cycle]}
            </Text>
          )}
        </div>
        <Dropdown
          label={strings.benefit}
          placeholder={strings.choose}
          required
          selectedKey={benefit === '' ? null : benefit}
          errorMessage={problems.benefit}
          options={benefitTypes.map(key => ({ key, text: strings.benefits[key] }))}
          onChange={(_event, option) => onChange({ benefit: benefitTypes.find(each => each === option?.key) ?? '' })}
        />
      </div>
      <fieldset className={styles.estimate}>
        <Text as="legend" className={styles.legend}>
          {strings.estimateHeading}
        </Text>
        <Text variant="small" className={styles.quiet}>
          {strings.estimateAbout}
        </Text>
        <div className={styles.pair}>
          <CountedTextField label={strings.amount} value={words.amount} limit={Infinity} problem={problems.amount} onChange={amount => onChange({ amount })} />
          <CountedTextField label={strings.unit} description={strings.unitHint} value={words.unit} limit={storyLimits.unit} problem={problems.unit} onChange={unit => onChange({ unit })} />
        </div>
        <CountedTextField label={strings.basisLabel} description={strings.basisHint} multiline value={words.basis} limit={storyLimits.basis} problem={problems.basis} onChange={basis => onChange({ basis })} />
      </fieldset>
      <div className={styles.choice}>
        <Checkbox label={strings.consent} checked={words.consent} onChange={(_event, consent) => onChange({ consent: consent === true })} />
        <Text variant="small" className={styles.quiet}>
          {strings.consentAbout}
        </Text>
      </div>
    </>
  );
};
