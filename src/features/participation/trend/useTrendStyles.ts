import { makeStyles } from '@fluentui/react';

const onDeviceColours = '@media (forced-colors: active)';

/** Looks of the lines over months. What is a year before is told apart by its dashes, not by its colour. */
export const useTrendStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { minWidth: 0, width: '100%' },
  drawing: { display: 'block', height: 'auto', overflow: 'visible', touchAction: 'pan-y', width: '100%' },
  people: { fill: 'none', stroke: palette.themePrimary, strokeLinejoin: 'round', strokeWidth: 2, selectors: { [onDeviceColours]: { stroke: 'Highlight' } } },
  before: { fill: 'none', stroke: palette.neutralSecondary, strokeDasharray: '5 4', strokeWidth: 1.5, selectors: { [onDeviceColours]: { stroke: 'CanvasText' } } },
  dot: { fill: palette.themePrimary, stroke: semanticColors.bodyBackground, strokeWidth: 1, selectors: { [onDeviceColours]: { fill: 'Highlight' } } },
  beforeDot: { fill: palette.neutralSecondary },
  hatch: { stroke: semanticColors.bodySubtext, strokeWidth: 2, selectors: { [onDeviceColours]: { stroke: 'CanvasText' } } },
  frame: { stroke: semanticColors.bodySubtext, strokeWidth: 1 },
  guide: { stroke: semanticColors.bodySubtext, strokeWidth: 1 },
  focus: { fill: 'none', stroke: 'none' },
  point: {
    outline: 'none',
    pointerEvents: 'none',
    selectors: {
      ':focus rect': { stroke: semanticColors.focusBorder, strokeWidth: 2 },
      [onDeviceColours]: { selectors: { ':focus rect': { stroke: 'Highlight' } } }
    }
  }
}));
