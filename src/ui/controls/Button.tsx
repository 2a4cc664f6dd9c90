import * as React from 'react';
import { FontIcon, mergeStyles } from '@fluentui/react';
import { useButtonStyles } from './useButtonStyles';

/** `action` is the quiet one among texts, `icon` shows nothing but its drawing. */
export type ButtonKind = 'default' | 'primary' | 'action' | 'icon';

export interface ButtonProps extends React.AriaAttributes {
  readonly kind?: ButtonKind;
  readonly text?: string;
  readonly iconName?: string;
  /** The name for those who do not see it, where the text alone does not tell it from others. */
  readonly ariaLabel?: string;
  readonly title?: string;
  readonly id?: string;
  readonly className?: string;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** Keeps the focus where it is while the button is disabled: a press does nothing then. */
  readonly allowDisabledFocus?: boolean;
  /** For one that stays pressed, whether it is. */
  readonly isPressed?: boolean;
  /** Makes it a link that looks like a button. */
  readonly href?: string;
  readonly target?: string;
  readonly rel?: string;
  readonly elementRef?: React.RefObject<HTMLElement>;
  readonly onClick?: (event: React.MouseEvent<HTMLElement>) => void;
  readonly onFocus?: () => void;
  readonly onPointerEnter?: () => void;
}

/**
 * A button of the browser that looks like Fluent's, without the menus, callouts and key tips that Fluent's brings along for
 * whoever has none.
 */
export const Button: React.FunctionComponent<ButtonProps> = ({
  kind = 'default', text, iconName, ariaLabel, className, type = 'button', disabled = false, allowDisabledFocus = false, isPressed,
  href, target, rel, elementRef, onClick, children, ...rest
}) => {
  const styles = useButtonStyles();
  const isOn = isPressed === true || rest['aria-expanded'] === true;
  // Merged to one class, so that what the caller wants wins whichever was written into the page first.
  const merged = React.useMemo(() => mergeStyles(styles.root, styles[kind], isOn && styles[on[kind]], disabled && styles.disabled, className), [styles, kind, isOn, disabled, className]);
  const content = (
    <>
      {iconName !== undefined && <FontIcon iconName={iconName} className={styles.drawing} />}
      {text !== undefined && <span className={kind === 'action' ? styles.quietText : styles.text}>{text}</span>}
      {children}
    </>
  );
  const handleClick = (event: React.MouseEvent<HTMLElement>): void => {
    // One that keeps the focus is told apart by its name only: the browser would submit the form.
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  const common = { ...rest, className: merged, 'aria-label': ariaLabel ?? rest['aria-label'], onClick: handleClick };
  if (href !== undefined && !disabled) {
    return (
      <a {...common} ref={elementRef as React.RefObject<HTMLAnchorElement>} href={href} target={target} rel={rel}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...common}
      ref={elementRef as React.RefObject<HTMLButtonElement>}
      // eslint-disable-next-line react/button-has-type -- one of the two that are allowed
      type={type}
      disabled={disabled && !allowDisabledFocus}
      aria-disabled={disabled && allowDisabledFocus ? true : undefined}
      aria-pressed={isPressed}
    >
      {content}
    </button>
  );
};

const on = { default: 'defaultOn', primary: 'primaryOn', action: 'actionOn', icon: 'iconOn' } as const;
