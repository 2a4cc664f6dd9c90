/** Says each step of loading once it is done, with its seconds, and now and then how far a long one is. */
export interface Reporter {
  /** Runs a step. `onProgress` tells how many of its parts are done. */
  step<T>(doing: string, work: (onProgress: (done: number) => void) => Promise<T>): Promise<T>;
}

/** How long a step stays silent, in milliseconds. */
const patience = 5000;

/** `say` gets whole lines; `clock` milliseconds. */
export function reportProgress(say: (line: string) => void, clock: () => number): Reporter {
  return {
    async step(doing, work) {
      const start = clock();
      let last = start;
      const result = await work(done => {
        if (clock() - last < patience) return;
        last = clock();
        say(`  ${doing}: ${done.toLocaleString('en')} so far`);
      });
      say(`  ${doing} (${((clock() - start) / 1000).toFixed(1)} s)`);
      return result;
    }
  };
}
