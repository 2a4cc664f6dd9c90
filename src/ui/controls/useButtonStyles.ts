import type { IStyle } from '@fluentui/react';
import { FontWeights, HighContrastSelector, makeStyles } from '@fluentui/react';

interface Colours {
  readonly background: string;
  readonly color: string;
  readonly border?: string;
}

const over = (colours: Colours): IStyle => ({ background: colours.background, color: colours.color, ...(colours.border !== undefined && { borderColor: colours.border }) });

/** The states of a button: over it, pressed, and where the device decides on colours. A disabled one has its own. */
const inStates = (rest: Colours, hovered: Colours, pressed: Colours, more: Record<string, IStyle> = {}): IStyle => [
  over(rest),
  {
    selectors: {
      ':hover': over(hovered),
      ':active, :hover:active': over(pressed),
      [HighContrastSelector]: { selectors: { ':hover': { borderColor: 'Highlight', color: 'Highlight' } } },
      ...more
    }
  }
];

/** Fluent's looks of buttons, from the theme of the page. */
export const useButtonStyles = makeStyles(({ effects, fonts, palette, semanticColors: colors }) => {
  const primary: Colours = { background: colors.primaryButtonBackground, color: colors.primaryButtonText, border: colors.primaryButtonBackground };
  const primaryPressed: Colours = { background: colors.primaryButtonBackgroundPressed, color: colors.primaryButtonTextPressed, border: colors.primaryButtonBackgroundPressed };
  const defaultPressed: Colours = { background: colors.buttonBackgroundPressed, color: colors.buttonTextChecked };
  const iconPressed: Colours = { background: palette.neutralLight, color: palette.themeDark };
  const disabledBackground = { background: colors.buttonBackgroundDisabled, borderColor: colors.buttonBackgroundDisabled };
  const disabledSelectors = { ':hover, :active, :hover:active': { color: colors.buttonTextDisabled, ...disabledBackground } };
  return {
    root: {
      ...fonts.medium,
      alignItems: 'center',
      border: '1px solid transparent',
      borderRadius: effects.roundedCorner2,
      boxSizing: 'border-box',
      cursor: 'pointer',
      display: 'inline-flex',
      justifyContent: 'center',
      margin: 0,
      minHeight: 32,
      minWidth: 32,
      position: 'relative',
      textAlign: 'center',
      textDecoration: 'none',
      userSelect: 'none',
      selectors: {
        ':focus': { outline: 'none' },
        ':focus-visible': { outline: `1px solid ${colors.focusBorder}`, outlineOffset: '-3px' },
        [HighContrastSelector]: { selectors: { ':focus-visible': { outlineColor: 'ButtonText', outlineOffset: '1px' } } }
      }
    },
    default: [
      { borderColor: colors.buttonBorder, minWidth: 80, padding: '4px 16px' },
      inStates({ background: colors.buttonBackground, color: colors.buttonText }, { background: colors.buttonBackgroundHovered, color: colors.buttonTextHovered }, defaultPressed)
    ],
    defaultOn: over(defaultPressed),
    primary: [
      { minWidth: 80, padding: '4px 16px' },
      inStates(primary, { background: colors.primaryButtonBackgroundHovered, color: colors.primaryButtonTextHovered, border: colors.primaryButtonBackgroundHovered }, primaryPressed, {
        ':focus-visible': { outlineColor: palette.white },
        [HighContrastSelector]: {
          background: 'WindowText',
          borderColor: 'WindowText',
          color: 'Window',
          forcedColorAdjust: 'none',
          selectors: { ':hover': { background: 'Highlight', borderColor: 'Highlight', color: 'Window' } }
        }
      })
    ],
    primaryOn: over(primaryPressed),
    action: [
      { justifyContent: 'flex-start', minHeight: 40, padding: '4px' },
      inStates(
        { background: 'transparent', color: palette.neutralPrimary },
        { background: 'transparent', color: palette.themePrimary },
        { background: 'transparent', color: palette.black },
        { '& > i': { color: palette.themeDarkAlt }, ':hover > i': { color: palette.themePrimary }, ':active > i': { color: palette.themeDarker } }
      )
    ],
    actionOn: { color: palette.themePrimary },
    icon: [
      { height: 32, padding: '0 4px' },
      inStates({ background: 'transparent', color: colors.link }, { background: palette.neutralLighter, color: palette.themeDarkAlt }, iconPressed)
    ],
    iconOn: over(iconPressed),
    disabled: {
      color: colors.buttonTextDisabled,
      cursor: 'default',
      ...disabledBackground,
      selectors: {
        ...disabledSelectors,
        '& > i, :hover > i, :active > i': { color: 'inherit' },
        [HighContrastSelector]: { background: 'Window', borderColor: 'GrayText', color: 'GrayText', selectors: { ':hover': { borderColor: 'GrayText', color: 'GrayText' } } }
      }
    },
    text: { fontWeight: FontWeights.semibold, margin: '0 4px', minWidth: 0, overflowWrap: 'anywhere' },
    quietText: { margin: '0 4px', minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
    drawing: { flexShrink: 0, fontSize: fonts.mediumPlus.fontSize, height: 16, lineHeight: '16px', margin: '0 4px', textAlign: 'center' }
  };
});
