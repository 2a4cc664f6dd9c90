import type { ICalloutProps } from '@fluentui/react';

/**
 * For what opens over the page: it stands there at once for whoever wants less motion. Fluent slides it in whatever the
 * system asks for, with a class that it adds by the side on which there is room, hence the weight of the rule.
 */
export const stillCallout = {
  styles: { root: { '@media (prefers-reduced-motion: reduce)': { animation: 'none !important' } } }
} satisfies ICalloutProps;
