import { makeStyles } from '@fluentui/react';

export const useDutyStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    boxSizing: 'border-box',
    minWidth: 0,
    maxWidth: 840,
    padding: 20,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    boxShadow: effects.elevation4
  },
  header: { display: 'flex', gap: 12, alignItems: 'center' },
  names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  title: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  part: { display: 'flex', flexDirection: 'column', gap: 8 },
  record: { display: 'flex', flexDirection: 'column', gap: 12, marginBlockStart: 16 },
  partTitle: { margin: 0, fontWeight: 600 },
  list: { display: 'flex', flexDirection: 'column', gap: 8, listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  grow: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, paddingBlockStart: 12, borderBlockStart: `1px solid ${palette.neutralLighter}` },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 },
  task: { display: 'flex', gap: 8, alignItems: 'baseline' },
  mark: { color: palette.themePrimary, width: 20, textAlign: 'center', flexShrink: 0 },
  columns: { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' }
}));
