import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** A stand-in for GitHub's identity provider and for the address where a job asks for its token. */
export interface Pipeline {
  /** Who issues the tokens; an application's federated credential names it. */
  readonly issuer: string;
  /** What GitHub puts into the environment of a job of this environment that may ask for a token. */
  jobEnvironment(environment: string): Record<string, string>;
  /** The subject of that job's tokens. */
  subjectOf(environment: string): string;
  stop(): Promise<void>;
}

const repository = "liten-kommune/tenant";
const hourMs = 3_600_000;

export async function startPipeline(): Promise<Pipeline> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "pipeline", alg: "RS256", use: "sig" };
  const subjectOf = (environment: string) => `repo:${repository}:environment:${environment}`;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const job = /^Bearer job-(\w+)$/.exec(request.headers.authorization ?? "")?.[1];
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (url.pathname === "/.well-known/openid-configuration") answer(200, { issuer, jwks_uri: `${issuer}/keys` });
    else if (url.pathname === "/keys") answer(200, { keys: [jwk] });
    else if (url.pathname !== "/token") answer(404, {});
    else if (job === undefined) answer(401, {});
    else {
      const token = new SignJWT({ repository, environment: job })
        .setProtectedHeader({ alg: "RS256", kid: "pipeline" })
        .setIssuer(issuer)
        .setSubject(subjectOf(job))
        .setAudience(url.searchParams.get("audience") ?? "")
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + hourMs));
      void token.sign(privateKey).then((value) => answer(200, { value }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    subjectOf,
    jobEnvironment: (environment) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: `job-${environment}`,
    }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
