import * as React from 'react';
import { FontIcon, makeStyles } from '@fluentui/react';
import { Failure } from '../../domain/failure';
import { FailureMessage } from '../FailureMessage';
import { useIsMounted } from '../useIsMounted';
import type { ButtonProps } from './Button';
import { Button } from './Button';
import type { MenuItem, MenuProps } from './Menu';

export interface MenuButtonProps extends Omit<ButtonProps, 'onClick' | 'onFocus' | 'onPointerEnter' | 'href'> {
  readonly items: readonly MenuItem[];
  /** Told once the menu is gone and has given the focus back: what opens then keeps it. */
  readonly onDismissed?: () => void;
}

const useStyles = makeStyles(({ fonts, palette }) => ({
  chevron: { color: palette.neutralSecondary, flexShrink: 0, fontSize: fonts.small.fontSize, height: 16, lineHeight: '16px', margin: '0 4px' }
}));

/** A button that opens a menu. The menu is loaded once somebody comes near. */
export const MenuButton: React.FunctionComponent<MenuButtonProps> = ({ items, onDismissed, elementRef, ...button }) => {
  const styles = useStyles();
  const own = React.useRef<HTMLElement>(null);
  const target = elementRef ?? own;
  const [opened, setOpened] = React.useState<'byPointer' | 'byKey'>();
  const { Menu, failure, load } = useMenu();
  useOnceClosed(opened !== undefined, onDismissed);
  const handleClick = ({ detail }: React.MouseEvent): void => {
    load();
    setOpened(opened === undefined ? (detail === 0 ? 'byKey' : 'byPointer') : undefined);
  };
  return (
    <>
      <Button {...button} elementRef={target} aria-haspopup="menu" aria-expanded={opened !== undefined} onClick={handleClick} onFocus={load} onPointerEnter={load}>
        {button.kind !== 'icon' && (
          <span className={styles.chevron}>
            <FontIcon iconName="ChevronDown" />
          </span>
        )}
      </Button>
      {opened !== undefined && Menu !== undefined && (
        <Menu items={items} ariaLabel={button.ariaLabel ?? button.text} target={target} isByPointer={opened === 'byPointer'} onDismiss={() => setOpened(undefined)} />
      )}
      {opened !== undefined && failure !== undefined && <FailureMessage failure={failure} what={button.ariaLabel ?? button.text ?? ''} onRetry={load} />}
    </>
  );
};

let loaded: React.FunctionComponent<MenuProps> | undefined;

/** The menu once it is there; for the whole page after the first time. */
function useMenu(): { readonly Menu: typeof loaded; readonly failure: Failure | undefined; readonly load: () => void } {
  const isMounted = useIsMounted();
  const [Menu, setMenu] = React.useState(() => loaded);
  const [failure, setFailure] = React.useState<Failure>();
  const load = (): void => {
    if (Menu !== undefined) return;
    import(/* webpackChunkName: 'menu' */ './Menu').then(
      module => {
        loaded = module.Menu;
        if (!isMounted.current) return;
        setFailure(undefined);
        setMenu(() => loaded);
      },
      (error: unknown) => {
        if (isMounted.current) setFailure(new Failure('unavailable', String(error)));
      }
    );
  };
  return { Menu, failure, load };
}

/** Calls `then` whenever what was open is closed again. */
function useOnceClosed(isOpen: boolean, then: (() => void) | undefined): void {
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (isClosed) then?.();
  });
}
