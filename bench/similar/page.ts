import { typeEverything } from './typeEverything';

// What the page of the bench can be asked.
Object.assign(globalThis, { typeEverything });
