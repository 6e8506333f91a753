import type { ApiName } from "../../../components/graph/index.ts";
import { type Claims, claimsOf } from "../claims.ts";
import type { Check } from "../examined.ts";
import type { Finding } from "../finding.ts";

/** Whether a token comes back for each API, whose it is, and of which tenant. */
export const checkSignIn: Check = async ({ signIn, tenant }) => {
  const apis: ApiName[] = ["graph", "teamsAdmin"];
  const found = await Promise.all(
    apis.map(async (api): Promise<Finding[]> => {
      try {
        const claims = claimsOf(await signIn.tokens[api]());
        return [{ verdict: "good", kind: "signIn", api, ...named(claims) }, ...doubts(claims, tenant.tenantId)];
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ verdict: "bad", kind: "signIn", api, reason }];
      }
    }),
  );
  return found.flat();
};

function named({ app_displayname, appid }: Claims): { application?: string } {
  const name = [app_displayname, appid].filter((part) => part !== undefined).join(" ");
  return name === "" ? {} : { application: name };
}

function doubts({ tid, scp }: Claims, asked: string): Finding[] {
  const person: Finding[] = scp === undefined ? [] : [{ verdict: "open", kind: "person" }];
  if (tid === undefined || tid.toLowerCase() === asked.toLowerCase()) return person;
  return [...person, { verdict: "bad", kind: "otherTenant", asked, answered: tid }];
}
