import type { IRawStyle, Theme } from '@fluentui/react';

/** A table of numbers: names at the start, numbers in columns of equal digits. */
export function numberTable({ fonts, semanticColors }: Theme): IRawStyle {
  return {
    ...fonts.medium,
    borderCollapse: 'collapse',
    color: semanticColors.bodyText,
    fontVariantNumeric: 'tabular-nums',
    selectors: {
      'th, td': { borderBottom: `1px solid ${semanticColors.bodyDivider}`, padding: 8, textAlign: 'end' },
      'th:first-child': { overflowWrap: 'anywhere', paddingInlineStart: 0, textAlign: 'start' },
      tr: { breakInside: 'avoid' },
      caption: { ...fonts.small, color: semanticColors.bodySubtext, paddingBlock: 4, textAlign: 'start' },
      thead: { ...fonts.small, color: semanticColors.bodySubtext }
    }
  };
}
