import type { TenantContext } from "../../context.ts";
import { isGuid } from "../../schema/primitive.ts";
import { type Entity, type JsonObject, strings, text } from "../../store/json.ts";
import type { Caller } from "../call.ts";
import { badRequest, GraphError } from "../error.ts";
import { readRule } from "./dynamic-membership.ts";

/** Numbers are Microsoft's documented limits. */
export const groupLimits = {
  displayName: 256,
  description: 1024,
  mailNickname: 64,
  roleAssignable: 500,
  owners: 100,
  binds: 20,
};

const kinds = new Set(["Unified", "DynamicMembership"]);
const visibilities = new Set(["Public", "Private", "Hiddenmembership", "HiddenMembership"]);

export function isUnified(group: JsonObject): boolean {
  return strings(group.groupTypes).includes("Unified");
}

/** What must hold of a group after a create or an update, whoever asks. */
export function checkGroup(group: JsonObject): void {
  lengths(group);
  const types = strings(group.groupTypes);
  const unknown = types.find((type) => !kinds.has(type));
  if (unknown !== undefined) {
    throw invalid("groupTypes", `'${unknown}' is no group type; the types are Unified and DynamicMembership`);
  }
  const { mailEnabled, securityEnabled } = group;
  if (types.includes("Unified") ? mailEnabled !== true : mailEnabled === true) {
    throw badRequest(
      types.includes("Unified")
        ? "A Microsoft 365 group (groupTypes Unified) must have mailEnabled true."
        : "The service does not currently support writes of mail-enabled groups. Please ensure that the mail-enablement property is unset and the security-enablement property is set.",
    );
  }
  if (mailEnabled !== true && securityEnabled !== true) {
    throw badRequest("The service does not support groups that are neither mail-enabled nor security-enabled.");
  }
  const nickname = text(group.mailNickname) ?? "";
  // The characters Microsoft's page on groups excludes, and everything beyond ASCII.
  if (nickname === "" || /[@()\\[\]";:<>,\s]|[^\x20-\x7e]/.test(nickname)) {
    throw invalid("mailNickname", `${JSON.stringify(nickname)} holds a character that is not allowed`);
  }
  const visibility = text(group.visibility);
  if (visibility !== undefined && !visibilities.has(visibility)) {
    throw invalid("visibility", `${JSON.stringify(visibility)} is none of Public, Private, HiddenMembership`);
  }
  dynamic(group, types);
  roleAssignable(group, types);
}

function lengths(group: JsonObject): void {
  for (const name of ["displayName", "description", "mailNickname"] as const) {
    const value = text(group[name]);
    if (value !== undefined && value.length > groupLimits[name]) {
      throw invalid(name, `it is longer than ${groupLimits[name]} characters`);
    }
  }
  if (!text(group.displayName)?.trim()) {
    throw invalid("displayName", "it is empty");
  }
}

function dynamic(group: JsonObject, types: string[]): void {
  const rule = text(group.membershipRule);
  if (types.includes("DynamicMembership")) {
    if (!rule?.trim()) {
      throw badRequest("A value is required for property 'membershipRule' of resource 'Group'.");
    }
    readRule(rule);
    const state = text(group.membershipRuleProcessingState);
    if (state !== "On" && state !== "Paused") {
      throw invalid("membershipRuleProcessingState", `${JSON.stringify(state ?? null)} is none of On, Paused`);
    }
  } else if (rule) {
    throw badRequest("Only groups with groupTypes DynamicMembership can have a membershipRule.");
  }
}

function roleAssignable(group: JsonObject, types: string[]): void {
  if (group.isAssignableToRole !== true) {
    return;
  }
  if (types.includes("DynamicMembership")) {
    throw badRequest("A role-assignable group cannot have dynamic membership.");
  }
  if (group.securityEnabled !== true) {
    throw badRequest("A role-assignable group must have securityEnabled true.");
  }
  if (types.includes("Unified") && group.visibility !== "Private") {
    throw badRequest("A role-assignable Microsoft 365 group must have visibility Private.");
  }
}

/** Two mail-enabled groups, or a group and a user, cannot share an address. */
export function checkNicknameFree(context: TenantContext, group: Entity): void {
  if (group.mailEnabled !== true) {
    return;
  }
  const wanted = text(group.mailNickname)?.toLowerCase();
  for (const other of context.store.collection("groups").values()) {
    if (other.id !== group.id && other.mailEnabled === true && text(other.mailNickname)?.toLowerCase() === wanted) {
      throw conflict("mailNickname");
    }
  }
  for (const user of context.store.collection("users").values()) {
    if (text(user.mail)?.toLowerCase() === text(group.mail)?.toLowerCase()) {
      throw conflict("proxyAddresses");
    }
  }
}

/** Role-assignable groups answer to those who manage roles only. */
export function checkMayManageRoles(caller: Caller, group: JsonObject): void {
  if (
    group.isAssignableToRole === true &&
    caller.kind === "application" &&
    !caller.roles.has("RoleManagement.ReadWrite.Directory")
  ) {
    throw new GraphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation. A role-assignable group needs the application permission RoleManagement.ReadWrite.Directory.",
    );
  }
}

/** The security identifier Entra gives an object: its id as four numbers. */
export function securityIdentifier(id: string): string | null {
  if (!isGuid(id)) {
    return null;
  }
  const hex = id.replaceAll("-", "");
  const bytes = Buffer.from(hex, "hex");
  // The first three parts of a GUID are stored with their bytes turned around.
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return `S-1-12-1-${[0, 4, 8, 12].map((at) => bytes.readUInt32LE(at)).join("-")}`;
}

export function conflict(property: string): GraphError {
  const message = `Another object with the same value for property ${property} already exists.`;
  return badRequest(message, [{ code: "ObjectConflict", target: property, message }]);
}

function invalid(property: string, why: string): GraphError {
  const message = `Invalid value specified for property '${property}' of resource 'Group': ${why}.`;
  return badRequest(message, [{ code: "InvalidValue", target: property, message }]);
}
