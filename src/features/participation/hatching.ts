import type { IRawStyle, Theme } from '@fluentui/react';

/** What a left-out number looks like: hatched, in a frame, in print as well. */
export function hatching({ semanticColors }: Theme): IRawStyle {
  return {
    background: `repeating-linear-gradient(135deg, ${semanticColors.bodySubtext} 0 1px, transparent 1px 5px)`,
    border: `1px solid ${semanticColors.bodySubtext}`,
    borderRadius: 2,
    boxSizing: 'border-box',
    printColorAdjust: 'exact',
    WebkitPrintColorAdjust: 'exact'
  };
}
