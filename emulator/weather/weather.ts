import {
  type LagKind,
  lags,
  type Mishap,
  mishaps,
  operationFails,
  pages,
  shareOfLimits,
  signInFails,
  tokenSeconds,
  unavailableSeconds,
  type WeatherKind,
} from "./climate.ts";
import { formOf, type Shape } from "./request-shape.ts";
import { sequences } from "./sequence.ts";
import { type Asker, Throttle } from "./throttle.ts";

export type { LagKind, WeatherKind } from "./climate.ts";

/** What a request meets, and what its answer says about its cost. */
export type Met = {
  headers: Record<string, string>;
  throttled?: { retryAfterSeconds?: number; headers: Record<string, string> };
  mishap?: Mishap;
};

export type Weather = {
  readonly kind: WeatherKind;
  /** Seconds of lag, and of filling up limits, that pass in one second of the tenant's. */
  readonly speed: number;
  /** What befalls this request: first the limits, then chance. */
  meet(request: Shape, asker: Asker): Met;
  /** Chance alone: for what has no limits of its own. */
  mishap(request: Shape): Mishap | undefined;
  /** A new or changed object: it may stay unseen for a while, by the tenant's clock. */
  hide(key: string, lag?: LagKind): void;
  /** Whether readers miss it still. */
  unseen(key: string): boolean;
  /** How many items of a page asked for are sent; 0 is an empty page before more. */
  pageSize(wanted: number, of: string): number;
  /** Whether work in the background fails for no reason of the caller's. */
  operationFails(): boolean;
  signInFails(): boolean;
  tokenSeconds(): number;
  /** The next number of a sequence, 0 to 1. */
  draw(name?: string): number;
};

/**
 * Weather by the tenant's clock; the same seed brings the same again. `speed` lets lag end and limits fill up so many
 * times as fast, for those who have less patience than the service asks for.
 */
export function makeWeather(kind: WeatherKind, seed = 1, clock: () => Date = () => new Date(), speed = 1): Weather {
  const nowMs = (): number => clock().getTime() * speed;
  const draw = sequences(seed);
  const hidden = new Map<string, number>();
  const throttle = kind === "calm" ? undefined : new Throttle(shareOfLimits[kind]);
  const within = ([least, most]: readonly [number, number], name: string): number =>
    most === least ? least : least + draw(name) * (most - least);
  const mishap: Weather["mishap"] = (request) => (kind === "calm" ? undefined : drawMishap(kind, request, draw));
  return {
    kind,
    speed,
    mishap,
    meet(request, asker) {
      const verdict = throttle?.ask(request, asker, nowMs()) ?? { headers: {} };
      const after = verdict.throttled?.retryAfterSeconds;
      if (verdict.throttled && after !== undefined) {
        verdict.throttled.retryAfterSeconds = Math.max(1, Math.ceil(after / speed));
      }
      const struck = verdict.throttled ? undefined : mishap(request);
      return struck ? { ...verdict, mishap: struck } : verdict;
    },
    hide(key, lag = "directory") {
      if (kind !== "calm") {
        const ms = within(lags[lag][kind], `lag ${lag}`) * 1_000;
        hidden.set(key, nowMs() + ms);
      }
    },
    unseen(key) {
      const until = hidden.get(key);
      if (until === undefined || until > nowMs()) {
        return until !== undefined;
      }
      hidden.delete(key);
      return false;
    },
    pageSize(wanted, of) {
      const { short, empty } = pages[kind];
      const chance = short + empty === 0 ? 1 : draw(`page ${of}`);
      if (chance < empty) {
        return 0;
      }
      return chance < empty + short ? Math.max(1, Math.floor(wanted * draw(`size ${of}`))) : wanted;
    },
    operationFails: () => operationFails[kind] > 0 && draw("operation") < operationFails[kind],
    signInFails: () => signInFails[kind] > 0 && draw("signIn") < signInFails[kind],
    tokenSeconds: () => Math.floor(within(tokenSeconds[kind], "token")),
    draw: (name = "") => draw(name),
  };
}

function drawMishap(
  kind: Exclude<WeatherKind, "calm">,
  request: Shape,
  draw: (name: string) => number,
): Mishap | undefined {
  const kinds: Mishap[] =
    request.method === "GET" ? ["unavailable", "cut"] : ["unavailable", "cut", "lostAfterEffect", "cutAfterEffect"];
  let chance = draw(formOf(request));
  for (const one of kinds) {
    if (chance < mishaps[one][kind]) {
      return one;
    }
    chance -= mishaps[one][kind];
  }
  return undefined;
}

/** A mishap as the server carries it out. */
export const mishapFaults = {
  unavailable: { status: 503, retryAfterSeconds: unavailableSeconds },
  lostAfterEffect: { status: 504, afterEffect: true },
  cut: { cut: true },
  cutAfterEffect: { cut: true, afterEffect: true },
} as const satisfies Record<Mishap, object>;
