import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphCollection } from "../graph-collection.ts";

const path = "/identity/conditionalAccess/authenticationContextClassReferences";

export const authenticationContext = defineSetting({
  kind: "authenticationContext",
  type: "AuthenticationContext",
  summary: "A mark that sites, labels and role activations carry and conditional access asks more for.",
  api: "graph",
  shape: "collection",
  path: `${path}/{id}`,
  permissions: { read: ["AuthenticationContext.Read.All"], write: ["AuthenticationContext.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1",
  limits: ["99 contexts a tenant, c1 to c99."],
  see: "https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference",
  key: z.strictObject({ contextId: z.string().regex(/^c([1-9]|[1-9]\d)$/, "write c1 to c99") }),
  settings: z.strictObject({
    displayName: z.string().min(1),
    description: z.string().optional(),
    /** Published: applications may ask for it. */
    isAvailable: z.boolean().optional(),
  }),
  access: graphCollection({
    path,
    key: { argument: "contextId", property: "id" },
    born: { description: null, isAvailable: false },
  }),
});
