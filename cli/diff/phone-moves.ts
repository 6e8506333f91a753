import { z } from "zod";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { type WayBackKind, wayBackOf } from "./way-back.ts";

/** What becomes of a telephony step. */
export type PhoneMoveKind = "planned" | "begins" | "done" | "takenBack" | "dropped";

/** A step in which units get their telephones in Teams, that a change moves. */
export interface PhoneMove {
  readonly kind: PhoneMoveKind;
  readonly step: string;
  readonly units: readonly string[];
  /** Whether the old telephones can take over again. */
  readonly wayBack: WayBackKind;
}

const states = ["planned", "now", "done"] as const;
type State = (typeof states)[number];

/** As the component `Telephony` registers its steps, in a program as in a state. */
const outputsSchema = z.object({
  steps: z.record(z.string(), z.object({ state: z.enum(states), units: z.array(z.string()), wayBack: z.string() })),
});
type Steps = z.infer<typeof outputsSchema>["steps"];

/** Steps that are in another state than before, in their order. What has become of each unit stands in the step itself. */
export function phoneMoves(now: DeclaredTenant, proposed: DeclaredTenant): PhoneMove[] {
  const [before, after] = [stepsOf(now), stepsOf(proposed)];
  const changed = Object.entries(after).flatMap(([step, { state, units, wayBack }]): PhoneMove[] => {
    const was = before[step]?.state;
    const added = units.filter((unit) => was === undefined || !before[step]?.units.includes(unit));
    if (was === state && (added.length === 0 || state === "planned")) return [];
    const whom = was === state ? added : units;
    return [{ kind: kindOf(was, state), step, units: whom, wayBack: wayBackOf(wayBack) }];
  });
  const dropped = Object.entries(before).flatMap(([step, { state, units, wayBack }]): PhoneMove[] =>
    step in after || state === "planned" ? [] : [{ kind: "dropped", step, units, wayBack: wayBackOf(wayBack) }],
  );
  return [...changed, ...dropped];
}

/** What each change of a step's state means; a step that stands where it stood takes in further units. */
const kinds: Readonly<Record<State, Readonly<Record<State | "absent", PhoneMoveKind>>>> = {
  planned: { absent: "planned", planned: "planned", now: "takenBack", done: "takenBack" },
  now: { absent: "begins", planned: "begins", now: "begins", done: "begins" },
  done: { absent: "done", planned: "done", now: "done", done: "done" },
};

const kindOf = (was: State | undefined, is: State) => kinds[is][was ?? "absent"];

function stepsOf({ resources }: DeclaredTenant): Steps {
  const component = resources.find(({ type }) => type === "tenant:index:Telephony");
  return outputsSchema.safeParse(component?.outputs).data?.steps ?? {};
}
