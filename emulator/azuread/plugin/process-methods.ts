import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import pluginMessages from "@pulumi/pulumi/proto/plugin_pb.js";
import empties from "google-protobuf/google/protobuf/empty_pb.js";
import { unary } from "./unary.ts";

/** What the engine asks of a plugin's process, whatever the plugin. */
export function processMethods(version: string, cancel: () => void): UntypedServiceImplementation {
  return {
    getPluginInfo: unary(async () => {
      const answer = new pluginMessages.PluginInfo();
      answer.setVersion(version);
      return answer;
    }),
    attach: unary(async () => new empties.Empty()),
    cancel: unary(async () => {
      cancel();
      return new empties.Empty();
    }),
  };
}
