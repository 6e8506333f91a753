import { asObject, type GraphObject, textOf } from "./graph-object.ts";
import { type DoubledPlugin, loopbackOrigin } from "./loopback.ts";
import type { Pace, Span } from "./pace.ts";
import { RequestFailure } from "./request-failure.ts";
import { sendPatiently } from "./retry.ts";
import type { Send } from "./send.ts";

/** What the application shows of itself: its secret, or a token of its pipeline (read anew at each sign-in). */
export type Proof = { secret: string } | { assertion: () => string };
export type Credentials = { tenantId: string; clientId: string; proof: Proof; metadataHost: string };
/** Who calls, where the service is, and a token for it. */
export type SignIn = { host: string; callerId: string; token: (span: Span) => Promise<string> };

/** Where the metadata says that each plugin's service is. */
const serviceOf: Record<DoubledPlugin, string> = {
  azuread: "microsoftGraphResourceId",
  "azure-native": "resourceManager",
};

const spareMs = 10_000;

/** Reads where the tenant is from its metadata, then signs in as the application. */
export async function signIn(
  credentials: Credentials,
  send: Send,
  pace: Pace,
  span: Span,
  plugin: DoubledPlugin = "azuread",
): Promise<SignIn> {
  const place = loopbackOrigin(credentials.metadataHost, plugin);
  if ("refusal" in place) {
    throw new Error(place.refusal);
  }
  const metadata = await getMetadata(place.origin, send, pace, span);
  const host = onLoopback(textOf(metadata, serviceOf[plugin]), plugin);
  const login = onLoopback(textOf(asObject(metadata.authentication), "loginEndpoint"), plugin);
  const endpoint = `${login}/${credentials.tenantId}/oauth2/v2.0/token`;
  const fetchToken = (during: Span) => requestToken(endpoint, host, credentials, send, pace, during);
  let held = await fetchToken(span);
  let underway: Promise<Token> | undefined;
  const token = async (during: Span): Promise<string> => {
    if (pace.now() >= held.until) {
      underway ??= fetchToken(during).finally(() => {
        underway = undefined;
      });
      held = await underway;
    }
    return held.value;
  };
  return { host, callerId: claimOf(held.value, "oid"), token };
}

/** A metadata answer must not lead away from this machine either. */
function onLoopback(address: string, plugin: DoubledPlugin): string {
  const place = loopbackOrigin(address.replace(/^https:\/\//, "").replace(/\/+$/, ""), plugin);
  if ("refusal" in place) {
    throw new Error(place.refusal);
  }
  return place.origin;
}

async function getMetadata(origin: string, send: Send, pace: Pace, span: Span): Promise<GraphObject> {
  const url = `${origin}/metadata/endpoints?api-version=2022-09-01`;
  const answer = await sendPatiently(send, { method: "GET", url }, pace, span);
  if (answer.status !== 200) {
    throw new Error(`retrieving the tenant's metadata from ${url}: ${new RequestFailure(answer).message}`);
  }
  return asObject(answer.body) ?? {};
}

type Token = { value: string; until: number };

async function requestToken(
  url: string,
  host: string,
  { clientId, proof }: Credentials,
  send: Send,
  pace: Pace,
  span: Span,
): Promise<Token> {
  const body = new URLSearchParams({
    client_id: clientId,
    ...shown(proof),
    grant_type: "client_credentials",
    scope: `${host}/.default`,
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await sendPatiently(send, { method: "POST", url, headers, body: body.toString() }, pace, span);
  const told = asObject(answer.body);
  const value = textOf(told, "access_token");
  if (answer.status !== 200 || value === "") {
    const reason = [textOf(told, "error"), textOf(told, "error_description")].filter((part) => part !== "").join(": ");
    throw new Error(
      `signing in as application ${clientId}: status ${answer.status}${reason === "" ? "" : `: ${reason}`}`,
    );
  }
  const seconds = Number(told?.expires_in ?? 3_600);
  return { value, until: pace.now() + Math.max(seconds * 1_000 - spareMs, 0) };
}

/** @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
function shown(proof: Proof): Record<string, string> {
  return "secret" in proof
    ? { client_secret: proof.secret }
    : {
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: proof.assertion(),
      };
}

function claimOf(token: string, name: string): string {
  const [, payload = ""] = token.split(".");
  try {
    return textOf(asObject(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))), name);
  } catch {
    return "";
  }
}
