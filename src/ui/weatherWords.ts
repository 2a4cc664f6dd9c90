import type { FailureKind } from '../domain/failure';
import { everyday } from '../words/everyday';

const words = everyday.ui.weather;

/** Why nothing newer came, in a few words. */
export const reasons: Readonly<Record<'other', string> & Partial<Record<FailureKind, string>>> = words.reasons;

/** What every screen says of a SharePoint that is slow, busy or out of reach. */
export const weatherWords = {
  ...words,
  asking: (moment: string) => words.asking({ moment }),
  wasSo: (moment: string, isToday: boolean) => (isToday ? words.wasSoToday({ time: moment }) : words.wasSo({ moment })),
  asksToWait: (wait: string) => words.asksToWait({ wait })
};
