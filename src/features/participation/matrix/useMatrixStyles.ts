import { makeStyles } from '@fluentui/react';
import { hatching } from '../hatching';
import { shadesOf } from './shades';

/** Room for the titles of rows: as much as leaves some numbers in view on a phone. */
const titleWidth = 'min(220px, 36vw)';

/** Of a number, in pixels; on paper columns share its width. */
export const columnWidth = 100;

const onPaper = '@media print';
const onDeviceColours = '@media (forced-colors: active)';
const kept = { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' } as const;

/** Looks of a shaded table. */
export const useMatrixStyles = makeStyles(theme => {
  const { fonts, palette, semanticColors } = theme;
  const [shade0, shade1, shade2, shade3, shade4] = shadesOf(theme, 5).map(background => ({ background, ...kept }));
  const line = `1px solid ${semanticColors.bodyDivider}`;
  return {
    // What a title that stays would cover is scrolled further.
    scroll: { maxWidth: '100%', overflowX: 'auto', position: 'relative', scrollPaddingInlineStart: titleWidth, selectors: { [onPaper]: { overflow: 'visible' } } },
    // Columns of one width, so that they stay where they are from page to page, and a thousand cells are laid out at once.
    table: { ...fonts.medium, borderCollapse: 'separate', borderSpacing: '0', color: semanticColors.bodyText, fontVariantNumeric: 'tabular-nums', tableLayout: 'fixed', width: 0, selectors: { [onPaper]: { fontSize: 10, width: '100%' } } },
    column: { ...fonts.small, borderBottom: line, color: semanticColors.bodySubtext, fontWeight: 400, hyphens: 'auto', overflowWrap: 'anywhere', padding: '4px 6px', textAlign: 'end', verticalAlign: 'bottom', width: columnWidth, selectors: { [onPaper]: { fontSize: 9, padding: 2, width: 'auto' } } },
    title: {
      background: semanticColors.bodyBackground,
      borderBottom: line,
      boxSizing: 'border-box',
      fontWeight: 400,
      insetInlineStart: 0,
      overflowWrap: 'anywhere',
      padding: '4px 0',
      paddingInlineEnd: 8,
      position: 'sticky',
      textAlign: 'start',
      width: titleWidth,
      zIndex: 1,
      selectors: { [onPaper]: { position: 'static', width: '20%' } }
    },
    cell: {
      // A line of the background between shades; the frame of the focus takes its place.
      border: `1px solid ${semanticColors.bodyBackground}`,
      boxSizing: 'border-box',
      height: 32,
      padding: '0 6px',
      scrollMarginInlineStart: 8,
      textAlign: 'end',
      selectors: {
        ':focus': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: '-2px' },
        [onDeviceColours]: { selectors: { ':focus': { outlineColor: 'Highlight' } } },
        [onPaper]: { height: 22, padding: '0 2px' }
      }
    },
    // Without the frame of its own that a lone bar has: a table may have hundreds.
    hidden: { ...hatching(theme), border: `1px solid ${semanticColors.bodyBackground}`, borderRadius: 0 },
    sum: { borderInlineStart: line, fontWeight: 600 },
    apart: { boxShadow: `inset 0 0 0 2px ${palette.neutralSecondary}`, ...kept, selectors: { [onDeviceColours]: { border: '2px solid CanvasText' } } },
    shade0, shade1, shade2, shade3, shade4
  };
});
