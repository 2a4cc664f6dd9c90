// Named imports only: `export *` would triple the bundle.
import {
  Button, Combobox, createDarkTheme, createLightTheme, Dropdown, Field, FluentProvider, InfoLabel, Label, makeStyles, Menu, MenuItem,
  MenuList, MenuPopover, MenuTrigger, mergeClasses, Option, OptionGroup, Overflow, OverflowItem, shorthands, Switch, Tab, TabList,
  tokens, Tooltip, typographyStyles, useIsOverflowItemVisible, useOverflowMenu
} from '@fluentui/react-components';
import {
  GroupperMoveFocusActions, GroupperMoveFocusEvent, MoverKeys, MoverMoveFocusEvent, useArrowNavigationGroup, useFocusableGroup,
  useMergedTabsterAttributes_unstable
} from '@fluentui/react-tabster';
import { __styles } from '@griffel/react';

export const fluent9 = {
  __styles, Button, Combobox, createDarkTheme, createLightTheme, Dropdown, Field, FluentProvider, GroupperMoveFocusActions,
  GroupperMoveFocusEvent, InfoLabel, Label, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, MoverKeys,
  MoverMoveFocusEvent, Option, OptionGroup, Overflow, OverflowItem, shorthands, Switch, Tab, TabList, tokens, Tooltip, typographyStyles,
  useArrowNavigationGroup, useFocusableGroup, useIsOverflowItemVisible, useMergedTabsterAttributes_unstable, useOverflowMenu
};
