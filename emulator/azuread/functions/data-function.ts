import type { Tenant } from "../resources/tenant.ts";
import type { Fields } from "../terraform/field.ts";
import type { Data } from "../terraform/value.ts";

/** One lookup of azuread: `azuread.getGroup({...})`. */
export type DataFunction = {
  readonly token: string;
  readonly fields: Fields;
  call(tenant: Tenant, args: Data): Promise<Data>;
};
