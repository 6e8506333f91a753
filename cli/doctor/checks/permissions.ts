import { coveredBy } from "../../permissions/covers.ts";
import type { Wanted } from "../../permissions/manifest.ts";
import { claimsOf } from "../claims.ts";
import type { Check } from "../examined.ts";
import type { Finding } from "../finding.ts";

/** Each permission that the stack asks for, against what the token really carries. */
export const checkPermissions: Check = async ({ manifest, signIn }) => {
  const { roles = [], scp } = claimsOf(await signIn.tokens.graph());
  const granted = [...roles, ...(scp?.split(" ") ?? [])];
  const permissions = manifest.permissions.map((wanted): Finding => {
    const has = granted.includes(wanted.name) || coveredBy(wanted.name, granted) !== undefined;
    return { verdict: has ? "good" : "bad", kind: "permission", name: wanted.name, askedBy: askers(wanted) };
  });
  const azure = Object.entries(manifest.azure).map(([type, count]): Finding => {
    return { verdict: "open", kind: "azureRole", type, count };
  });
  const unknown = Object.entries(manifest.unknown).map(([type, count]): Finding => {
    return { verdict: "open", kind: "unknownType", type, count };
  });
  return [...permissions, ...azure, ...unknown];
};

export function askers({ askedBy }: Wanted): string {
  return Object.keys(askedBy)
    .map((type) => type.slice(type.lastIndexOf(":") + 1))
    .join(", ");
}
