import { makeStyles } from '@fluentui/react';
import { hatching } from '../hatching';
import { shadesOf } from './shades';

/** Room for the titles of rows: as much as leaves some numbers in view on a phone. */
const titleWidth = 'min(240px, 36vw)';

const kept = { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' } as const;

/** Looks of a shaded table. */
export const useMatrixStyles = makeStyles(theme => {
  const { fonts, palette, semanticColors } = theme;
  const [shade0, shade1, shade2, shade3, shade4] = shadesOf(theme, 5).map(background => ({ background, ...kept }));
  const line = `1px solid ${semanticColors.bodyDivider}`;
  return {
    // What a title that stays would cover is scrolled further.
    scroll: { maxWidth: '100%', overflowX: 'auto', position: 'relative', scrollPaddingInlineStart: titleWidth, selectors: { '@media print': { overflow: 'visible' } } },
    table: { ...fonts.medium, borderCollapse: 'separate', borderSpacing: '0', color: semanticColors.bodyText, fontVariantNumeric: 'tabular-nums' },
    column: { ...fonts.small, borderBottom: line, color: semanticColors.bodySubtext, fontWeight: 400, hyphens: 'auto', maxWidth: 120, minWidth: 64, overflowWrap: 'break-word', padding: '4px 6px', textAlign: 'end', verticalAlign: 'bottom' },
    title: {
      background: semanticColors.bodyBackground,
      borderBottom: line,
      boxSizing: 'border-box',
      fontWeight: 400,
      insetInlineStart: 0,
      maxWidth: titleWidth,
      minWidth: 'min(160px, 36vw)',
      overflowWrap: 'anywhere',
      padding: '4px 0',
      paddingInlineEnd: 8,
      position: 'sticky',
      textAlign: 'start',
      zIndex: 1,
      selectors: { '@media print': { position: 'static' } }
    },
    cell: {
      // A line of the background between shades; the frame of the focus takes its place.
      border: `1px solid ${semanticColors.bodyBackground}`,
      boxSizing: 'border-box',
      height: 32,
      minWidth: 64,
      padding: '0 6px',
      scrollMarginInlineStart: 8,
      textAlign: 'end',
      selectors: { ':focus': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: '-2px' } }
    },
    // Without the frame of its own that a lone bar has: a table may have hundreds.
    hidden: { ...hatching(theme), border: `1px solid ${semanticColors.bodyBackground}`, borderRadius: 0 },
    sum: { borderInlineStart: line, fontWeight: 600 },
    apart: { boxShadow: `inset 0 0 0 2px ${palette.neutralSecondary}`, ...kept, selectors: { '@media (forced-colors: active)': { border: '2px solid CanvasText' } } },
    shade0, shade1, shade2, shade3, shade4
  };
});
