import type { Entity } from "./json.ts";

/**
 * The entities of one kind, in the order in which they came to be. `order` numbers never repeat,
 * so a page can go on where the last one ended whatever was added or removed meanwhile.
 */
export class Collection extends Map<string, Entity> {
  readonly #orders = new Map<string, number>();
  readonly #changed: () => void;
  #next = 1;

  constructor(changed: () => void) {
    super();
    this.#changed = changed;
  }

  orderOf(id: string): number {
    return this.#orders.get(id) ?? 0;
  }

  override set(id: string, entity: Entity): this {
    if (!this.has(id)) {
      this.#orders.set(id, this.#next);
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
      this.#changed();
    }
    return found;
  }

  override clear(): void {
    super.clear();
    this.#orders.clear();
    this.#changed();
  }
}
