import { randomUUID } from "node:crypto";
import { answerOf, networkFailure } from "./answer.ts";
import { inTime } from "./in-time.ts";
import type { TokenSource } from "./token.ts";
import type { Send } from "./wire.ts";

/** Application id of "Skype and Teams Tenant Admin API" (Microsoft's), the audience of its tokens. */
export const teamsAdminAudience = "48ac35b8-9aa8-4d74-927d-1f4a14a0b239";

/** The API behind the MicrosoftTeams PowerShell module. Our correlation id stands for the request id, which it does not send. */
export function teamsAdminSend(origin: string, token: TokenSource, withinMs?: number): Send {
  return async (request) => {
    const correlation = randomUUID();
    const headers = {
      Accept: "application/json",
      ...request.headers,
      Authorization: `Bearer ${await token()}`,
      "X-MS-Correlation-Id": correlation,
      ...(request.body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
    const { method } = request;
    const response = await fetch(`${origin}${request.path}`, {
      method,
      headers,
      ...body,
      signal: inTime(withinMs),
    }).catch((error: unknown) => {
      throw networkFailure(error);
    });
    const answer = await answerOf(response);
    return { ...answer, headers: { "request-id": correlation, ...answer.headers } };
  };
}
