import { afterEach, describe, expect, it, vi } from "vitest";
import { requestAssertion } from "../../components/graph/oidc.ts";

afterEach(() => vi.unstubAllGlobals());

/** A pipeline that answers everything alike; gives back what it was asked. */
function pipeline(status: number, body: object): { asked: { url: URL; method: string | undefined }[] } {
  const asked: { url: URL; method: string | undefined }[] = [];
  vi.stubGlobal("fetch", async (url: URL, init?: RequestInit) => {
    asked.push({ url, method: init?.method });
    return Response.json(body, { status });
  });
  return { asked };
}

describe("the token a pipeline hands out", () => {
  it("is asked of GitHub for Entra's audience", async () => {
    const { asked } = pipeline(200, { value: "github's" });
    expect(await requestAssertion({ url: "https://github.example/token?v=1", token: "b" })).toBe("github's");
    expect(asked[0]?.method).toBe("GET");
    expect(asked[0]?.url.href).toBe("https://github.example/token?v=1&audience=api%3A%2F%2FAzureADTokenExchange");
  });

  it("is asked of Azure DevOps for one service connection", async () => {
    const { asked } = pipeline(200, { oidcToken: "devops'" });
    const request = { url: "https://devops.example/oidctoken", token: "b", serviceConnectionId: "s" };
    expect(await requestAssertion(request)).toBe("devops'");
    expect(asked[0]?.method).toBe("POST");
    expect(asked[0]?.url.search).toBe("?api-version=7.1&serviceConnectionId=s");
  });

  it.each([
    [{}, /^the pipeline gave no identity token: p\.example answered 403; allow "id-token: write" in the workflow$/],
    [
      { serviceConnectionId: "s" },
      /^the pipeline gave no identity token: p\.example answered 403; check the service connection s and map System\.AccessToken/,
    ],
  ])("that is refused says what to do, and shows no token: %j", async (more, message) => {
    pipeline(403, { message: "no" });
    const asking = requestAssertion({ url: "https://p.example/", token: "hunter2", ...more });
    await expect(asking).rejects.toThrow(message);
    await expect(asking).rejects.not.toThrow("hunter2");
  });
});
