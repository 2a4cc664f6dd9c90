import { lookThrough } from './lookThrough';

// What the page of the bench can be asked.
Object.assign(globalThis, { lookThrough });
