import { typeEverything } from './typeEverything';

/** What the page of the bench can be asked. */
export interface TypingPage {
  typeEverything: typeof typeEverything;
}

Object.assign(globalThis, { typeEverything } satisfies TypingPage);
