import type { Json, JsonObject } from "../../../emulator/store/json.ts";

/** One request and what Microsoft's page says of its answer. */
export type Row = {
  /** A sentence about the tenant. */
  title: string;
  /** Page of learn.microsoft.com the row rests on. */
  page: string;
  /** Asked before, in order; `{{0.id}}` in later urls and bodies is a property of their answers. */
  before?: Request[];
  request: Request;
  status: number;
  /** Found in the answer: objects by their named properties, lists item by item. */
  body?: JsonObject;
  code?: string;
  /** Part of the error message: the name that must stand in it. */
  names?: string;
  text?: string;
  header?: [name: string, value: RegExp];
};

export type Request = {
  method: string;
  url: string;
  body?: Json;
  version?: "v1.0" | "beta";
  headers?: Record<string, string>;
  /** The application permissions of the caller; every one when absent. */
  roles?: string[];
};

export const graph = (page: string): string => `https://learn.microsoft.com/graph/${page}`;
export const get = (url: string, more: Partial<Request> = {}): Request => ({ method: "GET", url, ...more });
export const post = (url: string, body?: Json, more: Partial<Request> = {}): Request => ({
  method: "POST",
  url,
  ...(body === undefined ? {} : { body }),
  ...more,
});
export const patch = (url: string, body: Json, more: Partial<Request> = {}): Request => ({
  method: "PATCH",
  url,
  body,
  ...more,
});
export const put = (url: string, body: Json, more: Partial<Request> = {}): Request => ({
  method: "PUT",
  url,
  body,
  ...more,
});
export const remove = (url: string, more: Partial<Request> = {}): Request => ({ method: "DELETE", url, ...more });
export const eventual = { headers: { ConsistencyLevel: "eventual" } };
export const odataId = (id: string): JsonObject => ({
  "@odata.id": `https://graph.microsoft.com/v1.0/directoryObjects/${id}`,
});
