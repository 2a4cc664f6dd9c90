import createDOMPurify from 'dompurify';
import type { Config } from 'dompurify';
import type { MarkedExtension, Tokens } from 'marked';
import { Marked } from 'marked';
import { safeLink } from '../../domain/link/safeLink';

/**
 * Markdown of people as elements that are safe to show (docs/decisions/0015-rich-text.md). Two nets, each of which
 * holds alone: the parser knows no HTML and shows only links of which `safeLink` is sure, and the sanitiser lets nothing
 * through that is not on its list, whatever the parser gave it. What it gives is shown as it is and never becomes text again, so that there is no
 * second reading in which something harmless could turn into something else.
 */
export function markdownToFragment(text: string): DocumentFragment {
  return purifier.sanitize(markdown.parse(text, { async: false }), allowed);
}

const asWritten = ({ raw }: { readonly raw: string }): string => escaped(raw);
const notKnown = (): undefined => undefined;

/** What is not in the small set stays as it was typed. */
const smallSet: MarkedExtension = {
  gfm: true,
  breaks: true,
  tokenizer: {
    html: notKnown,
    tag: notKnown,
    code: notKnown,
    def: notKnown,
    reflink: notKnown,
    table: notKnown,
    hr: notKnown,
    lheading: notKnown,
    del: notKnown
  },
  renderer: {
    heading({ tokens }: Tokens.Heading): string {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
    code: ({ text }: Tokens.Code) => `<pre><code>${escaped(text)}</code></pre>`,
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '[x] ' : '[ ] '),
    link(token: Tokens.Link): string {
      const link = safeLink(token.href);
      return link === undefined ? asWritten(token) : `<a href="${escaped(link.href)}">${this.parser.parseInline(token.tokens)}</a>`;
    },
    image: asWritten,
    html: asWritten
  }
};

const markdown = new Marked(smallSet);

const allowed: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'a', '#text'],
  // The others of a link are added once it is sanitised.
  ALLOWED_ATTR: ['href', 'start'],
  ADD_URI_SAFE_ATTR: ['start'],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true
};

const purifier = createDOMPurify(window);
purifier.addHook('afterSanitizeAttributes', element => {
  if (element.tagName !== 'A') return;
  const link = safeLink(element.getAttribute('href') ?? '');
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (link === undefined) return;
  element.setAttribute('href', link.href);
  element.setAttribute('title', link.leadsTo);
  element.setAttribute('rel', 'noopener noreferrer');
  element.setAttribute('target', '_blank');
});

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? '');
}
