/** The same function, which makes its answer once for each thing that it is made of, and knows it as long as that thing is there. */
export function madeOnce<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return of => {
    const made = known.get(of) ?? { value: make(of) };
    known.set(of, made);
    return made.value;
  };
}
