import { notFound } from "../graph/error.ts";
import { typed } from "../graph/link-set.ts";
import type { GraphModule } from "../graph/module.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { activatedRole } from "../store/directory-roles.ts";

/** Who holds a role, asked for by the id of its template, which is the same in every tenant. */
export const roleMembersModule: GraphModule = {
  name: "roleMembers",
  routes(table) {
    table.add("GET", "/directoryRoles(roleTemplateId={id})/members", (call) => {
      const [templateId = ""] = call.params;
      const { store } = call.context;
      const role = activatedRole(call.context, templateId);
      if (!role) {
        throw notFound(templateId);
      }
      return answerCollection(call, {
        type: "directoryObject",
        context: "directoryObjects",
        items: [...store.relations.targets("members", role.id)].flatMap(([id, order]) => {
          const found = store.directoryObject(id);
          return found ? [[order, typed(found)] as const] : [];
        }),
        mixed: true,
      });
    });
  },
};
