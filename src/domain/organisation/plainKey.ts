import { titleKey } from '../community/charter';

/**
 * A key made of a title: small letters, digits, hyphens, at most `limit` characters; empty where the title holds no
 * letter or digit. A letter of another script stands as its code, so that things may be named in any language.
 */
export function plainKey(title: string, limit: number): string {
  const plain = titleKey(title).replace(/[^a-z0-9 ]/gu, letter => `-${letter.codePointAt(0)?.toString(36) ?? ''}-`);
  return plain.replace(/[ -]+/g, '-').replace(/^-/, '').slice(0, limit).replace(/-$/, '');
}
