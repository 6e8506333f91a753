import { formerValuesOfProcess } from "./connection/former-values.ts";
import { openFromProcess } from "./connection/open.ts";
import { definitions } from "./definitions.ts";
import { type SettingHandler, settingHandler } from "./handler/setting-handler.ts";
import { type LookupHandler, lookupHandler } from "./lookups/lookup-handler.ts";
import { lookups } from "./lookups/lookups.ts";

/**
 * The handler of a kind. Every state names this entry and its kinds, for ever: neither may be renamed or removed.
 * Nothing behind it may await at the top of a module, because the engine's process loads it with `require`.
 */
export function provider(kind: string): SettingHandler | LookupHandler {
  const lookup = lookups.find((known) => known.kind === kind);
  if (lookup !== undefined) return lookupHandler(lookup, { open: openFromProcess });
  const setting = definitions.find((known) => known.kind === kind);
  if (setting === undefined) {
    const kinds = definitions.map((known) => known.kind).join(", ");
    throw new Error(
      `pulumi-m365-tenant knows no setting "${kind}"; this version knows ${kinds}. Install the version the stack was last deployed with`,
    );
  }
  return settingHandler(setting, { open: openFromProcess, formerValues: formerValuesOfProcess() });
}
