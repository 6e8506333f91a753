/**
 * Sets of bits, each stored once and known by a number: what is left of the policies after some parts of a sign-in are chosen.
 * The bits are kept in one growing array, found again through a hash table with open addressing.
 */
export class States {
  readonly words: number;
  private data: Int32Array;
  private table: Int32Array;
  private count = 0;

  constructor(words: number) {
    this.words = words;
    this.data = new Int32Array(words * 1024);
    this.table = new Int32Array(4096).fill(-1);
  }

  get size(): number {
    return this.count;
  }

  word(state: number, index: number): number {
    return this.data[state * this.words + index] ?? 0;
  }

  intern(bits: Int32Array): number {
    this.reserve();
    this.data.set(bits, this.count * this.words);
    return this.settle();
  }

  /** What is left of a state under a mask. */
  and(state: number, mask: Int32Array): number {
    this.reserve();
    const { data, words } = this;
    const from = state * words;
    const to = this.count * words;
    for (let index = 0; index < words; index++) data[to + index] = (data[from + index] ?? 0) & (mask[index] ?? 0);
    return this.settle();
  }

  /** The number of the bits just written behind the last state, which become a state if they are new. */
  private settle(): number {
    const { data, words, table } = this;
    const at = this.count * words;
    const last = table.length - 1;
    let slot = this.hash(at) & last;
    for (let other = table[slot] ?? -1; other !== -1; other = table[slot] ?? -1) {
      let index = 0;
      while (index < words && data[other * words + index] === data[at + index]) index++;
      if (index === words) return other;
      slot = (slot + 1) & last;
    }
    table[slot] = this.count;
    return this.count++;
  }

  private hash(at: number): number {
    let hash = 0x811c9dc5;
    for (let index = 0; index < this.words; index++) {
      hash = Math.imul(hash ^ (this.data[at + index] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private reserve(): void {
    if ((this.count + 1) * this.words > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    if (this.count * 2 < this.table.length) return;
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    const last = this.table.length - 1;
    for (let state = 0; state < this.count; state++) {
      let slot = this.hash(state * this.words) & last;
      while (this.table[slot] !== -1) slot = (slot + 1) & last;
      this.table[slot] = state;
    }
  }
}
