import { frameAddress } from '../../../workbench/host/client/shellStage';
import { CULTURES, directionOf, findCulture } from '../../../workbench/host/cultures';
import { readFrameRequest } from '../../../workbench/host/frameFacts';
import { hostTheme } from '../../../workbench/host/themes';

describe('the culture of a page', () => {
  test.each([
    ['ar-sa', 'ar-SA', 1025],
    ['DE-DE', 'de-DE', 1031],
    [null, 'en-US', 1033],
    ['', 'en-US', 1033],
    ['nl-NL', 'nl-NL', 1033]
  ])('named %s is %s, number %s', (name, culture, lcid) => {
    expect(findCulture(name)).toMatchObject({ name: culture, lcid });
  });

  test('begins lines at the right for Arabic only, of those that the shell offers', () => {
    expect(CULTURES.filter(({ name }) => directionOf(name) === 'rtl').map(({ name }) => name)).toEqual(['ar-SA']);
  });
});

describe('the theme of a host', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each([
    ['page', 'contrast'],
    ['personal', 'contrast']
  ] as const)('of %s in %s has text of 7:1, links of 7:1 and lines of 3:1 on its ground', (frame, name) => {
    const { palette, isInverted } = hostTheme(frame, name);
    const on = (slot: string): number => ratio(palette[slot] ?? '', palette['white'] ?? '');
    expect(isInverted).toBe(true);
    expect(Math.min(...['neutralPrimary', 'neutralSecondary', 'themePrimary', 'themeDarkAlt', 'neutralTertiary'].map(on))).toBeGreaterThan(7);
    expect(Math.min(...['neutralLight', 'neutralQuaternaryAlt', 'neutralTertiaryAlt'].map(on))).toBeGreaterThan(3);
    expect(ratio(palette['neutralLight'] ?? '', palette['neutralPrimary'] ?? '')).toBeGreaterThan(4.5);
  });
});

describe('a phone', () => {
  test.each([
    ['', 390],
    ['width=320', 320],
    ['width=full', 390],
    ['width=1366', 390]
  ])('asked for with "%s" is %s pixels wide', (query, width) => {
    expect(readFrameRequest(new URLSearchParams(`device=phone&${query}`), 'personal')).toMatchObject({ device: 'phone', phoneWidth: width });
  });

  test('does not show a page of SharePoint', () => {
    expect(readFrameRequest(new URLSearchParams('device=phone'), 'page').device).toBe('desktop');
  });

  test('is the personal app in the address of its frame; what the bar chose goes along', () => {
    const address = frameAddress(new URLSearchParams('frame=phone&theme=contrast&culture=ar-SA&width=320'), 'http://localhost');
    expect(address.pathname + address.search).toBe('/host/teams?theme=contrast&culture=ar-SA&width=320&device=phone&kind=personal');
  });
});
