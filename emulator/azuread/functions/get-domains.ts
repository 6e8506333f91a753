import { createHash } from "node:crypto";
import { flagOf, type GraphObject, textOf, textsOf } from "../graph/graph-object.ts";
import { type Data, flag, texts } from "../terraform/value.ts";
import type { DataFunction } from "./data-function.ts";

/** The tenant's domains, asked for once and sorted out here: Graph does not filter them. */
export const getDomains: DataFunction = {
  token: "azuread:index/getDomains:getDomains",
  fields: {
    adminManaged: { kind: "flag" },
    includeUnverified: { kind: "flag", conflictsWith: ["onlyDefault", "onlyInitial"] },
    onlyDefault: { kind: "flag", conflictsWith: ["onlyInitial", "onlyRoot"] },
    onlyInitial: { kind: "flag", conflictsWith: ["onlyDefault", "onlyRoot"] },
    onlyRoot: { kind: "flag", conflictsWith: ["onlyDefault", "onlyInitial"] },
    supportsServices: { kind: "list", of: { kind: "text" } },
  },
  async call(tenant, args) {
    const all = await tenant.v1.list("/domains").catch((error: unknown) => {
      throw new Error(`listing domains: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    const found = all.filter((domain) => isWanted(domain, args)).map(described);
    if (found.length === 0) {
      throw new Error("no domains found for the provided filters");
    }
    const names = found.map((domain) => domain.domainName).join("/");
    const hash = createHash("sha1").update(names).digest("base64").replaceAll("+", "-").replaceAll("/", "_");
    const flags = ["adminManaged", "includeUnverified", "onlyDefault", "onlyInitial", "onlyRoot"];
    return {
      ...Object.fromEntries(flags.map((name) => [name, flag(args[name])])),
      supportsServices: texts(args.supportsServices),
      domains: found,
      id: `domains#${tenant.tenantId}#${hash}`,
    };
  },
};

function isWanted(domain: GraphObject, args: Data): boolean {
  const supported = textsOf(domain, "supportedServices");
  return (
    (!flag(args.adminManaged) || domain.isAdminManaged !== false) &&
    (!flag(args.onlyDefault) || domain.isDefault !== false) &&
    (!flag(args.onlyInitial) || domain.isInitial !== false) &&
    (!flag(args.onlyRoot) || domain.isRoot !== false) &&
    (flag(args.includeUnverified) || domain.isVerified !== false) &&
    texts(args.supportsServices).every((service) => supported.includes(service)) &&
    textOf(domain, "id") !== ""
  );
}

function described(domain: GraphObject): Data {
  return {
    adminManaged: flagOf(domain, "isAdminManaged"),
    authenticationType: textOf(domain, "authenticationType"),
    default: flagOf(domain, "isDefault"),
    domainName: textOf(domain, "id"),
    initial: flagOf(domain, "isInitial"),
    root: flagOf(domain, "isRoot"),
    supportedServices: textsOf(domain, "supportedServices"),
    verified: flagOf(domain, "isVerified"),
  };
}
