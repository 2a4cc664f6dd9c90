import { standaloneSvg } from './standaloneSvg';

export interface Picture {
  readonly svg: SVGSVGElement;
  readonly title: string;
  /** What stands below: the period, what lines mean. */
  readonly lines: readonly string[];
  readonly colours: PictureColours;
}

export interface PictureColours {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
}

/** Dots for each pixel of CSS, so that it is sharp on a slide. */
const density = 2;
const margin = 16;
const titleHeight = 36;
const lineHeight = 20;

/** A drawing as a PNG, with its title and what it means. Rejects where the browser cannot do it. */
export async function pngOf({ svg, title, lines, colours }: Picture): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(svg, element => getComputedStyle(element)))}`);
  const page = picturePage({ title, lines, colours, width, height, style: getComputedStyle(svg) });
  page.pen.drawImage(image, page.left, page.top, width, height);
  return page.finish();
}

export interface PicturePage {
  readonly pen: CanvasRenderingContext2D;
  /** Where what is drawn begins, in pixels of CSS. */
  readonly left: number;
  readonly top: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  readonly finish: () => Promise<Blob>;
}

/** A picture with a title above and lines of words below, with room for a drawing of this size in between. */
export function picturePage({ title, lines, colours, width, height, style }: Omit<Picture, 'svg'> & { readonly width: number; readonly height: number; readonly style: Pick<CSSStyleDeclaration, 'fontFamily' | 'direction'> }): PicturePage {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is nothing to draw on.');
  const font = style.fontFamily;
  pen.font = `12px ${font}`;
  const written = lines.flatMap(line => wrapped(line, width, text => pen.measureText(text).width));
  canvas.width = (width + 2 * margin) * density;
  canvas.height = (height + titleHeight + written.length * lineHeight + 2 * margin) * density;
  pen.scale(density, density);
  pen.fillStyle = colours.background;
  pen.fillRect(0, 0, width + 2 * margin, canvas.height);
  const isRightToLeft = style.direction === 'rtl';
  pen.direction = isRightToLeft ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'top';
  const start = isRightToLeft ? margin + width : margin;
  pen.fillStyle = colours.text;
  pen.font = `600 18px ${font}`;
  pen.fillText(title, start, margin, width);
  pen.fillStyle = colours.quiet;
  pen.font = `12px ${font}`;
  written.forEach((line, index) => pen.fillText(line, start, margin + titleHeight + height + 4 + index * lineHeight, width));
  const finish = (): Promise<Blob> =>
    new Promise((resolve, reject) => canvas.toBlob(blob => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png'));
  return { pen, left: margin, top: margin + titleHeight, font, isRightToLeft, finish };
}

/** A text in lines that are at most as wide, broken between words. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
