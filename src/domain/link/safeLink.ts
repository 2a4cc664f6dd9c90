/** A link that may be shown: it leads to the web or opens a mail, and nothing of it runs. */
export interface SafeLink {
  /** The whole address, as a browser would write it. */
  readonly href: string;
  /** Where it leads, for whoever looks before clicking: the host as the network knows it, or the mail address. */
  readonly leadsTo: string;
}

/** Characters that browsers take out of an address before they read it, or that turn the reading direction around. */
// eslint-disable-next-line no-control-regex
const hiddenCharacters = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

/** More than any address needs that somebody means to be followed. */
export const linkLimit = 2000;

/** The link of an address of the web (`https:` or `http:`), or undefined where the text is none. */
export function webLink(text: string): SafeLink | undefined {
  if (text.length > linkLimit || hiddenCharacters.test(text) || !/^https?:\/\//i.test(text)) return undefined;
  const url = parse(text);
  // “https://known.example@elsewhere.example” leads elsewhere.
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return { href: url.href, leadsTo: url.host };
}

/** The link of an address of the web or a mail address; undefined for every other scheme, and for none. */
export function safeLink(text: string): SafeLink | undefined {
  return webLink(text) ?? mailLink(text);
}

function mailLink(text: string): SafeLink | undefined {
  const address = /^mailto:([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i.exec(text)?.[1];
  return address === undefined || text.length > linkLimit ? undefined : { href: `mailto:${address}`, leadsTo: address };
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
