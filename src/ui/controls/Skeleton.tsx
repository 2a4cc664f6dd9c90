import * as React from 'react';
import { HighContrastSelector, keyframes, makeStyles } from '@fluentui/react';

export interface SkeletonProps {
  /** As in CSS; all there is where absent. */
  readonly width?: number | string;
  /** In pixels. */
  readonly height?: number;
}

const sweep = (from: string, to: string): string => keyframes({ from: { transform: `translateX(${from})` }, to: { transform: `translateX(${to})` } });

const useStyles = makeStyles(({ semanticColors, rtl }) => ({
  root: {
    background: semanticColors.disabledBackground,
    flexShrink: 1,
    maxWidth: '100%',
    overflow: 'hidden',
    position: 'relative',
    selectors: {
      '::after': {
        background: `linear-gradient(to right, ${semanticColors.disabledBackground} 0%, ${semanticColors.bodyDivider} 50%, ${semanticColors.disabledBackground} 100%)`,
        content: '""',
        inset: 0,
        position: 'absolute',
        transform: 'translateX(-100%)',
        selectors: {
          // Moves only where nobody asked for less motion.
          '@media (prefers-reduced-motion: no-preference)': { animation: `${rtl === true ? sweep('100%', '-100%') : sweep('-100%', '100%')} 2s ease-in-out infinite` }
        }
      },
      [HighContrastSelector]: { border: '1px solid GrayText', boxSizing: 'border-box' }
    }
  }
}));

/** A line, or a box, that stands in for what is loading. */
export const Skeleton: React.FunctionComponent<SkeletonProps> = ({ width = '100%', height = 16 }) => <div className={useStyles().root} style={{ width, height }} />;
