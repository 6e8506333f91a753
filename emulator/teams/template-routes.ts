import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import type { JsonObject } from "../store/json.ts";
import { builtInTemplates } from "./team-settings.ts";

/** The catalogue of templates, as beta shows it. */
export function templateRoutes(table: RouteTable): void {
  table.add(
    "GET",
    "/teamwork/teamTemplates",
    (call) =>
      answerCollection(call, {
        type: "teamTemplate",
        context: "teamwork/teamTemplates",
        items: templates().map((template, index) => [index + 1, template] as const),
        expand: { definitions: (template) => definitionsOf(template) },
      }),
    { versions: ["beta"] },
  );
}

/** One definition per template: the built-in ones come in the tenant's language; en-US is what is known of them. */
const languageTag = "en-US";

function templates(): JsonObject[] {
  return builtInTemplates().adminTemplates.map(([id, displayName]) => ({ id, displayName }));
}

function definitionsOf({ id, displayName }: JsonObject): JsonObject[] {
  const definition = Buffer.from(`${languageTag}##public##${String(id)}`).toString("base64url");
  return [
    {
      id: definition,
      audience: "public",
      categories: [],
      displayName: displayName ?? null,
      languageTag,
      parentTemplateId: id ?? null,
      publisherName: "Microsoft",
    },
  ];
}
