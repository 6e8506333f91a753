const none: ReadonlyMap<string, number> = new Map();

export type RelationsJson = Record<string, Record<string, string[]>>;

/**
 * Who is linked to whom: `members`, `owners`, `manager` … by the id of the one that holds the link.
 * Both directions are indexed, so neither members nor memberOf needs a scan.
 */
export class Relations {
  readonly #forward = new Map<string, Map<string, Map<string, number>>>();
  readonly #backward = new Map<string, Map<string, Map<string, number>>>();
  readonly #changed: () => void;
  #next = 1;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The ids that `from` points at, each with the order in which it was added. */
  targets(relation: string, from: string): ReadonlyMap<string, number> {
    return this.#forward.get(relation)?.get(from) ?? none;
  }

  /** The ids that point at `to`. */
  holders(relation: string, to: string): ReadonlyMap<string, number> {
    return this.#backward.get(relation)?.get(to) ?? none;
  }

  has(relation: string, from: string, to: string): boolean {
    return this.targets(relation, from).has(to);
  }

  add(relation: string, from: string, to: string): void {
    if (this.has(relation, from, to)) {
      return;
    }
    const order = this.#next;
    this.#next += 1;
    inner(this.#forward, relation, from).set(to, order);
    inner(this.#backward, relation, to).set(from, order);
    this.#changed();
  }

  remove(relation: string, from: string, to: string): boolean {
    const found = this.#forward.get(relation)?.get(from)?.delete(to) ?? false;
    if (found) {
      this.#backward.get(relation)?.get(to)?.delete(from);
      this.#changed();
    }
    return found;
  }

  /** Cuts every link to and from an object that is gone. */
  forget(id: string): void {
    for (const relation of this.#forward.keys()) {
      for (const to of [...this.targets(relation, id).keys()]) {
        this.remove(relation, id, to);
      }
      for (const from of [...this.holders(relation, id).keys()]) {
        this.remove(relation, from, id);
      }
    }
  }

  clear(): void {
    this.#forward.clear();
    this.#backward.clear();
    this.#changed();
  }

  toJSON(): RelationsJson {
    const json: RelationsJson = {};
    for (const [relation, byFrom] of this.#forward) {
      const rows: Record<string, string[]> = {};
      for (const [from, targets] of byFrom) {
        if (targets.size > 0) {
          rows[from] = [...targets.keys()];
        }
      }
      json[relation] = rows;
    }
    return json;
  }

  load(json: RelationsJson): void {
    for (const [relation, rows] of Object.entries(json)) {
      for (const [from, targets] of Object.entries(rows)) {
        for (const to of targets) {
          this.add(relation, from, to);
        }
      }
    }
  }
}

function inner(
  index: Map<string, Map<string, Map<string, number>>>,
  relation: string,
  key: string,
): Map<string, number> {
  let byKey = index.get(relation);
  if (!byKey) {
    byKey = new Map();
    index.set(relation, byKey);
  }
  let row = byKey.get(key);
  if (!row) {
    row = new Map();
    byKey.set(key, row);
  }
  return row;
}
