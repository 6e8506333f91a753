import type { Agent, RequestOptions } from "node:https";
import { request } from "node:https";

export type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string; body: unknown };
export type Call = { method: string; url: string; headers?: Record<string, string>; body?: string };
/** One request, one answer, no repetition; throws when the connection gives none. */
export type Send = (call: Call, signal: AbortSignal) => Promise<Answer>;

export function httpsSend(agent: Agent): Send {
  return (call, signal) =>
    new Promise((resolve, reject) => {
      const headers = { accept: "application/json", ...call.headers };
      const options: RequestOptions = { agent, method: call.method, headers, signal };
      const sent = request(call.url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) });
        });
      });
      sent.on("error", reject);
      sent.end(call.body);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
