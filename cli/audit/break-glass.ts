import type { Counted, DeclaredResource } from "../../policies/rules.ts";
import type { Account } from "./people.ts";
import type { Reading } from "./reading.ts";

/** Ways of signing in that cannot be phished, by Graph's types. */
const strong =
  /#microsoft\.graph\.(fido2|windowsHelloForBusiness|x509Certificate|platformCredential)AuthenticationMethod$/;

/** The break-glass accounts: how many there are and what they lack. Their ids stay in this process. */
export async function readBreakGlass(
  reading: Reading,
  groups: readonly DeclaredResource[],
  accounts: ReadonlyMap<string, Account>,
): Promise<{ readonly ids: ReadonlySet<string>; readonly counts: Partial<Record<Counted, number>> }> {
  const lists = await Promise.all(
    groups.map((group) =>
      reading.part("breakGlassMembers", ["GroupMember.Read.All"], () =>
        reading.list(`/v1.0/groups/${String(group.outputs.objectId)}/members?$select=id`, "the break-glass group"),
      ),
    ),
  );
  const ids = new Set(lists.flatMap((list) => (list ?? []).map(({ id }) => String(id))));
  if (lists.includes(undefined)) return { ids, counts: {} };
  const found = [...ids].map((id) => accounts.get(id)).filter((account) => account !== undefined);
  const keys = await Promise.all([...ids].map((id) => hasKey(reading, id)));
  return {
    ids,
    counts: {
      breakGlassAccounts: ids.size,
      breakGlassDisabled: found.filter(({ isEnabled }) => !isEnabled).length,
      breakGlassSynced: found.filter(({ isSynced }) => isSynced).length,
      ...(keys.includes(undefined) ? {} : { breakGlassWithoutKey: keys.filter((key) => key === false).length }),
    },
  };
}

function hasKey(reading: Reading, id: string): Promise<boolean | undefined> {
  return reading.part("breakGlassMethods", ["UserAuthenticationMethod.Read.All"], async () => {
    const methods = await reading.list(`/v1.0/users/${id}/authentication/methods`, "a break-glass account's methods");
    return methods.some((method) => strong.test(String(method["@odata.type"])));
  });
}
