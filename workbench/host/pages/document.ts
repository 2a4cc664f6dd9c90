import type { Direction } from '../contracts';
import { html, type Html } from '../html';

export interface DocumentParts {
  title: string;
  /** Style sheets of `host/styles`, by name. */
  styles: string[];
  head?: Html;
  body: Html;
  attributes?: Html;
  /** English unless given. */
  culture?: string;
  direction?: Direction;
}

/** The bones that all pages of the host share. */
export function htmlDocument({ title, styles, head, body, attributes, culture = 'en-US', direction = 'ltr' }: DocumentParts): string {
  const links = styles.map((name) => html`<link rel="stylesheet" href="/host/styles/${name}.css">`);
  return html`<!DOCTYPE html>
<html lang="${culture.toLowerCase()}" dir="${direction}" ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="/host/styles/guildhall.svg">
<title>${title}</title>
${links}
${head}
</head>
${body}
</html>`.toString();
}
