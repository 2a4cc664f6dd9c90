import type { FrameKind, ThemeName } from './contracts';

/** The palette slots of SharePoint themes that Fluent UI 8 derives the rest from. */
export type Palette = Record<string, string>;

export interface HostTheme {
  palette: Palette;
  isInverted: boolean;
}

const LIGHT_NEUTRALS: Palette = {
  neutralLighterAlt: '#faf9f8', neutralLighter: '#f3f2f1', neutralLight: '#edebe9', neutralQuaternaryAlt: '#e1dfdd',
  neutralQuaternary: '#d0d0d0', neutralTertiaryAlt: '#c8c6c4', neutralTertiary: '#a19f9d', neutralSecondary: '#605e5c',
  neutralSecondaryAlt: '#8a8886', neutralPrimaryAlt: '#3b3a39', neutralPrimary: '#323130', neutralDark: '#201f1e', black: '#000000', white: '#ffffff'
};

const DARK_NEUTRALS: Palette = {
  neutralLighterAlt: '#262524', neutralLighter: '#2b2a29', neutralLight: '#343332', neutralQuaternaryAlt: '#3d3b3a',
  neutralQuaternary: '#484644', neutralTertiaryAlt: '#605e5c', neutralTertiary: '#979593', neutralSecondary: '#c8c6c4',
  neutralSecondaryAlt: '#a19f9d', neutralPrimaryAlt: '#e1dfdd', neutralPrimary: '#f3f2f1', neutralDark: '#faf9f8', black: '#ffffff', white: '#1f1e1d'
};

/**
 * The colours of high contrast as Fluent UI 9 has them for Teams (`teamsHighContrastTheme`): white on black, yellow for what
 * can be followed, cyan for what is pointed at, green for what is not available. Slots that draw lines and also
 * surfaces under white text are a grey that is seen on black (3:1) and carries white (4.5:1).
 */
const CONTRAST_NEUTRALS: Palette = {
  neutralLighterAlt: '#0f0f0f', neutralLighter: '#1f1f1f', neutralLight: '#6e6e6e', neutralQuaternaryAlt: '#6e6e6e',
  neutralQuaternary: '#757575', neutralTertiaryAlt: '#757575', neutralTertiary: '#3ff23f', neutralSecondary: '#ffffff',
  neutralSecondaryAlt: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#000000'
};

const TEAMS_CONTRAST: Palette = {
  themePrimary: '#ffff00', themeLighterAlt: '#141400', themeLighter: '#2e2e00', themeLight: '#4d4d00', themeTertiary: '#b3b300',
  themeSecondary: '#ffff00', themeDarkAlt: '#1aebff', themeDark: '#1aebff', themeDarker: '#1aebff'
};

/** A site theme for those who need contrast; SharePoint has no more of it than the themes that an organisation makes. */
const PAGE_CONTRAST: Palette = {
  themePrimary: '#1aebff', themeLighterAlt: '#001214', themeLighter: '#00292e', themeLight: '#00454d', themeTertiary: '#00a1b3',
  themeSecondary: '#1aebff', themeDarkAlt: '#ffff00', themeDark: '#ffff00', themeDarker: '#ffff00'
};

/** A site theme of the sample tenant: a quiet teal. */
const PAGE_LIGHT: Palette = {
  themePrimary: '#0f6c74', themeLighterAlt: '#f2f9fa', themeLighter: '#cce8ea', themeLight: '#a3d4d8', themeTertiary: '#57a8af',
  themeSecondary: '#207e86', themeDarkAlt: '#0d6168', themeDark: '#0b5258', themeDarker: '#083d41'
};

const PAGE_DARK: Palette = {
  themePrimary: '#5cc2ca', themeLighterAlt: '#04080a', themeLighter: '#0f2022', themeLight: '#1c3b3e', themeTertiary: '#37757a',
  themeSecondary: '#51abb2', themeDarkAlt: '#6bc8cf', themeDark: '#81d1d7', themeDarker: '#a3dee2'
};

const TEAMS_LIGHT: Palette = {
  themePrimary: '#5b5fc7', themeLighterAlt: '#f6f6fc', themeLighter: '#dddef4', themeLight: '#c0c2ea', themeTertiary: '#8a8dda',
  themeSecondary: '#686bcd', themeDarkAlt: '#5256b3', themeDark: '#454897', themeDarker: '#33356f'
};

const TEAMS_DARK: Palette = {
  themePrimary: '#9ea2ff', themeLighterAlt: '#06060a', themeLighter: '#191a29', themeLight: '#2f314d', themeTertiary: '#5f6199',
  themeSecondary: '#8b8fe0', themeDarkAlt: '#a8acff', themeDark: '#b6b9ff', themeDarker: '#cbcdff'
};

const NEUTRALS: Record<ThemeName, Palette> = { light: LIGHT_NEUTRALS, dark: DARK_NEUTRALS, contrast: CONTRAST_NEUTRALS };
const ACCENTS: Record<'page' | 'teams', Record<ThemeName, Palette>> = {
  page: { light: PAGE_LIGHT, dark: PAGE_DARK, contrast: PAGE_CONTRAST },
  teams: { light: TEAMS_LIGHT, dark: TEAMS_DARK, contrast: TEAMS_CONTRAST }
};

/** The theme that a page or Teams gives to the web part. */
export function hostTheme(frame: FrameKind, name: ThemeName): HostTheme {
  const accents = ACCENTS[frame === 'page' ? 'page' : 'teams'];
  return { palette: { ...NEUTRALS[name], ...accents[name] }, isInverted: name !== 'light' };
}

/** The same colours as CSS custom properties (`--themePrimary`), from which the frames draw their own chrome. */
export function themeStyle({ palette, isInverted }: HostTheme): string {
  const scheme = `color-scheme: ${isInverted ? 'dark' : 'light'}`;
  return [scheme, ...Object.entries(palette).map(([slot, colour]) => `--${slot}: ${colour}`)].join('; ');
}
