import type { Json } from "./json.ts";

/** The two APIs a tenant is configured through. The Teams admin API is what the MicrosoftTeams PowerShell module speaks. */
export type ApiName = "graph" | "teamsAdmin";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** What a request is for, in words: the first half of every error message. */
export interface Purpose {
  /** What is attempted, as it follows "could not": "read", "create", "set AllowCloudRecording on". */
  attempt: string;
  /** The object as people know it: "TeamsMeetingPolicy Voss-kontor". */
  object: string;
}

export interface WireRequest {
  method: Method;
  /** Path and query behind the origin, version included: `/v1.0/groups/{id}`, `/Skype.Policy/configurations/{type}`. */
  path: string;
  body?: Json;
  headers?: Record<string, string>;
  /** True for a POST that says the same when sent twice (assignLicense, archive): it is retried like a PUT. */
  repeatable?: boolean;
  purpose: Purpose;
}

export interface WireResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: Json;
}

/** One way to the tenant; layers (retry, batch, limit, trace) have the same form and wrap each other. */
export type Send = (request: WireRequest) => Promise<WireResponse>;
