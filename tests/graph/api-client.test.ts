import { describe, expect, it } from "vitest";
import { z } from "zod";
import { apiClient } from "../../components/graph/api-client.ts";
import { isTenantError, type Json, TenantError } from "../../components/graph/index.ts";
import { answering } from "./request.ts";

const purpose = { attempt: "set AllowCloudRecording on", object: "TeamsMeetingPolicy Voss-kontor" };
const item = z.object({ id: z.string() });

describe("a collection", () => {
  it("is read over all its pages, the empty ones too, along the links as they came", async () => {
    const send = answering(
      { body: { value: [{ id: "a" }], "@odata.nextLink": "https://localhost:1/v1.0/groups?$skiptoken=X%3D1&$top=1" } },
      { body: { value: [], "@odata.nextLink": "https://localhost:1/v1.0/groups?$skiptoken=Y" } },
      { body: { value: [{ id: "b" }] } },
    );
    expect(await apiClient(send).list(item, "/v1.0/groups?$top=1", purpose)).toEqual([{ id: "a" }, { id: "b" }]);
    expect(send.sent.map(({ path }) => path)).toEqual([
      "/v1.0/groups?$top=1",
      "/v1.0/groups?$skiptoken=X%3D1&$top=1",
      "/v1.0/groups?$skiptoken=Y",
    ]);
  });

  it("whose next page is one that came before is not read for ever", async () => {
    const again = { value: [{ id: "a" }], "@odata.nextLink": "https://localhost:1/v1.0/groups" };
    await expect(
      apiClient(answering({ body: again }, { body: again })).list(item, "/v1.0/groups", purpose),
    ).rejects.toThrow(
      "GET /v1.0/groups answered 200 an answer this version does not understand: a next page that it gave before",
    );
  });

  it("may answer one place with an empty page more than once, but not for ever", async () => {
    const empty = { body: { value: [], "@odata.nextLink": "https://localhost:1/v1.0/groups?$skiptoken=X" } };
    const late = answering(empty, empty, empty, { body: { value: [{ id: "a" }] } });
    expect(await apiClient(late).list(item, "/v1.0/groups", purpose)).toEqual([{ id: "a" }]);
    const never = answering(...Array.from({ length: 60 }, () => empty));
    await expect(apiClient(never).list(item, "/v1.0/groups", purpose)).rejects.toThrow("51 empty pages in a row");
  });

  it.each<[string, Json]>([
    ["a bare list", [{ id: "a" }]],
    ["a single object", { id: "a" }],
  ])("may come as %s from the Teams admin API", async (_, body) => {
    expect(await apiClient(answering({ body })).list(item, "/x", purpose)).toEqual([{ id: "a" }]);
  });
});

describe("an error", () => {
  const bodies: [string, Json][] = [
    [
      "Graph's form",
      { error: { code: "Forbidden", message: "No role.\r\n here", innerError: { "request-id": "r-7" } } },
    ],
    ["the form with errorCode", { errorCode: "Forbidden", message: "No role. here" }],
    ["the form with Message alone", { Message: "No role. here" }],
  ];

  it.each(bodies)("says what was attempted on which object, in %s", async (_, body) => {
    const client = apiClient(answering({ status: 403, body, headers: { "request-id": "r-7" } }));
    const failed = await client
      .send("PUT", "/Skype.Policy/x?token=secret", { AllowCloudRecording: false }, purpose)
      .catch((error: unknown) => error);
    expect(isTenantError(failed, 403)).toBe(true);
    expect(failed).toBeInstanceOf(TenantError);
    expect((failed as TenantError).message).toMatch(
      /^could not set AllowCloudRecording on TeamsMeetingPolicy Voss-kontor: PUT \/Skype\.Policy\/x answered 403 (Forbidden: )?No role\. here \(request id r-7\)$/,
    );
  });

  it("is in doubt only for a creation that the service failed at", async () => {
    const doubt = async (method: "POST" | "PUT", status: number) => {
      const failed = await apiClient(answering({ status }))
        .send(method, "/x", {}, purpose)
        .catch((error: unknown) => error);
      return (failed as TenantError).facts.ambiguous;
    };
    expect(await Promise.all([doubt("POST", 503), doubt("POST", 400), doubt("PUT", 503)])).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("says when an answer is not what this version understands", async () => {
    const client = apiClient(answering({ body: { id: 7 } }));
    await expect(client.get(item, "/v1.0/groups/7?$select=id", purpose)).rejects.toThrow(
      /an answer this version does not understand.*id/,
    );
  });
});
