import type { JsonObject } from "../store/json.ts";
import type { LagKind, Weather } from "../weather/weather.ts";

/** What readers still see of objects that have just changed: in real weather the service shows a write a while late. */
export class Lag {
  readonly #weather: Weather;
  readonly #kind: LagKind;
  readonly #shown = new Map<string, JsonObject | undefined>();

  constructor(weather: Weather, kind: LagKind = "teamsPolicy") {
    this.#weather = weather;
    this.#kind = kind;
  }

  /** From now on readers may see `shown` for a while; undefined: nothing yet. */
  hold(key: string, shown: JsonObject | undefined): void {
    // Two writes in a row: what stood before the first is what is still seen.
    if (!this.#shown.has(key)) this.#shown.set(key, shown);
    this.#weather.hide(nameOf(key), this.#kind);
  }

  forget(key: string): void {
    this.#shown.delete(key);
  }

  /** What this reader sees of an object that is now `current`. */
  see(key: string, current: JsonObject): JsonObject | undefined {
    if (!this.#shown.has(key)) return current;
    if (this.#weather.unseen(nameOf(key))) return this.#shown.get(key);
    this.#shown.delete(key);
    return current;
  }
}

const nameOf = (key: string): string => `teamsAdmin/${key}`;
