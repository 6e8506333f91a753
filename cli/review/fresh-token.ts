import { requestAssertion } from "../../components/graph/oidc.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { writeWhole } from "../write-whole.ts";

/** A pipeline's identity token (GitHub's) is good for five minutes only. */
const renewEveryMs = 4 * 60_000;

/**
 * Keeps the job's token file fresh while a command runs: the engine starts its plugins more than once, and each of
 * them signs in by that file. Does nothing outside a job that may ask for tokens. Returns how to stop.
 */
export async function keepTokenFresh(env: NodeJS.ProcessEnv): Promise<() => void> {
  const { ARM_OIDC_TOKEN_FILE_PATH: file, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env;
  const token = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!file || !url || !token) return () => undefined;
  const renew = async () => writeWhole(file, await requestAssertion({ url, token }));
  try {
    await renew();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new CliError(exitCodes.refused, `The job's identity token could not be renewed: ${said}.`, { cause: error });
  }
  // One renewal that fails is made good by the next; the token before it is still good for a minute.
  const timer = setInterval(() => void renew().catch(() => undefined), renewEveryMs);
  return () => clearInterval(timer);
}
