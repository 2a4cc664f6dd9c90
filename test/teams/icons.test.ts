import { type Picture, readPng } from './readPng';

/** Every pixel of a picture that `where` chooses. */
function pixels(picture: Picture, where: (x: number, y: number) => boolean = () => true): string[] {
  const all = Array.from({ length: picture.width * picture.height }, (_, index) => [index % picture.width, Math.floor(index / picture.width)] as const);
  return all.filter(([x, y]) => where(x, y)).map(([x, y]) => picture.pixel(x, y).join(' '));
}

describe('The colour icon', () => {
  const icon = readPng('teams/color.png');
  const inSafeArea = (x: number, y: number): boolean => x >= 48 && x < 144 && y >= 48 && y < 144;

  test('is 192 by 192 and opaque to the edge', () => {
    expect([icon.width, icon.height, icon.colourType]).toEqual([192, 192, 2]);
  });

  test('has nothing but the accent colour of the manifest outside the 96 by 96 that no host crops', () => {
    expect([...new Set(pixels(icon, (x, y) => !inSafeArea(x, y)))]).toEqual([`${0x1f} ${0x4e} ${0x5f} 255`]);
  });

  test('shows a white hall with a lit door', () => {
    expect(icon.pixel(96, 60)).toEqual([255, 255, 255, 255]);
    expect(icon.pixel(96, 130)).toEqual([0xf4, 0xb8, 0x60, 255]);
  });
});

describe('The outline icon', () => {
  const icon = readPng('teams/outline.png');

  test('is 32 by 32 with transparency', () => {
    expect([icon.width, icon.height, icon.colourType]).toEqual([32, 32, 6]);
  });

  test('is white wherever it is not transparent', () => {
    const seen = pixels(icon).filter((pixel) => !pixel.endsWith(' 0'));
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.filter((pixel) => !pixel.startsWith('255 255 255 '))).toEqual([]);
  });

  test('is transparent around and inside the hall', () => {
    expect([icon.pixel(0, 0)[3], icon.pixel(31, 31)[3], icon.pixel(16, 25)[3]]).toEqual([0, 0, 0]);
  });
});
