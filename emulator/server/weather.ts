export type WeatherKind = "calm" | "real" | "storm";

/** Chances are of one request; all drawn from one seeded sequence, so a run can be repeated. */
type Climate = { throttled: number; unavailable: number; lostAfterEffect: number; cut: number; hiddenReads: number };

const climates: Record<WeatherKind, Climate> = {
  calm: { throttled: 0, unavailable: 0, lostAfterEffect: 0, cut: 0, hiddenReads: 0 },
  real: { throttled: 0.005, unavailable: 0.003, lostAfterEffect: 0.001, cut: 0.0005, hiddenReads: 1 },
  storm: { throttled: 0.05, unavailable: 0.03, lostAfterEffect: 0.01, cut: 0.01, hiddenReads: 3 },
};

export type Weather = {
  readonly kind: WeatherKind;
  /** What befalls this request, if anything. */
  strike(isWrite: boolean): "throttled" | "unavailable" | "lostAfterEffect" | "cut" | undefined;
  /** A new object: it may stay unseen for a few reads. */
  hide(id: string): void;
  /** Whether this read misses the object; each asking counts as one read. */
  unseen(id: string): boolean;
  /** The next number of the sequence, 0 to 1. */
  draw(): number;
};

export function makeWeather(kind: WeatherKind, seed = 1): Weather {
  const climate = climates[kind];
  const draw = sequence(seed);
  const hidden = new Map<string, number>();
  return {
    kind,
    draw,
    strike(isWrite) {
      if (kind === "calm") {
        return undefined;
      }
      let chance = draw();
      const events = ["throttled", "unavailable", "cut", ...(isWrite ? (["lostAfterEffect"] as const) : [])] as const;
      for (const event of events) {
        if (chance < climate[event]) {
          return event;
        }
        chance -= climate[event];
      }
      return undefined;
    },
    hide(id) {
      const reads = climate.hiddenReads === 0 ? 0 : Math.floor(draw() * (climate.hiddenReads + 1));
      if (reads > 0) {
        hidden.set(id, reads);
      }
    },
    unseen(id) {
      const left = hidden.get(id) ?? 0;
      if (left > 1) {
        hidden.set(id, left - 1);
      } else {
        hidden.delete(id);
      }
      return left > 0;
    },
  };
}

/** mulberry32: small, seeded, good enough for weather. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
