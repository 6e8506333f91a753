import type { Fields } from "../terraform/field.ts";
import type { Data } from "../terraform/value.ts";
import type { IdForm } from "./resource-id.ts";
import type { Tenant } from "./tenant.ts";

export type Change = { old: Data; planned: Data; changed: (name: string) => boolean };

/** One kind of azuread resource: its properties, and the calls that make, read, change and remove it. */
export type ResourceKind = {
  /** Pulumi's token, as @pulumi/azuread 6.9.1 registers it. */
  readonly type: string;
  readonly terraformType: string;
  readonly schemaVersion: number;
  /** How long each operation may last. */
  readonly minutes: { create: number; read: number; update?: number; delete: number };
  readonly fields: Fields;
  /** The form an id must have to be imported. */
  readonly idForm?: IdForm;
  /** The same for ids that are no paths: what is wrong with the id, or nothing. */
  checkId?(id: string): string | undefined;
  /** What the diff refuses, in the plugin's words; `old` is undefined before creation. */
  refuse?(plan: { id: string; old: Data | undefined; planned: Data }, tenant: Tenant): Promise<string | undefined>;
  /** Properties that replace in this change only. */
  alsoReplaces?(old: Data, planned: Data): string[];
  /** Makes the object; `keep` is called as soon as it must be in the state even if a later step fails. */
  create(tenant: Tenant, planned: Data, keep: (id: string) => void): Promise<void>;
  /** What the tenant holds, or undefined when the object is gone. */
  read(tenant: Tenant, id: string, state: Data): Promise<Data | undefined>;
  /** Changes the object; returns whether the state is read afterwards or taken as planned. */
  update?(tenant: Tenant, id: string, change: Change): Promise<"read" | "planned">;
  delete(tenant: Tenant, id: string, state: Data): Promise<void>;
};
