import type { Theme } from '@fluentui/react';
import { createTheme, getColorFromString } from '@fluentui/react';
import { shadesOf } from '../../../src/features/participation/matrix/shades';
import { completedLook, lineLook } from '../../../src/features/participation/survival/lineLooks';
import { mostLines } from '../../../src/features/participation/survival/survivalView';
import { hostTheme } from '../../../workbench/host/themes';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How colours look to whoever lacks one kind of cones, of linear light: Machado, Oliveira, Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table 1, severity 1. Without any colour: luminance.
 */
const visions: Readonly<Record<string, Matrix>> = {
  'all colours': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  'no blue': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  'no colour at all': [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]
};

/** Lightness L* (CIE 1976) of a colour as it looks, from 0 to 100. */
function lightness(colour: string, vision: Matrix): number {
  const { r, g, b } = getColorFromString(colour) as NonNullable<ReturnType<typeof getColorFromString>>;
  const light = [r, g, b].map(value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  const seen = vision.map(row => Math.min(1, Math.max(0, row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0))));
  const luminance = 0.2126 * (seen[0] ?? 0) + 0.7152 * (seen[1] ?? 0) + 0.0722 * (seen[2] ?? 0);
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;
}

const themes: readonly (readonly [string, Theme])[] = (['page', 'teams'] as const).flatMap(frame =>
  (['light', 'dark', 'contrast'] as const).map(name => {
    const { palette, isInverted } = hostTheme(frame as never, name);
    return [`${frame}, ${name}`, createTheme({ palette, isInverted })] as const;
  })
);

describe.each(Object.keys(visions))('Whoever sees %s', name => {
  const vision = visions[name] as Matrix;

  test.each(themes)('tells the shades of a table apart by how light they are (%s)', (_theme, theme) => {
    const steps = [theme.semanticColors.bodyBackground, ...shadesOf(theme, 5)].map(colour => lightness(colour, vision));
    const apart = steps.slice(1).map((step, at) => step - (steps[at] ?? 0));
    // A difference of 1 is about what can just be seen side by side.
    expect(Math.min(...apart.map(Math.abs))).toBeGreaterThan(6);
    expect(new Set(apart.map(Math.sign)).size).toBe(1);
  });
});

describe('Lines of a chart', () => {
  test('are told apart by their dashes alone, as many as there can be, and the line of those completed', () => {
    const theme = createTheme({});
    const dashes = [...Array.from({ length: mostLines }, (_, index) => lineLook(theme, index)), completedLook(theme)].map(look => look.dashes);
    expect(new Set(dashes).size).toBe(mostLines + 1);
  });
});
