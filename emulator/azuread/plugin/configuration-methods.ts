import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import type * as wire from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import { sameValue } from "../terraform/value.ts";
import { checkAnswer } from "./answers.ts";
import type { AzureadPlugin } from "./azuread-plugin.ts";
import { secretSettings, settingsRefusal } from "./settings.ts";
import { readStruct } from "./struct.ts";
import { unary } from "./unary.ts";

/** Getting to know each other, and the provider's own settings. */
export function configurationMethods(plugin: AzureadPlugin): UntypedServiceImplementation {
  return {
    // Secrets are not accepted, as with the official plugin: the engine unwraps them and marks the same names again.
    handshake: unary(async () => new messages.ProviderHandshakeResponse()),
    checkConfig: unary(async (request: wire.CheckRequest) => {
      const settings = readStruct(request.getNews());
      const refusal = settingsRefusal(settings, plugin.env);
      return checkAnswer(settings, refusal === undefined ? [] : [refusal], secretSettings);
    }),
    diffConfig: unary(async (request: wire.DiffRequest) => {
      const [olds, news] = [readStruct(request.getOlds()), readStruct(request.getNews())];
      const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])].sort();
      const changed = names.filter((name) => !sameValue(olds[name], news[name]));
      const answer = new messages.DiffResponse();
      const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
      answer.setChanges(changed.length === 0 ? DIFF_NONE : DIFF_SOME);
      answer.setDiffsList(changed);
      return answer;
    }),
    configure: unary(async (request: wire.ConfigureRequest) => {
      await plugin.configure(readStruct(request.getArgs()));
      const answer = new messages.ConfigureResponse();
      answer.setSupportspreview(true);
      answer.setSupportsAutonamingConfiguration(true);
      return answer;
    }),
  };
}
