import type { TokenCredential } from "@azure/identity";

/** Gives a token that is still good; asks for a new one once, however many wait for it. */
export type TokenSource = () => Promise<string>;

export class SignInError extends Error {
  override readonly name: string = "SignInError";
}

export function tokenSource(
  credential: TokenCredential,
  scope: string,
  tenant: string,
  now: () => number,
): TokenSource {
  let current: { value: string; renewAt: number } | undefined;
  let asking: Promise<string> | undefined;
  return async () => {
    if (current !== undefined && now() < current.renewAt) return current.value;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  async function ask(): Promise<string> {
    const token = await credential.getToken(scope).catch((error: unknown) => {
      throw new SignInError(`could not sign in to tenant ${tenant} for ${scope}: ${reasonOf(error)}`, { cause: error });
    });
    if (token === null) throw new SignInError(`could not sign in to tenant ${tenant} for ${scope}: no token came back`);
    current = { value: token.token, renewAt: token.expiresOnTimestamp - 5 * 60_000 };
    return token.token;
  }
}

/** The first line holds the AADSTS code and its sentence; what follows are trace ids and, at times, the request itself. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // MSAL's own code for a request that got no answer; what follows it is a link that says no more.
  if (message.startsWith("network_error")) return "the sign-in service did not answer; check the network and its proxy";
  return message.split(/\r?\n|Trace ID:/, 1)[0]?.trim() ?? "refused";
}
