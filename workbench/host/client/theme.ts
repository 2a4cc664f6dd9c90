import { loadTheme as loadTokens } from '@microsoft/load-themed-styles';
import type { ITheme, ThemeProvider } from '@microsoft/sp-component-base';
import { createTheme, loadTheme } from 'workbench-stand-ins';
import type { FrameKind, ThemeName } from '../contracts';
import { hostTheme, themeStyle } from '../themes';

/** The theme as web parts receive it: Fluent's shape, which is the shape that SharePoint uses. */
export function fullTheme(frame: FrameKind, name: ThemeName): ITheme {
  // Fluent's type lists a few slots as required that SharePoint's lists as optional, and the reverse.
  return createTheme(hostTheme(frame, name)) as unknown as ITheme;
}

/**
 * Switches everything on the page. The order matters: Fluent's `loadTheme` also writes CSS tokens, which the fuller
 * set then replaces; the web part comes last and redraws over both.
 */
export function applyTheme(frame: FrameKind, name: ThemeName, provider: ThemeProvider): void {
  const theme = createTheme(hostTheme(frame, name));
  loadTheme(theme);
  loadTokens({
    ...theme.palette,
    ...theme.semanticColors,
    // Not Fluent slots, yet the footer of the property pane uses them.
    primaryBackground: theme.palette.white,
    primaryText: theme.palette.neutralPrimary
  });
  provider._setTheme(fullTheme(frame, name));
  document.documentElement.style.cssText = themeStyle(hostTheme(frame, name));
  document.documentElement.dataset['theme'] = name;
}
