/** The function, which is asked once for each text as long as no more than `most` texts were asked for; then it forgets all. */
export function remembered<T>(most: number, ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = ask(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
