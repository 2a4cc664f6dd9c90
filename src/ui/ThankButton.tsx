import * as React from 'react';
import { FontIcon, makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';
import type { ThankedFor } from '../domain/thanks/thanks';
import { foldThanks, thanksFor } from '../domain/thanks/thanks';
import { Button } from './controls/Button';
import { useSession } from './session';
import { useSpace } from './space';
import { ThankForm } from './ThankForm';
import { thankWords } from './thankWords';
import { useReturnFocus } from './useReturnFocus';
import { useTakesPart } from './useTakesPart';

export interface ThankButtonProps {
  /** Who is behind it. */
  readonly to: NamedPerson;
  readonly for: ThankedFor;
  /** Told what happened, once every section shows it: to read out. */
  readonly onDone?: (told: string) => void;
}

const useStyles = makeStyles(({ fonts, palette, semanticColors }) => ({
  button: { minHeight: 32, marginInlineStart: -4 },
  thanked: { ...fonts.small, display: 'inline-flex', gap: 8, alignItems: 'center', minHeight: 32, color: semanticColors.bodySubtext },
  heart: { color: palette.themePrimary }
}));

/** Thanks somebody for something real, beside it: for those who take part, once, and never for what is one's own. */
export const ThankButton: React.FunctionComponent<ThankButtonProps> = ({ to, for: thing, onDone = () => undefined }) => {
  const { actor } = useSession();
  const { contributions, hidden } = useSpace();
  const takesPart = useTakesPart();
  const styles = useStyles();
  const [isWriting, setIsWriting] = React.useState(false);
  const control = useReturnFocus<HTMLElement>(isWriting);
  const { kind, id, occurrence } = thing;
  const isThanked = React.useMemo(() => {
    // Only one's own thanks matter here, and what takes them back.
    const rows = contributions.filter(({ author }) => author === actor.key);
    return thanksFor(foldThanks(rows, hidden, () => undefined), actor.key, { kind, id, occurrence }) !== undefined;
  }, [contributions, hidden, actor, kind, id, occurrence]);
  if (isThanked) {
    return (
      <span ref={control} tabIndex={-1} className={styles.thanked}>
        <FontIcon iconName="HeartFill" className={styles.heart} />
        {thankWords.thanked}
      </span>
    );
  }
  if (to.key === actor.key || !takesPart) return null;
  if (isWriting) return <ThankForm to={to} for={thing} onDone={onDone} onClose={() => setIsWriting(false)} />;
  return (
    <Button
      kind="action"
      className={styles.button}
      elementRef={control}
      iconName="Heart"
      text={thankWords.thank}
      ariaLabel={thankWords.thankName(to.name, thing.title)}
      onClick={() => setIsWriting(true)}
    />
  );
};
