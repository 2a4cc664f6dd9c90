/** Thrown instead of an answer: whoever holds the connection closes it without a word. */
export class ConnectionCut extends Error {
  public constructor() {
    super('The connection was cut.');
    this.name = 'ConnectionCut';
  }
}
