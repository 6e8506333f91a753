import type { TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import { directoryRolesOf } from "../store/directory-roles.ts";
import { Refusal } from "./refusal.ts";

/** Template ids of Microsoft's built-in roles. */
const mayWrite = [
  "62e90394-69f5-4237-9190-012177145e10", // Global Administrator
  "69091246-20e8-4a56-aa4d-066075b2a7a8", // Teams Administrator
];
const mayRead = [...mayWrite, "f2ef992c-3afb-46b9-b7cf-a126ee74c451" /* Global Reader */];

/** An Entra role lets an application in here; no permission of Graph does. */
export function checkRole(context: TenantContext, caller: Caller, method: string): void {
  const held = directoryRolesOf(context, caller.objectId);
  const wanted = method === "GET" ? mayRead : mayWrite;
  if (wanted.some((role) => held.has(role))) return;
  throw new Refusal(
    403,
    "Forbidden",
    `${caller.displayName} has no Entra role that allows this; ${method === "GET" ? "Global Reader or " : ""}Teams Administrator is needed.`,
    "error",
  );
}
