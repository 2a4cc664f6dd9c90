import { lookThrough } from './lookThrough';

/** What the page of the bench can be asked. */
export interface LookingPage {
  lookThrough: typeof lookThrough;
}

Object.assign(globalThis, { lookThrough } satisfies LookingPage);
