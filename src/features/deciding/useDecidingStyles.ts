import { makeStyles } from '@fluentui/react';

/** How the parts of deciding look, the same in every queue. */
export const useDecidingStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  section: { display: 'flex', flexDirection: 'column', gap: 12, paddingBlockStart: 8 },
  /** Always there, so that it is read out when it says something; takes no room while it does not. */
  silent: { position: 'absolute' },
  list: { display: 'flex', flexDirection: 'column', gap: 12, listStyle: 'none', margin: 0, padding: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: 4 },
  parts: { display: 'flex', flexDirection: 'column', gap: 20, maxWidth: 720 },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 },
  inRow: { borderInlineStart: `3px solid ${palette.themePrimary}`, paddingBlock: 4, paddingInlineStart: 16 },
  heading: { margin: 0, fontWeight: 600 },
  sentences: { display: 'flex', flexDirection: 'column', gap: 4, margin: 0, paddingInlineStart: 20 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 12 },
  grow: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  quiet: { color: semanticColors.bodySubtext },
  strong: { fontWeight: 600 },
  wrap: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  note: { ...fonts.medium, background: palette.neutralLighter, borderRadius: effects.roundedCorner4, padding: 12 },
  warning: { color: semanticColors.severeWarningIcon, fontWeight: 600 }
}));
