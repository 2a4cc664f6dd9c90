/** A failure the person at the keyboard can act on: its message says what is wrong and what to do. */
export class Failure extends Error {
  /** Tells gulp to print the message alone. */
  showStack = false;
}
