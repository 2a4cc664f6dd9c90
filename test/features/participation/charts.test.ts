import { createTheme, getColorFromString, getContrastRatio } from '@fluentui/react';
import { standaloneSvg } from '../../../src/features/participation/chart/standaloneSvg';
import { wrapped } from '../../../src/features/participation/chart/pngOf';
import { bandOf, bandsOf } from '../../../src/features/participation/matrix/bands';
import { shadesOf } from '../../../src/features/participation/matrix/shades';
import { strongest } from '../../../src/features/participation/matrix/strongest';
import { hostTheme } from '../../../workbench/host/themes';
import { tableOf } from './tables';

describe('The shades of numbers', () => {
  test('reach each to twice where they begin, from the minimum group size on', () => {
    expect(bandsOf(5)).toEqual([
      { from: 5, to: 9 },
      { from: 10, to: 19 },
      { from: 20, to: 39 },
      { from: 40, to: 79 },
      { from: 80, to: undefined }
    ]);
  });

  test.each([
    [5, 5, 0],
    [9, 5, 0],
    [10, 5, 1],
    [39, 5, 2],
    [40, 5, 3],
    [80, 5, 4],
    [100000, 5, 4],
    [10, 10, 0]
  ])('have %d, at a minimum of %d, as the shade %d', (count, minimum, band) => {
    expect(bandOf(count, minimum)).toBe(band);
  });

  test.each((['page', 'teams'] as const).flatMap(frame => (['light', 'dark', 'contrast'] as const).map(name => [frame, name] as const)))(
    'can be read and told apart in the theme of %s, %s',
    (frame, name) => {
      const { palette, isInverted } = hostTheme(frame as never, name);
      const theme = createTheme({ palette, isInverted });
      const colour = (text: string) => getColorFromString(text) as NonNullable<ReturnType<typeof getColorFromString>>;
      const shades = shadesOf(theme, 5);
      expect(shades.every(shade => getContrastRatio(colour(theme.semanticColors.bodyText), colour(shade)) >= 4.5)).toBe(true);
      const steps = [theme.semanticColors.bodyBackground, ...shades].map(colour);
      expect(steps.slice(1).every((shade, index) => getContrastRatio(shade, colour(theme.semanticColors.bodyBackground)) > getContrastRatio(steps[index] as typeof shade, colour(theme.semanticColors.bodyBackground)))).toBe(true);
    }
  );
});

describe('The strongest numbers', () => {
  const table = tableOf(['a', 'b'], { a: [90, 42], b: [42, null] });

  test('are those shown with the largest count, all equals of it', () => {
    expect(strongest(table)).toEqual([{ row: 'a', column: 'a', count: 90 }]);
    expect(strongest(table, (row, column) => row !== column)).toEqual([
      { row: 'a', column: 'b', count: 42 },
      { row: 'b', column: 'a', count: 42 }
    ]);
  });

  test('are none where none is shown', () => {
    expect(strongest(tableOf(['a'], { a: [null] }))).toEqual([]);
  });
});

describe('A drawing of its own', () => {
  test('keeps the colours it has on the page, and nothing that only the page needs', () => {
    document.body.innerHTML = '<style>.line { fill: rgb(15, 108, 116); font-size: 12px }</style><svg data-drawing="" role="group"><g tabindex="0" role="img" aria-label="October"><text class="line">Oct</text></g></svg>';
    const text = standaloneSvg(document.querySelector('svg') as SVGSVGElement, element => getComputedStyle(element));
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toMatch(/<text style="[^"]*fill: rgb\(15, 108, 116\); [^"]*font-size: 12px[^"]*">Oct<\/text>/);
    expect(text).not.toMatch(/class=|tabindex|role=|aria-label/);
    expect(document.querySelector('g')?.getAttribute('tabindex')).toBe('0');
  });

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 99, ['one two three']],
    ['incomprehensible one', 5, ['incomprehensible', 'one']]
  ])('has “%s” below it in lines of %d', (text, width, lines) => {
    expect(wrapped(text, width, each => each.length)).toEqual(lines);
  });
});
