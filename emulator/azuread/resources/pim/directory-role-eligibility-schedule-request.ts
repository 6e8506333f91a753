import { waitUntil } from "../../graph/consistency.ts";
import { asObject, idOf, textOf } from "../../graph/graph-object.ts";
import type { Answer } from "../../graph/send.ts";
import { notEmpty, uuid } from "../../terraform/text-checks.ts";
import { text } from "../../terraform/value.ts";
import { attempting } from "../diagnosis.ts";
import { gone, unlessGone } from "../presence.ts";
import type { ResourceKind } from "../resource-kind.ts";

const requests = "/roleManagement/directory/roleEligibilityScheduleRequests";
const schedules = "/roleManagement/directory/roleEligibilitySchedules";
const odataType = "#microsoft.graph.unifiedRoleEligibilityScheduleRequest";

/** Who may take up a directory role, for good; taking it up is the person's own step. */
export const directoryRoleEligibilityScheduleRequest: ResourceKind = {
  type: "azuread:index/directoryRoleEligibilityScheduleRequest:DirectoryRoleEligibilityScheduleRequest",
  terraformType: "azuread_directory_role_eligibility_schedule_request",
  schemaVersion: 0,
  minutes: { create: 10, read: 5, delete: 5 },
  fields: {
    directoryScopeId: { kind: "text", required: true, forceNew: true, check: notEmpty },
    justification: { kind: "text", required: true, forceNew: true, check: notEmpty },
    principalId: { kind: "text", required: true, forceNew: true, check: uuid },
    roleDefinitionId: { kind: "text", required: true, forceNew: true, check: uuid },
  },
  checkId: (id) => {
    const wrong = uuid(id, "id");
    return wrong === undefined ? undefined : `specified ID ("${id}") is not valid: ${wrong}`;
  },

  async create(tenant, planned, keep) {
    const [principalId, roleDefinitionId] = [text(planned.principalId), text(planned.roleDefinitionId)];
    const what = `Creating eligibility schedule request for role "${roleDefinitionId}" to principal "${principalId}"`;
    const made = await attempting(what, () =>
      tenant.v1.post(
        requests,
        {
          "@odata.type": odataType,
          action: "adminAssign",
          directoryScopeId: text(planned.directoryScopeId),
          justification: text(planned.justification),
          principalId,
          roleDefinitionId,
          scheduleInfo: {
            "@odata.type": "#microsoft.graph.requestSchedule",
            startDateTime: `${new Date(tenant.pace.now()).toISOString().slice(0, 19)}Z`,
            expiration: { "@odata.type": "#microsoft.graph.expirationPattern", type: "noExpiration" },
          },
        },
        notThereYet,
      ),
    );
    const id = idOf(made, "API Error");
    keep(id);
    const waiting = `Waiting for role eligibility schedule request for "${principalId}" to be created for directory role "${roleDefinitionId}"`;
    await attempting(waiting, () =>
      waitUntil(async () => !(await gone(tenant.v1, `${requests}/${id}`)), tenant.pace, tenant.span),
    );
  },

  async read(tenant, id, state) {
    const found =
      (await unlessGone(() => tenant.v1.get(`${requests}/${id}`))) ??
      (await unlessGone(() => tenant.v1.get(`${schedules}/${id}`)));
    return (
      found && {
        directoryScopeId: textOf(found, "directoryScopeId"),
        // A schedule does not say why; the state does.
        justification: "action" in found ? textOf(found, "justification") : text(state.justification),
        principalId: textOf(found, "principalId"),
        roleDefinitionId: textOf(found, "roleDefinitionId"),
      }
    );
  },

  async delete(tenant, id) {
    const request = await attempting(
      `Retrieving Role Management Directory Role Eligibility Schedule Request (Unified Role Eligibility Schedule Request: "${id}")`,
      () => tenant.v1.get(`${requests}/${id}`),
    );
    await attempting(`Removing role eligibility schedule request "${id}"`, () =>
      tenant.v1.post(requests, {
        "@odata.type": odataType,
        action: "adminRemove",
        directoryScopeId: textOf(request, "directoryScopeId"),
        justification: textOf(request, "justification"),
        principalId: textOf(request, "principalId"),
        roleDefinitionId: textOf(request, "roleDefinitionId"),
      }),
    );
  },
};

/** A new group or role may be unknown to this service for a while. */
function notThereYet({ status, body }: Answer): boolean {
  const code = textOf(asObject(asObject(body)?.error), "code");
  return status === 404 && (code === "RoleNotFound" || code === "SubjectNotFound");
}
