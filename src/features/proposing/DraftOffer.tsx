import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { TypedProposal } from '../../domain/proposal/typedProposal';
import { Button } from '../../ui/controls/Button';
import { formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { KeptValue } from '../../ui/useKept';
import { strings } from './strings';

export interface DraftOfferProps {
  readonly draft: KeptValue<TypedProposal>;
  readonly onGoOn: () => void;
  readonly onAnew: () => void;
  /** Leaves the draft where it is. */
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    maxWidth: 640,
    padding: 24,
    borderRadius: effects.roundedCorner6,
    background: palette.neutralLighterAlt
  },
  heading: { margin: '0 0 4px', fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 }
}));

/** Longest name that is told back; more was pasted, and is still in the draft. */
const toldBack = 100;

/** A draft of before: go on with it, or leave it for a new one. */
export const DraftOffer: React.FunctionComponent<DraftOfferProps> = ({ draft, onGoOn, onAnew, onClose }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const title = draft.value.title.trim().slice(0, toldBack);
  return (
    <section className={styles.root} aria-label={strings.heading}>
      <div>
        <Text block as="h2" variant="xLarge" className={styles.heading}>
          {title === '' ? strings.draft.unnamed : strings.draft.named(title)}
        </Text>
        <Text className={styles.quiet}>{strings.draft.since(formatMoment(draft.at, locale))}</Text>
      </div>
      <div className={styles.buttons}>
        <Button kind="primary" text={strings.draft.goOn} onClick={onGoOn} autoFocus />
        <Button text={strings.draft.anew} onClick={onAnew} />
        <Button text={strings.close} onClick={onClose} />
      </div>
    </section>
  );
};
