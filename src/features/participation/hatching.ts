import type { IRawStyle, Theme } from '@fluentui/react';

/** What a left-out number looks like: hatched, in a frame, in print as well. */
export function hatching({ semanticColors }: Theme): IRawStyle {
  const lines = (colour: string): string => `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 5px)`;
  return {
    background: lines(semanticColors.bodySubtext),
    border: `1px solid ${semanticColors.bodySubtext}`,
    borderRadius: 2,
    boxSizing: 'border-box',
    printColorAdjust: 'exact',
    WebkitPrintColorAdjust: 'exact',
    // A device that decides on colours leaves out what is drawn behind; this is all that is drawn here.
    selectors: { '@media (forced-colors: active)': { background: lines('CanvasText'), borderColor: 'CanvasText', forcedColorAdjust: 'none' } }
  };
}
