import { createRequire } from "node:module";
import Ajv from "ajv";

const require = createRequire(import.meta.url);

/** What the standard's own schema of SARIF 2.1.0 says against a log; nothing when it is as it should be. */
export function sarifProblems(log: unknown): readonly string[] {
  const ajv = new Ajv({ schemaId: "id", meta: false, allErrors: true, jsonPointers: true });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  const validate = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
  validate(log);
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
