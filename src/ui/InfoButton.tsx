import * as React from 'react';
import { FontIcon, getId, hiddenContentStyle, makeStyles } from '@fluentui/react';
import { everyday } from '../words/everyday';
import type { MeaningProps } from './Meaning';
import { useIsMounted } from './useIsMounted';

export interface InfoButtonProps {
  /** What is explained, as it stands on the screen. */
  readonly title: string;
  readonly means: string;
}

const useStyles = makeStyles(theme => ({
  button: {
    alignItems: 'center',
    background: 'transparent',
    border: 'none',
    borderRadius: '50%',
    color: theme.semanticColors.bodySubtext,
    cursor: 'help',
    display: 'inline-flex',
    fontSize: 14,
    height: 24,
    justifyContent: 'center',
    padding: 0,
    verticalAlign: 'middle',
    width: 24,
    selectors: {
      ':hover': { color: theme.semanticColors.link },
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}` },
      '@media print': { display: 'none' }
    }
  },
  /** For screen readers, which hear the meaning with the button. */
  unseen: hiddenContentStyle
}));

/** Milliseconds in which a pointer gets from the button to the box. */
const grace = 300;

/** What a number means, one hover, focus or click away. The box is loaded once somebody comes near; the words are there. */
export const InfoButton = React.memo<InfoButtonProps>(function InfoButton({ title, means }) {
  const styles = useStyles();
  const [meaningId] = React.useState(() => getId('meaning'));
  const button = React.useRef<HTMLButtonElement>(null);
  const Meaning = useMeaning();
  const [isShown, setIsShown] = React.useState(false);
  const closing = React.useRef<number>();
  const show = (): void => {
    window.clearTimeout(closing.current);
    Meaning.load();
    setIsShown(true);
  };
  const hide = (): void => {
    window.clearTimeout(closing.current);
    closing.current = window.setTimeout(() => setIsShown(false), grace);
  };
  React.useEffect(() => () => window.clearTimeout(closing.current), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={everyday.ui.means({ title })}
        aria-describedby={meaningId}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        // Some browsers do not focus a clicked button, and touch does not hover.
        onClick={show}
        onKeyDown={({ key }) => key === 'Escape' && setIsShown(false)}
      >
        <FontIcon iconName="Info" />
      </button>
      {isShown && Meaning.Box !== undefined && <Meaning.Box means={means} target={button} onPointer={isOver => (isOver ? show() : hide())} />}
      <span id={meaningId} className={styles.unseen}>
        {means}
      </span>
    </>
  );
});

let loaded: React.FunctionComponent<MeaningProps> | undefined;

/** The box once it is there. Where it does not come, the next time asks again: who listens hears the words all the same. */
function useMeaning(): { readonly Box: typeof loaded; readonly load: () => void } {
  const isMounted = useIsMounted();
  const [Box, setBox] = React.useState(() => loaded);
  const load = (): void => {
    if (Box !== undefined) return;
    void import(/* webpackChunkName: 'meaning' */ './Meaning').then(
      ({ Meaning }) => {
        loaded = Meaning;
        if (isMounted.current) setBox(() => Meaning);
      },
      () => undefined
    );
  };
  return { Box, load };
}
