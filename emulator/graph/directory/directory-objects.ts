import { answerEntity } from "../../odata/entity-answer.ts";
import { project } from "../../odata/projection.ts";
import { readQuery } from "../../odata/query-options.ts";
import { schemaOf } from "../../schema/schema.ts";
import { isObject, isStrings, type JsonObject, strings } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { badRequest, notFound } from "../error.ts";
import { typed } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { membershipActions } from "./membership-actions.ts";

const read = [
  [
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Application.Read.All",
    "Application.ReadWrite.All",
  ],
];

/** Any directory object by its id, whatever it is. */
export const directoryObjectsModule: GraphModule = {
  name: "directoryObjects",
  routes(table) {
    table.add("GET", "/directoryObjects/{id}", getOne, { permissions: read });
    table.add("POST", "/directoryObjects/getByIds", getByIds, { permissions: read });
    membershipActions(table, "/directoryObjects", (call) => {
      const [id = ""] = call.params;
      const found = call.context.store.directoryObject(id);
      if (!found) {
        throw notFound(id);
      }
      return found.entity;
    });
  },
};

function getOne(call: GraphCall): GraphResult {
  const [id = ""] = call.params;
  const found = call.context.store.directoryObject(id);
  if (!found || call.context.weather.unseen(id)) {
    throw notFound(id);
  }
  return answerEntity(call, typed(found), {
    type: "directoryObject",
    context: "directoryObjects/$entity",
    typed: true,
  });
}

/** Those of up to 1,000 ids that exist; the others are left out. */
function getByIds(call: GraphCall): GraphResult {
  const body = isObject(call.body) ? call.body : {};
  const { ids, types } = body;
  if (!isStrings(ids)) {
    throw badRequest("The action getByIds needs the list ids.");
  }
  if (ids.length > 1000) {
    throw badRequest("The action getByIds takes at most 1000 ids.");
  }
  const wanted = strings(types).map((type) => type.toLowerCase());
  const schema = schemaOf(call.version);
  const shape = project(schema, schema.type("directoryObject"), readQuery(call.query, call.headers).select);
  const value: JsonObject[] = [...new Set(ids)].flatMap((id) => {
    const found = call.context.store.directoryObject(id);
    const fits =
      found && (wanted.length === 0 || wanted.includes(found.type.toLowerCase()) || wanted.includes("directoryobject"));
    if (!fits) {
      return [];
    }
    const object = typed(found);
    return [{ "@odata.type": object["@odata.type"] ?? null, ...shape(object) }];
  });
  return {
    status: 200,
    body: { "@odata.context": `${call.context.origin()}/${call.version}/$metadata#directoryObjects`, value },
  };
}
