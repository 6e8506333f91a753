import { join } from "node:path";
import type { FormerValuesKeeper } from "../former-values/former-values.ts";
import { formerValuesIn } from "../former-values/in-folder.ts";

/** In the folder that TENANT_FORMER_VALUES names, or beside the state of a stack that is tried out: `.tenant/former-values`. */
export function formerValuesOfProcess(): FormerValuesKeeper {
  const named = process.env.TENANT_FORMER_VALUES;
  const folder = named === undefined || named === "" ? join(process.cwd(), ".tenant", "former-values") : named;
  return formerValuesIn(folder);
}
