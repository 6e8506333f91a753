/** A limit as Microsoft's services keep it: a bucket that holds `capacity` and fills evenly by the tenant's clock. */
export class TokenBucket {
  readonly capacity: number;
  readonly #perMs: number;
  #level: number;
  #at: number;

  constructor(amount: number, seconds: number, now: number) {
    this.capacity = amount;
    this.#perMs = amount / (seconds * 1_000);
    this.#level = amount;
    this.#at = now;
  }

  /** Milliseconds until `cost` is there; 0 when it is there now. Takes nothing. */
  waitMs(cost: number, now: number): number {
    this.#fill(now);
    const missing = Math.min(cost, this.capacity) - this.#level;
    return missing <= 1e-9 ? 0 : Math.ceil(missing / this.#perMs);
  }

  take(cost: number, now: number): void {
    this.#fill(now);
    this.#level = Math.max(0, this.#level - cost);
  }

  /** How much of the limit is used up, 0 to 1. */
  used(now: number): number {
    this.#fill(now);
    return 1 - this.#level / this.capacity;
  }

  #fill(now: number): void {
    if (now > this.#at) {
      this.#level = Math.min(this.capacity, this.#level + (now - this.#at) * this.#perMs);
      this.#at = now;
    }
  }
}
