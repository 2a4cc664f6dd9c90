import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { getTheme } from '@fluentui/react';
import * as React from 'react';
import * as ReactDOM from 'react-dom';

/**
 * `ReactDOM.render` as the property pane calls it. Its Fluent 9 controls have neither colours nor spacing outside of a
 * provider; its Fluent 8 controls take theirs from `loadTheme`.
 */
export function render(element: React.ReactElement, container: Element, done?: () => void): unknown {
  const theme = getTheme().isInverted ? webDarkTheme : webLightTheme;
  const provided = React.createElement(FluentProvider, { theme, style: { background: 'none', height: '100%' } }, element);
  return ReactDOM.render(provided, container, done);
}
