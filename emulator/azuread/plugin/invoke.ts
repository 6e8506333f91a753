import type { InvokeRequest, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import { asErrorList } from "../resources/diagnosis.ts";
import { checkInputs } from "../terraform/check.ts";
import { normaliseInputs, plainInputs } from "../terraform/normalise.ts";
import { failure } from "./answers.ts";
import type { AzureadPlugin } from "./azuread-plugin.ts";
import { readStruct, writeStruct } from "./struct.ts";

const readMinutes = 5;

/** Looks something up in the tenant, in a preview too. */
export async function invoke(plugin: AzureadPlugin, request: InvokeRequest): Promise<InvokeResponse> {
  const token = request.getTok();
  const called = plugin.functionOf(token);
  const args = plainInputs(normaliseInputs(called.fields, readStruct(request.getArgs())));
  const answer = new messages.InvokeResponse();
  const failures = checkInputs(token, called.fields, args);
  if (failures.length > 0) {
    answer.setFailuresList(failures.map(failure));
    return answer;
  }
  try {
    answer.setReturn(writeStruct(await called.call(plugin.tenant(readMinutes), args)));
    return answer;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(`invoking ${token}: ${asErrorList([told])}`, { cause: error });
  }
}
