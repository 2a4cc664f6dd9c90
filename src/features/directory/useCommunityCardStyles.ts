import type { ITheme } from '@fluentui/react';
import { makeStyles } from '@fluentui/react';
import type { IRawStyle } from '@fluentui/react';

function card({ effects, palette, semanticColors }: ITheme): IRawStyle {
  return {
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    boxSizing: 'border-box',
    minWidth: 0,
    padding: 16,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    boxShadow: effects.elevation4
  };
}

export const useCommunityCardStyles = makeStyles(theme => {
  const { palette, semanticColors } = theme;
  const clamped: IRawStyle = { overflow: 'hidden', display: '-webkit-box', WebkitBoxOrient: 'vertical', overflowWrap: 'anywhere' };
  return {
    card: card(theme),
    /** Present, in a lower voice: no shadow, a fainter ground. */
    ended: { ...card(theme), background: palette.neutralLighterAlt, boxShadow: 'none' },
    /** Over the whole width there is room: fewer lines, less height. */
    wide: { gap: 8, paddingBlock: 12 },
    next: { color: semanticColors.bodyText, fontWeight: 600, overflowWrap: 'anywhere' },
    header: { display: 'flex', gap: 12, alignItems: 'flex-start' },
    names: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
    title: { ...clamped, WebkitLineClamp: '2', margin: 0, fontWeight: 600, lineHeight: '20px' },
    link: { color: semanticColors.bodyText, textAlign: 'start', font: 'inherit', selectors: { '&:hover': { color: semanticColors.link } } },
    quiet: { color: semanticColors.bodySubtext },
    purpose: { ...clamped, WebkitLineClamp: '3', color: semanticColors.bodyText },
    member: { color: palette.themePrimary, fontWeight: 600, marginInlineStart: 8, whiteSpace: 'nowrap' },
    footer: { display: 'flex', alignItems: 'center', gap: 8, marginBlockStart: 'auto' },
    manager: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere', flex: '1 1 0', minWidth: 0 }
  };
});
