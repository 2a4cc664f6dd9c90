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

/** The theme that a page or Teams gives to the web part. */
export function hostTheme(frame: FrameKind, name: ThemeName): HostTheme {
  const isInverted = name === 'dark';
  const neutrals = isInverted ? DARK_NEUTRALS : LIGHT_NEUTRALS;
  const accents = frame === 'page' ? [PAGE_LIGHT, PAGE_DARK] : [TEAMS_LIGHT, TEAMS_DARK];
  return { palette: { ...neutrals, ...accents[isInverted ? 1 : 0] }, isInverted };
}

/** The same colours as CSS custom properties (`--themePrimary`), from which the frames draw their own chrome. */
export function themeStyle({ palette, isInverted }: HostTheme): string {
  const scheme = `color-scheme: ${isInverted ? 'dark' : 'light'}`;
  return [scheme, ...Object.entries(palette).map(([slot, colour]) => `--${slot}: ${colour}`)].join('; ');
}
