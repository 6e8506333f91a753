import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/admin/reportSettings";

export const reportSettings = defineSetting({
  kind: "reportSettings",
  type: "ReportSettings",
  summary: "Whether Microsoft's usage reports hide the names of people, groups and sites.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["ReportSettings.Read.All"], write: ["ReportSettings.ReadWrite.All"] },
  see: "https://learn.microsoft.com/graph/api/resources/adminreportsettings",
  key: z.strictObject({}),
  settings: z.strictObject({ displayConcealedNames: z.boolean() }),
  access: graphSingleton(path),
});
