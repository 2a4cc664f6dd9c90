/** One answered request. Each part of a batch is one; the envelope around them is none. */
export interface RecordedRequest {
  method: string;
  /** Path and query, decoded. */
  url: string;
  person: string;
  status: number;
  inBatch: boolean;
}

const mostKept = 100_000;

/** Counts what clients ask for, so that tests can hold a screen to its budget of requests. */
export class RequestLog {
  private entries: RecordedRequest[] = [];

  public add(entry: RecordedRequest): void {
    if (this.entries.length < mostKept) {
      this.entries.push(entry);
    }
  }

  public all(): RecordedRequest[] {
    return [...this.entries];
  }

  public clear(): void {
    this.entries = [];
  }
}
