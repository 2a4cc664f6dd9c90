import { html } from '../html';
import { htmlDocument } from './document';

/** A frame that cannot be shown says why, and what to do. */
export function problemPage(title: string, what: string): string {
  return htmlDocument({
    title,
    styles: ['frame'],
    body: html`<body class="problem"><main><h1>${title}</h1><p>${what}</p></main></body>`
  });
}
