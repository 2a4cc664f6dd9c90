import type { IRGB, Theme } from '@fluentui/react';
import { getColorFromString, getContrastRatio } from '@fluentui/react';

/** The share of the accent in the darkest shade, where the text allows it. */
const strongest = 0.6;
/** WCAG 2.2, 1.4.3. */
const readable = 4.5;

/**
 * Colours between the background and the accent of a theme, the faintest first. The last is as strong as lets the text of
 * the page be read on it, whatever the theme: there is one colour of text for all.
 */
export function shadesOf({ palette, semanticColors }: Theme, count: number): readonly string[] {
  const background = getColorFromString(semanticColors.bodyBackground);
  const accent = getColorFromString(palette.themePrimary);
  const text = getColorFromString(semanticColors.bodyText);
  if (background === undefined || accent === undefined || text === undefined) return Array.from({ length: count }, () => semanticColors.bodyBackground);
  const mixed = (share: number): IRGB => ({ r: between(background.r, accent.r, share), g: between(background.g, accent.g, share), b: between(background.b, accent.b, share) });
  let most = strongest;
  while (most > 0 && getContrastRatio({ ...text }, { ...text, ...mixed(most) }) < readable) most -= 0.02;
  return Array.from({ length: count }, (_, index) => {
    const { r, g, b } = mixed((Math.max(0, most) * (index + 1)) / count);
    return `rgb(${r}, ${g}, ${b})`;
  });
}

function between(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}
