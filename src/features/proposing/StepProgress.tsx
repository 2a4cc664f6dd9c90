import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ProposalStep } from '../../domain/proposal/proposalDraft';
import { strings } from './strings';

export interface StepProgressProps {
  readonly steps: readonly ProposalStep[];
  readonly step: ProposalStep;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', listStyle: 'none', margin: 0, padding: 0 },
  step: { display: 'inline-flex', alignItems: 'center', gap: 8, color: semanticColors.bodySubtext },
  here: { display: 'inline-flex', alignItems: 'center', gap: 8, color: semanticColors.bodyText, fontWeight: 600 },
  number: {
    alignItems: 'center',
    border: `1px solid ${palette.neutralTertiary}`,
    borderRadius: '50%',
    boxSizing: 'border-box',
    display: 'inline-flex',
    flex: 'none',
    height: 24,
    justifyContent: 'center',
    width: 24
  },
  reached: { background: palette.themePrimary, borderColor: palette.themePrimary, color: palette.white }
}));

/** Where somebody is in the three steps. */
export const StepProgress: React.FunctionComponent<StepProgressProps> = ({ steps, step }) => {
  const styles = useStyles();
  const now = steps.indexOf(step);
  return (
    <ol className={styles.list} aria-label={strings.progress}>
      {steps.map((each, index) => (
        <li key={each} className={index === now ? styles.here : styles.step} aria-current={index === now ? 'step' : undefined}>
          <Text variant="small" className={`${styles.number} ${index <= now ? styles.reached : ''}`}>
            {index + 1}
          </Text>
          <Text style={{ fontWeight: 'inherit' }}>{strings.steps[each]}</Text>
        </li>
      ))}
    </ol>
  );
};
