import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/externalIdentitiesPolicy";

export const externalIdentitiesPolicy = defineSetting({
  kind: "externalIdentitiesPolicy",
  type: "ExternalIdentitiesPolicy",
  summary: "Whether guests may leave by themselves, and whether what is kept of a deleted guest goes too.",
  api: "graph",
  beta: true,
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.Read.All", "Policy.ReadWrite.ExternalIdentities"] },
  see: "https://learn.microsoft.com/graph/api/resources/externalidentitiespolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    allowExternalIdentitiesToLeave: z.boolean().optional(),
    allowDeletedIdentitiesDataRemoval: z.boolean().optional(),
  }),
  access: graphSingleton(path, { version: "beta" }),
});
