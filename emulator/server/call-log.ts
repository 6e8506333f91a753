/** One answered request. */
export type LoggedCall = { at: string; by: string; method: string; path: string; status: number; ms: number };

const kept = 500;

/** The last calls, for the page. */
export class CallLog {
  readonly #calls: LoggedCall[] = [];
  #total = 0;

  add(call: LoggedCall): void {
    this.#total += 1;
    this.#calls.push(call);
    if (this.#calls.length > kept * 2) {
      this.#calls.splice(0, this.#calls.length - kept);
    }
  }

  /** Newest first. */
  newest(count: number): LoggedCall[] {
    return this.#calls.slice(-count).reverse();
  }

  /** Calls since the start. */
  get total(): number {
    return this.#total;
  }
}
