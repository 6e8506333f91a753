import { writeSnapshot } from "./snapshot.ts";
import type { TenantStore } from "./tenant-store.ts";

const quietMs = 150;
const longestMs = 1500;

/**
 * Saves the tenant a moment after a change, and at least every second and a half while changes go on.
 * One write at a time; a failing write is told once and tried again at the next change.
 */
export class SnapshotKeeper {
  readonly #file: string;
  readonly #store: TenantStore;
  readonly #failed: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #firstChange = 0;
  #writing: Promise<void> | undefined;
  #dirty = false;

  constructor(file: string, store: TenantStore, failed: (error: unknown) => void) {
    this.#file = file;
    this.#store = store;
    this.#failed = failed;
    store.onChange(() => this.#changed());
  }

  /** Writes what is not yet written. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#writing;
    if (this.#dirty) {
      this.#dirty = false;
      this.#writing = this.#write();
      await this.#writing;
    }
  }

  async #write(): Promise<void> {
    try {
      await writeSnapshot(this.#file, this.#store);
    } catch (error) {
      this.#dirty = true;
      throw error;
    } finally {
      this.#writing = undefined;
    }
  }

  #changed(): void {
    const at = Date.now();
    if (!this.#dirty) {
      this.#dirty = true;
      this.#firstChange = at;
    } else if (this.#timer && at - this.#firstChange > longestMs - quietMs) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save().catch(this.#failed), quietMs);
    this.#timer.unref();
  }
}
