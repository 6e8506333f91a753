import * as pulumi from "@pulumi/pulumi";
import { isJsonObject, type JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { waysTo } from "../providers/embedded.ts";
import { type Subject, subjectOver } from "../providers/subject.ts";

const ownType = "pulumi-nodejs:dynamic/tenant:";

/** What a program made, in the order in which it was made. */
interface Made {
  name: string;
  remove(): Promise<void>;
}

/**
 * Carries a program out on a tenant without an engine: every resource of ours by its own handler, every group as azuread
 * would write it, each when what it waits for is there. Gives back how to take it down again.
 */
export async function broughtUp(tenant: EmbeddedTenant, program: () => unknown): Promise<() => Promise<void>> {
  const subject = subjectOver(await waysTo(tenant));
  const made: Made[] = [];
  const failures: unknown[] = [];
  const newResource = async ({ type, name, inputs, custom }: pulumi.runtime.MockResourceArgs) => {
    if (custom === false || type.startsWith("tenant:")) return { id: undefined, state: inputs };
    try {
      return type.startsWith(ownType)
        ? await ownResource(subject, type.slice(ownType.length), name, inputs, made)
        : await group(tenant, name, inputs, made);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  await pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs }, "tenant", "test", false);
  try {
    await program();
    await pulumi.runtime.disconnect();
  } catch (error) {
    throw failures[0] ?? error;
  }
  if (failures.length > 0) throw failures[0];
  return async () => {
    for (const { remove } of made.toReversed()) await remove();
  };
}

async function ownResource(subject: Subject, type: string, name: string, inputs: JsonObject, made: Made[]) {
  const setting = definitions.find((known) => known.type === type);
  if (setting === undefined) throw new Error(`${name}: no definition of ${type}`);
  const handler = subject.handler(setting.kind);
  const checked = await handler.check({}, inputs);
  if (checked.failures.length > 0) throw new Error(`${name}: ${JSON.stringify(checked.failures)}`);
  const { id, outs } = await handler.create(checked.inputs);
  made.push({ name, remove: () => handler.delete(id, outs) });
  return { id, state: { ...inputs, ...outs } };
}

async function group({ asAdmin }: EmbeddedTenant, name: string, inputs: JsonObject, made: Made[]) {
  const { displayName, description, types = [], mailEnabled = false, mailNickname, securityEnabled } = inputs;
  const references = (ids: JsonObject[string] | undefined) =>
    Array.isArray(ids) ? ids.map((id) => `https://graph.microsoft.com/v1.0/users/${String(id)}`) : [];
  const body: JsonObject = {
    displayName: displayName ?? name,
    description: description ?? null,
    groupTypes: types,
    mailEnabled,
    mailNickname: mailNickname ?? name,
    securityEnabled: securityEnabled ?? true,
    ...("owners" in inputs ? { "owners@odata.bind": references(inputs.owners) } : {}),
    ...("members" in inputs ? { "members@odata.bind": references(inputs.members) } : {}),
  };
  const answer = await asAdmin.graph("POST", "/groups", body);
  if (answer.status !== 201 || !isJsonObject(answer.body)) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
  const objectId = String(answer.body.id);
  made.push({ name, remove: async () => void (await asAdmin.graph("DELETE", `/groups/${objectId}`)) });
  return { id: objectId, state: { ...inputs, objectId } };
}
