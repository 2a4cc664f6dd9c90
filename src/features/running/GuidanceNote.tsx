import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { GuidanceKey } from '../../domain/guidance/cards';
import { guidanceCards } from '../../domain/guidance/cards';
import { doneTo } from '../../ui/quoted';
import { Button } from '../../ui/controls/Button';

export interface GuidanceNoteProps {
  readonly card: GuidanceKey;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    padding: '12px 16px',
    borderRadius: effects.roundedCorner4,
    border: `1px dashed ${palette.neutralTertiaryAlt}`
  },
  title: { margin: 0, fontWeight: 600 },
  steps: { margin: 0, paddingInlineStart: 20, display: 'flex', flexDirection: 'column', gap: 4, color: semanticColors.bodyText }
}));

/** A short card for somebody who does this for the first time, at the moment it helps. */
export const GuidanceNote: React.FunctionComponent<GuidanceNoteProps> = ({ card, dismiss, onDismiss }) => {
  const styles = useStyles();
  const { title, steps } = guidanceCards[card];
  return (
    <aside className={styles.root} aria-label={title}>
      <Text block as="h4" className={styles.title}>
        {title}
      </Text>
      <ol className={styles.steps}>
        {steps.map(step => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <div>
        <Button text={dismiss} ariaLabel={doneTo(title, dismiss)} onClick={onDismiss} />
      </div>
    </aside>
  );
};
