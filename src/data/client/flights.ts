/** Reads under way: whoever asks the same meanwhile gets the same answer, and SharePoint one request. */
export interface Flights {
  /** The answer to the read named by `key`; `depart` is called where none is under way. */
  join(key: string, depart: () => Promise<Response>): Promise<Response>;
  /** What is asked from now on departs anew: something was written, and a read that left before may not show it. */
  close(): void;
}

export function createFlights(): Flights {
  const underWay = new Map<string, Promise<Response>>();
  return {
    join: async (key, depart) => {
      let flight = underWay.get(key);
      if (flight === undefined) {
        const departed = depart().finally(() => {
          if (underWay.get(key) === departed) underWay.delete(key);
        });
        flight = departed;
        underWay.set(key, departed);
      }
      // Each passenger reads a copy; the answer itself is never read, so it can be copied at any time.
      return (await flight).clone();
    },
    close: () => underWay.clear()
  };
}
