import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { type Transform, transformed } from "../transform.ts";
import { groupOfKind, type Membership, type Purpose, type TenantGroup } from "./group-kinds.ts";

/** Puts a transform over the arguments of every group a component makes. */
export type GroupTransform = Transform<azuread.GroupArgs, { key: string; purpose: Purpose }>;

interface SecurityGroup<P extends Purpose> {
  name: string;
  purpose: P;
  key: string;
  args: Omit<azuread.GroupArgs, "securityEnabled" | "preventDuplicateNames">;
  transform: GroupTransform | undefined;
  opts: pulumi.CustomResourceOptions;
}

/** A security group that people come into by a rule. */
export function dynamicGroup<P extends Purpose>(group: SecurityGroup<P> & { rule: string }): TenantGroup<P, "dynamic"> {
  const args = { ...group.args, types: ["DynamicMembership"], dynamicMembership: { enabled: true, rule: group.rule } };
  return securityGroup("dynamic", { ...group, args });
}

/** A security group that people are put into one by one. */
export function staticGroup<P extends Purpose>(group: SecurityGroup<P>): TenantGroup<P, "static"> {
  return securityGroup("static", group);
}

function securityGroup<P extends Purpose, M extends Membership>(
  membership: M,
  { name, purpose, key, args, transform, opts }: SecurityGroup<P>,
): TenantGroup<P, M> {
  // azuread adopts nothing: after an interrupted run a second group of the same name would be made without this.
  const declared = { ...args, securityEnabled: true, preventDuplicateNames: true };
  const resource = new azuread.Group(
    name,
    transformed<azuread.GroupArgs, { key: string; purpose: Purpose }>(declared, transform, { key, purpose }),
    opts,
  );
  return groupOfKind(purpose, membership, { key, logicalName: name, resource });
}
