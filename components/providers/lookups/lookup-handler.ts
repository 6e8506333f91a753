import type { Json, JsonObject } from "../../graph/index.ts";
import { explained } from "../handler/failure.ts";
import type { HandlerOptions, SettingHandler } from "../handler/setting-handler.ts";
import { problemsOf } from "../handler/validate.ts";
import type { AnyLookup } from "./lookup.ts";

/** What the dynamic provider's process calls of something that is only read. */
export type LookupHandler = Pick<SettingHandler, "configure"> & {
  read(id: string, properties: JsonObject): Promise<{ id: string; props: JsonObject }>;
};

export function lookupHandler(lookup: AnyLookup, options: Pick<HandlerOptions, "open">): LookupHandler {
  let tenant: ReturnType<HandlerOptions["open"]> | undefined;
  return {
    async configure({ config }) {
      // As in a setting's handler: stored at once, awaited by whoever needs it.
      tenant = options.open(config);
      tenant.catch(() => undefined);
    },
    async read(id, properties) {
      const label = typeof properties.label === "string" ? properties.label : lookup.type;
      try {
        if (tenant === undefined)
          throw new Error("the provider was not configured; this is a fault of pulumi-m365-tenant or the engine");
        const question = questionOf(lookup, id);
        return { id, props: { label, ...(await lookup.answer(await tenant, question)) } };
      } catch (error) {
        const { permissions } = lookup;
        throw explained({ permissions: { read: permissions, write: permissions } }, label, error);
      }
    },
  };
}

function questionOf(lookup: AnyLookup, id: string): Json {
  const question: Json = JSON.parse(id);
  const problems = problemsOf(lookup.question, question, "");
  if (problems.length > 0) throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`.trim()).join("; "));
  return question;
}
