import { afterEach, describe, expect, it, vi } from "vitest";
import { findEndpoints } from "../../components/graph/endpoints.ts";

afterEach(() => vi.unstubAllGlobals());

function metadata(body: unknown) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return Response.json(body);
  });
  return asked;
}

describe("where a tenant is", () => {
  it("is Microsoft's public cloud unless something else is said, and no host is asked", async () => {
    const asked = metadata({});
    expect(await findEndpoints({})).toEqual({
      login: "https://login.microsoftonline.com",
      graph: "https://graph.microsoft.com",
      teamsAdmin: "https://api.interfaces.records.teams.microsoft.com",
      loopback: false,
    });
    expect(asked).toEqual([]);
  });

  it("is what the cloud's metadata says; on this machine the Teams admin API is there too", async () => {
    const asked = metadata({
      microsoftGraphResourceId: "https://localhost:8443/",
      authentication: { loginEndpoint: "https://localhost:8443" },
    });
    expect(await findEndpoints({ metadataHost: "localhost:8443" })).toEqual({
      login: "https://localhost:8443",
      graph: "https://localhost:8443",
      teamsAdmin: "https://localhost:8443",
      loopback: true,
    });
    expect(asked).toEqual(["https://localhost:8443/metadata/endpoints?api-version=2022-09-01"]);
  });

  it("keeps Microsoft's Teams admin API for a metadata host elsewhere, unless its address is given", async () => {
    metadata({
      microsoftGraphResourceId: "https://graph.example",
      authentication: { loginEndpoint: "https://login.example/" },
    });
    expect((await findEndpoints({ metadataHost: "cloud.example" })).teamsAdmin).toBe(
      "https://api.interfaces.records.teams.microsoft.com",
    );
    const given = await findEndpoints({ metadataHost: "cloud.example", teamsAdminUrl: "https://teams.example/" });
    expect(given.teamsAdmin).toBe("https://teams.example");
  });

  it("is refused in words when the name or the answer is none", async () => {
    await expect(findEndpoints({ environment: "german" })).rejects.toThrow(
      'ARM_ENVIRONMENT: "german" is no known cloud; write one of public, ',
    );
    metadata({ hello: 1 });
    await expect(findEndpoints({ metadataHost: "localhost:1" })).rejects.toThrow(
      "did not answer with a cloud's endpoints",
    );
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });
    });
    await expect(findEndpoints({ metadataHost: "localhost:1" })).rejects.toThrow(
      "no answer from https://localhost:1/metadata/endpoints?api-version=2022-09-01 (ECONNREFUSED)",
    );
  });
});
