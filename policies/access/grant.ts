import { isUnknown, leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import { any, has, type Tri, tri, unset, within } from "../tri.ts";
import { deliveredStrengths, type StrengthView } from "./strengths.ts";

/** Whether nobody gets by with less than MFA. "MFA or a compliant device" is not MFA. */
export function asksForMfa(controls: Value | undefined, strengths: readonly StrengthView[]): Tri {
  return any(
    demands(controls, "mfa"),
    byStrength(controls, strengths, ({ isMfa }) => isMfa),
  );
}

export function asksForPhishingResistance(controls: Value | undefined, strengths: readonly StrengthView[]): Tri {
  return byStrength(controls, strengths, ({ isPhishingResistant }) => isPhishingResistant);
}

/** A managed device and nothing that could stand in for it. */
export function asksForManagedDevice(controls: Value | undefined): Tri {
  const builtIn = leavesAt(controls, "builtInControls");
  if (builtIn.known.length === 0 && builtIn.unknown === 0 && !builtIn.open) return "no";
  if (isOr(controls) === "no") return any(has(builtIn, "compliantDevice"), has(builtIn, "domainJoinedDevice"));
  const others = alternatives(controls, "strength");
  return others === "yes" ? within(builtIn, ["compliantDevice", "domainJoinedDevice"]) : others;
}

/** A control that is asked for, whatever else is. */
function demands(controls: Value | undefined, control: string): Tri {
  const builtIn = leavesAt(controls, "builtInControls");
  const asked = has(builtIn, control);
  if (asked !== "yes" || isOr(controls) === "no") return asked;
  const alone = within(builtIn, [control]);
  return alone === "yes" ? alternatives(controls, "strength") : alone;
}

function byStrength(
  controls: Value | undefined,
  strengths: readonly StrengthView[],
  test: (strength: StrengthView) => Tri,
): Tri {
  const id = valueAt(controls, "authenticationStrengthPolicyId");
  if (unset(id) === "yes") return "no";
  const strong = isUnknown(id) ? weakest(strengths.filter((one) => one.id === undefined).map(test)) : named(id);
  if (strong !== "yes" || isOr(controls) === "no") return strong;
  return alternatives(controls, "builtIn");

  function named(value: Value | undefined): Tri {
    const found = [...deliveredStrengths, ...strengths].find((one) => one.id === value);
    return found ? test(found) : "unknown";
  }
}

// An id that is not known yet is one of the strengths that are not made yet: what holds for all of them holds for it.
const weakest = (answers: readonly Tri[]): Tri =>
  answers.length > 0 && answers.every((answer) => answer === "yes") ? "yes" : "unknown";

const isOr = (controls: Value | undefined): Tri => {
  const operator = valueAt(controls, "operator");
  return isUnknown(operator) ? "unknown" : tri(operator !== "AND");
};

/** Whether nothing else in the policy is enough by itself. */
function alternatives(controls: Value | undefined, than: "strength" | "builtIn"): Tri {
  const others = ["termsOfUses", "customAuthenticationFactors"].map((name) => unset(valueAt(controls, name)));
  const other = unset(valueAt(controls, than === "strength" ? "authenticationStrengthPolicyId" : "builtInControls"));
  return [...others, other].includes("no") ? "no" : [...others, other].includes("unknown") ? "unknown" : "yes";
}
