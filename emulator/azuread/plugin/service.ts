import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import type * as wire from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import empties from "google-protobuf/google/protobuf/empty_pb.js";
import { checkAnswer, diffAnswer, readAnswer } from "./answers.ts";
import type { AzureadPlugin } from "./azuread-plugin.ts";
import { configurationMethods } from "./configuration-methods.ts";
import { invoke } from "./invoke.ts";
import { packageSchema } from "./package-schema.ts";
import { processMethods } from "./process-methods.ts";
import * as operations from "./resource-operations.ts";
import { readStruct, writeStruct } from "./struct.ts";
import { unary } from "./unary.ts";
import { version } from "./version.ts";

/** Pulumi's provider protocol, each method handed on to the plugin. */
export function azureadService(plugin: AzureadPlugin): UntypedServiceImplementation {
  return {
    ...configurationMethods(plugin),
    ...resourceMethods(plugin),
    invoke: unary(async (request: wire.InvokeRequest) => invoke(plugin, request)),
    getSchema: unary(async () => {
      const answer = new messages.GetSchemaResponse();
      answer.setSchema(JSON.stringify(packageSchema()));
      return answer;
    }),
    ...processMethods(version, () => plugin.cancel()),
  };
}

function resourceMethods(plugin: AzureadPlugin): UntypedServiceImplementation {
  return {
    check: unary(async (request: wire.CheckRequest) => {
      const { kind, name } = plugin.kindOf(request.getUrn());
      const { inputs, failures } = operations.check(kind, name, readStruct(request.getNews()));
      return checkAnswer(inputs, failures);
    }),
    diff: unary(async (request: wire.DiffRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      return diffAnswer(kind.fields, await operations.diff(kind, asked(request), plugin.tenant(kind.minutes.read)));
    }),
    create: unary(async (request: wire.CreateRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const input = { urn: request.getUrn(), news: readStruct(request.getProperties()) };
      const tenant = plugin.tenant(minutes(request, kind.minutes.create));
      const { id, properties } = await operations.create(kind, input, request.getPreview(), tenant);
      const answer = new messages.CreateResponse();
      answer.setId(id);
      answer.setProperties(writeStruct(properties));
      return answer;
    }),
    update: unary(async (request: wire.UpdateRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const tenant = plugin.tenant(minutes(request, kind.minutes.update ?? kind.minutes.create));
      const { properties } = await operations.update(kind, asked(request), request.getPreview(), tenant);
      const answer = new messages.UpdateResponse();
      answer.setProperties(writeStruct(properties));
      return answer;
    }),
    read: unary(async (request: wire.ReadRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const [properties, inputs] = [readStruct(request.getProperties()), readStruct(request.getInputs())];
      const input = { urn: request.getUrn(), id: request.getId(), properties, inputs };
      const found = await operations.read(kind, input, plugin.tenant(minutes(request, kind.minutes.read)));
      return readAnswer(found);
    }),
    delete: unary(async (request: wire.DeleteRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const input = { urn: request.getUrn(), id: request.getId(), properties: readStruct(request.getProperties()) };
      await operations.remove(kind, input, plugin.tenant(minutes(request, kind.minutes.delete)));
      return new empties.Empty();
    }),
  };
}

function asked(request: wire.DiffRequest | wire.UpdateRequest) {
  return {
    urn: request.getUrn(),
    id: request.getId(),
    olds: readStruct(request.getOlds()),
    news: readStruct(request.getNews()),
    ignoreChanges: request.getIgnorechangesList(),
  };
}

/** The time limit: `customTimeouts` of the resource (seconds), else the kind's own. */
function minutes(request: { getTimeout(): number }, usual: number): number {
  const seconds = request.getTimeout();
  return seconds > 0 ? seconds / 60 : usual;
}
