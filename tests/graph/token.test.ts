import type { AccessToken } from "@azure/identity";
import { expect, it } from "vitest";
import { tokenSource } from "../../components/graph/token.ts";
import { fakeClock } from "./fake-clock.ts";

it("one token serves everybody who waits for it, and is renewed five minutes before it ends", async () => {
  const clock = fakeClock();
  let asked = 0;
  const credential = {
    getToken: async (): Promise<AccessToken> => ({ token: `t${++asked}`, expiresOnTimestamp: clock.now() + 3_600_000 }),
  };
  const token = tokenSource(credential, "scope", "tenant", () => clock.now());
  expect(await Promise.all([token(), token(), token()])).toEqual(["t1", "t1", "t1"]);
  await clock.sleep(54 * 60_000);
  expect(await token()).toBe("t1");
  await clock.sleep(2 * 60_000);
  expect(await token()).toBe("t2");
});

it("a sign-in that got no answer says that the network is to be looked at", async () => {
  const getToken = async (): Promise<AccessToken> => {
    throw new Error("network_error: See https://aka.ms/msal.js.errors#network_error for details");
  };
  await expect(tokenSource({ getToken }, "scope", "contoso", () => 0)()).rejects.toThrow(
    "could not sign in to tenant contoso for scope: the sign-in service did not answer; check the network and its proxy",
  );
});

it("a refused sign-in says for which tenant and why, without trace or secret, and is tried again the next time", async () => {
  let refuse = true;
  const credential = {
    getToken: async (): Promise<AccessToken> => {
      if (refuse)
        throw new Error(
          "AADSTS7000215: Invalid client secret provided. Trace ID: 1 Correlation ID: 2\r\nclient_secret=hunter2",
        );
      return { token: "good", expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
    },
  };
  const token = tokenSource(credential, "https://graph.microsoft.com/.default", "contoso", () => 0);
  await expect(token()).rejects.toThrow(
    /^could not sign in to tenant contoso for https:\/\/graph\.microsoft\.com\/\.default: AADSTS7000215: Invalid client secret provided\.$/,
  );
  refuse = false;
  expect(await token()).toBe("good");
});
