import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import type * as wire from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import empties from "google-protobuf/google/protobuf/empty_pb.js";
import { checkAnswer, diffAnswer, readAnswer } from "../azuread/plugin/answers.ts";
import { processMethods } from "../azuread/plugin/process-methods.ts";
import { secretSettings, settingsRefusal } from "../azuread/plugin/settings.ts";
import { readStruct, writeStruct } from "../azuread/plugin/struct.ts";
import { unary } from "../azuread/plugin/unary.ts";
import type { AzureNativePlugin } from "./azure-native-plugin.ts";
import { problemsOf, randomlyNamed, withDefaults } from "./check.ts";
import { differenceOf } from "./difference.ts";
import * as operations from "./operations.ts";
import { previewedOutputs } from "./shapes.ts";
import { version } from "./version.ts";

/** Pulumi's provider protocol, each method handed on to the plugin. Lookups and `pulumi import`'s schema it has not. */
export function azureNativeService(plugin: AzureNativePlugin): UntypedServiceImplementation {
  return {
    ...configurationMethods(plugin),
    ...resourceMethods(plugin),
    invoke: unary(async (request: wire.InvokeRequest) => {
      throw new Error(`azure-native double: the function ${request.getTok()} is not emulated`);
    }),
    ...processMethods(version, () => plugin.cancel()),
  };
}

function configurationMethods(plugin: AzureNativePlugin): UntypedServiceImplementation {
  return {
    handshake: unary(async () => new messages.ProviderHandshakeResponse()),
    checkConfig: unary(async (request: wire.CheckRequest) => {
      const settings = readStruct(request.getNews());
      const refusal = settingsRefusal(settings, plugin.env, "azure-native");
      return checkAnswer(settings, refusal === undefined ? [] : [refusal], secretSettings);
    }),
    // The official plugin never finds a difference between settings.
    diffConfig: unary(async () => new messages.DiffResponse()),
    configure: unary(async (request: wire.ConfigureRequest) => {
      await plugin.configure(readStruct(request.getArgs()));
      const answer = new messages.ConfigureResponse();
      answer.setSupportspreview(true);
      return answer;
    }),
  };
}

function resourceMethods(plugin: AzureNativePlugin): UntypedServiceImplementation {
  return {
    check: unary(async (request: wire.CheckRequest) => {
      const { kind, name } = plugin.kindOf(request.getUrn());
      const asked = {
        name,
        olds: readStruct(request.getOlds()),
        news: readStruct(request.getNews()),
        seed: request.getRandomseed_asU8(),
      };
      const inputs = await withDefaults(kind, asked, (group) => plugin.whereIs(group));
      return checkAnswer(inputs, problemsOf(kind, inputs));
    }),
    diff: unary(async (request: wire.DiffRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const olds = readStruct(request.getOldInputs());
      const details = differenceOf(kind, olds, readStruct(request.getNews()));
      const answer = diffAnswer({}, { details, replace: false });
      answer.setDeletebeforereplace(answer.getReplacesList().length > 0 && olds[randomlyNamed] !== true);
      return answer;
    }),
    create: unary(async (request: wire.CreateRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const inputs = readStruct(request.getProperties());
      const answer = new messages.CreateResponse();
      if (request.getPreview()) {
        answer.setProperties(writeStruct(previewedOutputs(kind, inputs)));
        return answer;
      }
      const { id, properties } = await operations.create(kind, inputs, plugin.azure(request.getTimeout()));
      answer.setId(id);
      answer.setProperties(writeStruct(properties));
      return answer;
    }),
    update: unary(async (request: wire.UpdateRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const inputs = readStruct(request.getNews());
      const properties = request.getPreview()
        ? previewedOutputs(kind, inputs, readStruct(request.getOlds()))
        : (await operations.update(kind, inputs, plugin.azure(request.getTimeout()))).properties;
      const answer = new messages.UpdateResponse();
      answer.setProperties(writeStruct(properties));
      return answer;
    }),
    read: unary(async (request: wire.ReadRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      const [properties, inputs] = [readStruct(request.getProperties()), readStruct(request.getInputs())];
      const found = await operations.read(kind, { id: request.getId(), properties, inputs }, plugin.azure());
      return readAnswer(found);
    }),
    delete: unary(async (request: wire.DeleteRequest) => {
      const { kind } = plugin.kindOf(request.getUrn());
      await plugin.azure(request.getTimeout()).delete(request.getId(), kind.apiVersion);
      return new empties.Empty();
    }),
  };
}
