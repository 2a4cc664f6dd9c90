/** The thing, or the refusal if there is none. */
export function found<Thing>(thing: Thing | undefined, refusal: () => Error): Thing {
  if (thing === undefined) {
    throw refusal();
  }
  return thing;
}
