import type { TenantContext } from "../context.ts";
import { isObject, text } from "../store/json.ts";
import type { TenantStore } from "../store/tenant-store.ts";
import { plansOf } from "../telephony/licences.ts";
import { chance, seedFor, seedOf } from "./chance.ts";
import { type Day, daysBetween, isWeekend, numberOf } from "./days.ts";

/** What one person did in Teams on one day. */
export type DayActivity = Record<ActivityKind, number>;

/** The most a person does of each in a day. */
const most = {
  teamChat: 20,
  privateChat: 30,
  calls: 5,
  organized: 2,
  attended: 4,
  posts: 3,
  replies: 4,
  urgent: 1,
  audioSeconds: 9000,
  videoSeconds: 5000,
  screenSeconds: 3000,
} as const;

export type ActivityKind = keyof typeof most;
const kinds = Object.keys(most) as ActivityKind[];

/**
 * How busy the tenant is: 1 as synthesised, 0 nobody does anything. A higher level never takes activity away from
 * anyone, and everyone's grows from the day the licence came, so it rises with the tenant's clock as well.
 */
export function setActivityLevel(store: TenantStore, level: number): void {
  store.setSingleton("teamsActivity", { level });
}

/** Someone with a Teams licence. */
export type TeamsUser = { id: string; since: Day; seed: number };

export function teamsUsers(context: TenantContext): TeamsUser[] {
  const users: TeamsUser[] = [];
  for (const user of context.store.collection("users").values()) {
    if (plansOf(context, user).has("TEAMS1")) {
      const states = Array.isArray(user.licenseAssignmentStates) ? user.licenseAssignmentStates : [];
      const moments = states.map((state) => (isObject(state) ? text(state.lastUpdatedDateTime) : undefined));
      const first = moments.filter((moment) => moment !== undefined).toSorted()[0];
      users.push({
        id: user.id,
        since: (first ?? text(user.createdDateTime) ?? "2026-01-01").slice(0, 10),
        seed: seedOf(context.store.identity.tenantId, user.id),
      });
    }
  }
  return users;
}

/** What someone did on a day; undefined when nothing. */
export function activityOf({ store }: TenantContext, { since, seed }: TeamsUser, day: Day): DayActivity | undefined {
  const used = daysBetween(since, day);
  if (used < 0) {
    return undefined;
  }
  const level = Number(store.singleton("teamsActivity")?.level ?? 1);
  const zeal = 0.35 + 0.65 * chance(seed);
  const habit = (1 - Math.exp(-(used + 1) / 10)) * zeal * (isWeekend(day) ? 0.05 : 1) * level;
  const today = seedFor(seed, numberOf(day));
  if (chance(today) >= habit) {
    return undefined;
  }
  const strength = Math.min(1, habit) * 0.5 + 0.5;
  const activity = nothing();
  for (const [turn, kind] of kinds.entries()) {
    activity[kind] = Math.floor(chance(today, turn + 1) * strength * (most[kind] + 1));
  }
  return activity;
}

const nothing = (): DayActivity => ({
  teamChat: 0,
  privateChat: 0,
  calls: 0,
  organized: 0,
  attended: 0,
  posts: 0,
  replies: 0,
  urgent: 0,
  audioSeconds: 0,
  videoSeconds: 0,
  screenSeconds: 0,
});

/** The sum of many days or people. */
export function total(activities: Iterable<DayActivity>): DayActivity {
  const sum = nothing();
  for (const activity of activities) {
    for (const kind of kinds) {
      sum[kind] += activity[kind];
    }
  }
  return sum;
}
