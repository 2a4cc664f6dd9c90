import { HighContrastSelector, makeStyles } from '@fluentui/react';

export const useCardActionStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'inline-flex', alignItems: 'center', gap: 12 },
  joined: { color: semanticColors.bodySubtext, whiteSpace: 'nowrap' },
  /** Joining is what a card is there for; seventy filled buttons would shout. */
  invites: {
    color: palette.themePrimary,
    borderColor: palette.themePrimary,
    selectors: { [HighContrastSelector]: { color: 'ButtonText', borderColor: 'ButtonText' } }
  }
}));
