import type { Entity } from "./json.ts";

/**
 * The entities of one kind, in the order in which they came to be. `order` numbers never repeat,
 * so a page can go on where the last one ended whatever was added or removed meanwhile.
 */
export class Collection extends Map<string, Entity> {
  readonly #orders = new Map<string, number>();
  /** Ids by ascending order; those that are gone stay until they are half of them. */
  #row: { id: string; order: number }[] = [];
  readonly #changed: () => void;
  #next = 1;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  orderOf(id: string): number {
    return this.#orders.get(id) ?? 0;
  }

  /** The entities after an order number, found without walking those before it. */
  *after(order: number): Generator<readonly [order: number, entity: Entity]> {
    for (let index = this.#firstAfter(order); index < this.#row.length; index += 1) {
      const place = this.#row[index];
      const entity = place && this.orderOf(place.id) === place.order ? this.get(place.id) : undefined;
      if (place && entity) {
        yield [place.order, entity];
      }
    }
  }

  override set(id: string, entity: Entity): this {
    if (!this.has(id)) {
      this.#orders.set(id, this.#next);
      this.#row.push({ id, order: this.#next });
      this.#next += 1;
    }
    super.set(id, entity);
    this.#changed();
    return this;
  }

  override delete(id: string): boolean {
    const found = super.delete(id);
    if (found) {
      this.#orders.delete(id);
      if (this.#row.length > 64 && this.#row.length > 2 * this.size) {
        this.#row = this.#row.filter((place) => this.orderOf(place.id) === place.order);
      }
      this.#changed();
    }
    return found;
  }

  override clear(): void {
    super.clear();
    this.#orders.clear();
    this.#row = [];
    this.#changed();
  }

  #firstAfter(order: number): number {
    let [low, high] = [0, this.#row.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#row[middle]?.order ?? 0) <= order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
