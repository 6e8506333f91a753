import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { declaredDomain, type KindCase, without } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

export const domainCases: Record<string, KindCase> = {
  domain: {
    key: { domainName: "nytt.example" },
    settings: {},
    expected: { id: "nytt.example", isVerified: false },
    firstWrite: { method: "POST", path: /\/domains$/ },
    look: (tenant) => domainOf(tenant, "nytt.example"),
  },
  domainVerification: verification(),
};

function verification(): KindCase {
  const settings: JsonObject = { supportedServices: ["Email"], passwordNotificationWindowInDays: 21 };
  return {
    key: { domainName: declaredDomain },
    settings,
    expected: { isVerified: true, supportedServices: ["Email"], passwordNotificationWindowInDays: 21 },
    changed: {
      settings: { ...settings, passwordNotificationWindowInDays: 30 },
      path: "passwordNotificationWindowInDays",
      value: 30,
    },
    dropped: {
      settings: without(settings, "passwordNotificationWindowInDays"),
      path: "passwordNotificationWindowInDays",
      back: 14,
    },
    outside: {
      path: "supportedServices",
      value: ["Email", "Yammer"],
      edit: (tenant) =>
        tenant.graph.send("PATCH", `/v1.0/domains/${declaredDomain}`, { supportedServices: ["Email", "Yammer"] }, by),
    },
    firstWrite: { method: "POST", path: /\/verify$/ },
    look: async (tenant) => {
      // Verified it stays, whatever becomes of the resource.
      const { isVerified, isRoot: _, ...rest } = (await domainOf(tenant, declaredDomain)) ?? {};
      return isVerified === true ? { ...rest, isVerified } : rest;
    },
  };
}

function domainOf(tenant: TenantClient, name: string): Promise<Record<string, Json> | undefined> {
  return tenant.graph.get(anyObject, `/v1.0/domains/${name}`, by).catch(() => undefined);
}
