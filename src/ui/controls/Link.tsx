import * as React from 'react';
import { css, HighContrastSelector, makeStyles } from '@fluentui/react';

export interface LinkProps extends React.AriaAttributes {
  readonly href?: string;
  readonly target?: string;
  readonly rel?: string;
  readonly title?: string;
  readonly dir?: string;
  readonly className?: string;
  readonly onClick?: (event: React.MouseEvent<HTMLElement>) => void;
}

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: {
    color: semanticColors.link,
    fontFamily: fonts.medium.fontFamily,
    fontSize: 'inherit',
    fontWeight: 'inherit',
    outline: 'none',
    textDecoration: 'none',
    selectors: {
      ':hover, :active': { color: semanticColors.linkHovered, textDecoration: 'underline' },
      ':focus-visible': { boxShadow: `0 0 0 1px ${semanticColors.focusBorder} inset`, outline: `1px auto ${semanticColors.focusBorder}` },
      [HighContrastSelector]: { color: 'LinkText', selectors: { ':focus-visible': { outline: '1px solid WindowText' } } }
    }
  },
  button: { background: 'none', border: 'none', cursor: 'pointer', display: 'inline', lineHeight: 'inherit', margin: 0, overflow: 'inherit', padding: 0, textAlign: 'start', userSelect: 'text' }
}));

/** Words in a text that lead somewhere, by an address or, where they have none, by what they do. */
export const Link: React.FunctionComponent<LinkProps> = ({ className, href, target, rel, children, ...rest }) => {
  const styles = useStyles();
  if (href === undefined) {
    return (
      <button {...rest} type="button" className={css(styles.root, styles.button, className)}>
        {children}
      </button>
    );
  }
  return (
    <a {...rest} href={href} target={target} rel={rel} className={css(styles.root, className)}>
      {children}
    </a>
  );
};
