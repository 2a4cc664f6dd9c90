import type { Theme } from '@fluentui/react';

/** How a line is drawn. Dashes tell lines apart in print and for whoever sees no colours; colours only help. */
export interface LineLook {
  readonly colour: string;
  readonly dashes: string | undefined;
  readonly width: number;
}

const dashes = [undefined, '9 4', '2 3', '12 3 2 3', '5 2 1 2 1 2'];

/** The looks of as many lines as a chart tells apart. */
export function lineLook({ palette }: Theme, index: number): LineLook {
  const colours = [palette.themePrimary, palette.neutralPrimary];
  return { colour: colours[index % colours.length] ?? palette.themePrimary, dashes: dashes[index % dashes.length], width: 2 };
}

/** The share that was completed, beside those that are still open. */
export function completedLook({ palette }: Theme): LineLook {
  return { colour: palette.neutralPrimary, dashes: '4 4', width: 1.5 };
}
