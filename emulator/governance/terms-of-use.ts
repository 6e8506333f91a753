import { now } from "../context.ts";
import { notLicensed, owns } from "../graph/conditional-access/service.ts";
import { type EntitySet, entitySet, findOr404 } from "../graph/entity-set.ts";
import { serviceBadRequest } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";

const path = "/identityGovernance/termsOfUse/agreements";

const agreementSet: EntitySet = {
  path,
  type: "agreement",
  collection: "agreements",
  verbs: ["list", "get", "create", "update", "delete"],
  required: ["displayName", "files"],
  expand: () => ({ files: filesOf }),
  create: ({ context }, body) => {
    if (!owns(context, "AAD_PREMIUM")) {
      throw notLicensed("terms of use need Microsoft Entra ID P1");
    }
    const files = (Array.isArray(body.files) ? body.files : []).filter(isObject);
    if (files.length === 0) {
      throw serviceBadRequest("An agreement needs at least one file.");
    }
    return {
      isPerDeviceAcceptanceRequired: false,
      isViewingBeforeAcceptanceRequired: false,
      termsExpiration: null,
      userReacceptRequiredFrequency: null,
      ...body,
      id: context.newId(),
      files: files.map((file) => checkFile({ ...file, id: context.newId(), createdDateTime: now(context) })),
    };
  },
  update: (_call, agreement, patch) => {
    if (patch.files !== undefined) {
      throw serviceBadRequest("The files of an agreement are added under /files, not by PATCH.");
    }
    return { ...agreement, ...patch, id: agreement.id };
  },
};

/** What people agree to before they come in; only a signed-in administrator reads or changes it. */
export const termsOfUseModule: GraphModule = {
  name: "termsOfUse",
  routes(table) {
    entitySet(table, agreementSet);
    table.add(
      "GET",
      `${path}/{id}/files`,
      (call) => {
        const agreement = findOr404(call, agreementSet);
        return answerCollection(call, {
          type: "agreementFileLocalization",
          context: `${path.slice(1)}('${agreement.id}')/files`,
          items: filesOf(agreement).map((file, index) => [index + 1, file] as const),
        });
        // Closed to applications, as everything else about agreements.
      },
      { permissions: [[]] },
    );
    table.add("GET", `${path}/{id}/acceptances`, (call) =>
      answerCollection(call, {
        type: "agreementAcceptance",
        context: `${path.slice(1)}('${findOr404(call, agreementSet).id}')/acceptances`,
        items: [],
      }),
    );
  },
};

function filesOf(agreement: JsonObject): JsonObject[] {
  return (Array.isArray(agreement.files) ? agreement.files : []).filter(isObject);
}

function checkFile(file: Entity): Entity {
  const data = isObject(file.fileData) ? text(file.fileData.data) : undefined;
  if (text(file.fileName) === undefined || text(file.language) === undefined || data === undefined) {
    throw serviceBadRequest("A file of an agreement needs fileName, language and fileData.data.");
  }
  // "%PDF-" in base64.
  if (!data.startsWith("JVBERi")) {
    throw serviceBadRequest(`The file '${String(file.fileName)}' of an agreement must be a PDF.`);
  }
  return file;
}
