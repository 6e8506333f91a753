import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import type { Shape } from "./check-shape.ts";

/** A kind of resource in a resource group. */
export type Kind = {
  provider: string;
  type: string;
  apiVersions: readonly string[];
  shape: Shape;
  /** Provisioned in the background: the first answer says so, a later one that it is there. */
  slow?: boolean;
  checkName?(name: string): void;
  /** Checked properties, completed with what the service adds; `before` when the resource exists. */
  properties(context: TenantContext, given: JsonObject, before: JsonObject | undefined): JsonObject;
};
