// Named imports only: `export *` would triple the bundle.
import {
  ActionButton, AnimationVariables, BaseComponent, Button, Callout, Checkbox, ChoiceGroup, classNamesFunction, CompoundButton,
  concatStyleSets, createTheme, css, Customizer, DefaultButton, DirectionalHint, Dropdown, DropdownMenuItemType, Fabric, FocusTrapZone,
  FocusZone, FontWeights, getGlobalClassNames, getIconClassName, getInputFocusStyle, getNativeProps, getPlaceholderStyles, getRTL,
  getTheme, GlobalSettings, HighContrastSelector, Icon, IconButton, IconType, ImageFit, ImageLoadState, inputProperties, KeyCodes,
  Label, Link, normalize, omit, Overlay, Panel, PanelType, PrimaryButton, registerIcons, registerOnThemeChangeCallback,
  removeOnThemeChangeCallback, SearchBox, SelectionMode, Slider, SpinButton, Spinner, SpinnerType, Stack, styled, TextField,
  TooltipHost, TooltipOverflowMode, unregisterIcons
} from '@fluentui/react';

export const fluent8 = {
  ActionButton, AnimationVariables, BaseComponent, Button, Callout, Checkbox, ChoiceGroup, classNamesFunction, CompoundButton,
  concatStyleSets, createTheme, css, Customizer, DefaultButton, DirectionalHint, Dropdown, DropdownMenuItemType, Fabric, FocusTrapZone,
  FocusZone, FontWeights, getGlobalClassNames, getIconClassName, getInputFocusStyle, getNativeProps, getPlaceholderStyles, getRTL,
  getTheme, GlobalSettings, HighContrastSelector, Icon, IconButton, IconType, ImageFit, ImageLoadState, inputProperties, KeyCodes,
  Label, Link, normalize, omit, Overlay, Panel, PanelType, PrimaryButton, registerIcons, registerOnThemeChangeCallback,
  removeOnThemeChangeCallback, SearchBox, SelectionMode, Slider, SpinButton, Spinner, SpinnerType, Stack, styled, TextField,
  TooltipHost, TooltipOverflowMode, unregisterIcons
};

/** The decorator that Fluent dropped after version 6: a method that keeps its `this`. */
function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...args: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  };
}

export const fluent8Bundle = { ...fluent8, autobind, workaround_Icon: Icon };
