import * as React from 'react';
import { css, makeStyles } from '@fluentui/react';
import { mayHaveMarkup } from './richText/mayHaveMarkup';
import type { Renderer } from './richText/useRenderer';
import { useRenderer } from './richText/useRenderer';

export interface RichTextProps {
  /** What somebody wrote, as it was typed. */
  readonly text: string;
  readonly className?: string;
}

const useStyles = makeStyles(({ palette, semanticColors, effects }) => ({
  root: {
    color: semanticColors.bodyText,
    overflowWrap: 'anywhere',
    minWidth: 0,
    selectors: {
      'p, ul, ol, pre, blockquote': { marginBlock: 0, unicodeBidi: 'plaintext' },
      '* + p, * + ul, * + ol, * + pre, * + blockquote': { marginBlockStart: 8 },
      'ul, ol': { paddingInlineStart: 24 },
      'code, pre': { background: palette.neutralLighter, borderRadius: effects.roundedCorner2, fontFamily: 'Consolas, Menlo, monospace', fontSize: '0.9em' },
      code: { padding: '1px 4px' },
      pre: { overflowX: 'auto', padding: 8, whiteSpace: 'pre-wrap' },
      'pre code': { padding: 0, fontSize: 'inherit' },
      blockquote: { borderInlineStart: `2px solid ${palette.neutralTertiaryAlt}`, marginInline: 0, paddingInlineStart: 12, color: semanticColors.bodySubtext },
      a: { color: semanticColors.link },
      'a:hover': { color: semanticColors.linkHovered }
    }
  },
  plain: { whiteSpace: 'pre-wrap' }
}));

/**
 * What somebody wrote, with the little that makes it easier to read: paragraphs, bold, italic, lists, quotes, code and
 * links to the web. Everything else is shown as it was typed, and so is all of it until the renderer is there.
 */
export const RichText: React.FunctionComponent<RichTextProps> = ({ text, className }) => {
  const styles = useStyles();
  const render = useRenderer(mayHaveMarkup(text));
  const fragment = React.useMemo(() => (render === undefined ? undefined : rendered(render, text)), [render, text]);
  const place = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    if (fragment !== undefined) place.current?.replaceChildren(fragment.cloneNode(true));
  }, [fragment]);
  if (fragment === undefined) {
    return (
      <div key="plain" dir="auto" className={css(styles.root, styles.plain, className)}>
        {text}
      </div>
    );
  }
  return <div key="rich" ref={place} dir="auto" className={css(styles.root, className)} />;
};

/** Undefined where a text defeats the parser: whoever reads gets it as it was typed. */
function rendered(render: Renderer, text: string): DocumentFragment | undefined {
  try {
    return render(text);
  } catch {
    return undefined;
  }
}
