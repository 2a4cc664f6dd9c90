import type { Direction } from './contracts';

/** A language with its region, as SharePoint names it to a page. */
export interface Culture {
  /** As in `currentUICultureName`: `ar-SA`. */
  name: string;
  /** As its own speakers call it. */
  label: string;
  /** Microsoft's number of it, which `webLanguage` gives. */
  lcid: number;
}

/** What the shell offers. `qps-ploc` is Microsoft's pseudo language: English, longer and with accents. */
export const CULTURES: readonly Culture[] = [
  { name: 'en-US', label: 'English', lcid: 1033 },
  { name: 'de-DE', label: 'Deutsch', lcid: 1031 },
  { name: 'fr-FR', label: 'Fran\u00e7ais', lcid: 1036 },
  { name: 'es-ES', label: 'Espa\u00f1ol', lcid: 3082 },
  { name: 'ja-JP', label: '\u65e5\u672c\u8a9e', lcid: 1041 },
  { name: 'ar-SA', label: '\u0627\u0644\u0639\u0631\u0628\u064a\u0629', lcid: 1025 },
  { name: 'qps-ploc', label: 'Pseudo', lcid: 1281 }
];

const USUAL_CULTURE: Culture = { name: 'en-US', label: 'English', lcid: 1033 };

const WRITTEN_FROM_THE_RIGHT = ['ar', 'fa', 'he', 'ur'];

/** The culture of this name in any case of letters; a name that the list lacks is taken as it is, English without one. */
export function findCulture(name: string | null): Culture {
  const wanted = name?.toLowerCase() ?? '';
  if (wanted === '') return USUAL_CULTURE;
  return CULTURES.find((culture) => culture.name.toLowerCase() === wanted) ?? { ...USUAL_CULTURE, name: name ?? '' };
}

/** Where lines begin. SharePoint writes it on the root element, where SPFx and Fluent read it. */
export function directionOf(culture: string): Direction {
  return WRITTEN_FROM_THE_RIGHT.includes(culture.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
