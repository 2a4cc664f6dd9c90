import * as React from 'react';
import type { IContextualMenuItem } from '@fluentui/react';
import { ContextualMenu, DirectionalHint } from '@fluentui/react';
import { stillCallout } from './stillCallout';

export interface MenuItem {
  readonly key: string;
  readonly text: string;
  readonly iconName?: string;
  /** Quiet words at the end. */
  readonly secondaryText?: string;
  readonly ariaLabel?: string;
  readonly disabled?: boolean;
  /** Makes it one of several that can be chosen: it has a tick, and the menu stays open. */
  readonly isChecked?: boolean;
  /** Makes it a link that opens beside the page. */
  readonly href?: string;
  readonly onChoose?: () => void;
}

export interface MenuProps {
  readonly items: readonly MenuItem[];
  readonly ariaLabel: string | undefined;
  readonly target: React.RefObject<HTMLElement>;
  /** Whether it was opened by a pointer, so that no item has the focus before an arrow key is pressed. */
  readonly isByPointer: boolean;
  readonly onDismiss: () => void;
}

/** Fluent's menu below what opened it. Only for `MenuButton`, which loads it when it is wanted. */
export const Menu: React.FunctionComponent<MenuProps> = ({ items, ariaLabel, target, isByPointer, onDismiss }) => (
  <ContextualMenu
    items={items.map(toFluent)}
    ariaLabel={ariaLabel}
    target={target.current}
    directionalHint={DirectionalHint.bottomLeftEdge}
    shouldFocusOnMount
    shouldFocusOnContainer={isByPointer}
    onDismiss={onDismiss}
    calloutProps={stillCallout}
  />
);

function toFluent({ key, text, iconName, secondaryText, ariaLabel, disabled, isChecked, href, onChoose }: MenuItem): IContextualMenuItem {
  return {
    key,
    text,
    secondaryText,
    ariaLabel,
    disabled,
    ...(iconName !== undefined && { iconProps: { iconName } }),
    ...(href !== undefined && { href, target: '_blank' }),
    ...(isChecked !== undefined && { canCheck: true, isChecked, role: 'menuitemcheckbox' }),
    onClick: event => {
      if (isChecked !== undefined) event?.preventDefault();
      onChoose?.();
    }
  };
}
