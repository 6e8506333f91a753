import { normalise, routeOf } from "../dialling/normalise.ts";
import type { RouteKind } from "../dialling/rule.ts";
import { type AnswerStep, answer, type Call } from "./answer.ts";
import type { VoicePlan } from "./voice-plan.ts";

/** What comes of dialling. */
export type Dialled =
  | { readonly kind: "noMatch" }
  /** One of the municipality's own numbers answers. */
  | {
      readonly kind: "answered";
      readonly number: string;
      readonly rule: string | undefined;
      readonly steps: readonly AnswerStep[];
    }
  /** The call leaves by a route of this kind; `isOpen` is false for those that are closed to everyone. */
  | {
      readonly kind: "leaves";
      readonly number: string;
      readonly rule: string | undefined;
      readonly route: RouteKind;
      readonly isOpen: boolean;
    }
  /** A number was made, but no route takes it. */
  | { readonly kind: "noRoute"; readonly number: string; readonly rule: string | undefined };

/** What happens when somebody in the municipality dials this. */
export function dial(plan: VoicePlan, dialled: string, call: Call): Dialled {
  const made = normalise(dialled, plan.rules);
  if (made === undefined) return { kind: "noMatch" };
  const { number, rule } = made;
  const steps = answer(plan, number, call);
  if (steps[0]?.kind !== "notOurs") return { kind: "answered", number, rule, steps };
  const route = routeOf(number, plan.country.routes);
  if (route === undefined) return { kind: "noRoute", number, rule };
  return { kind: "leaves", number, rule, route: route.kind, isOpen: plan.open.has(route.kind) };
}
