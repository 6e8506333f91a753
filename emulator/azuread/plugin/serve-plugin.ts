import grpc from "@grpc/grpc-js";
import providerRpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import type { DoubledPlugin } from "../graph/loopback.ts";

const largestMessageBytes = 400 * 1024 * 1024;
const engineWatchMs = 2_000;

/** Serves a stand-in to the engine that started this process, which reads the port from stdout. */
export function servePlugin(plugin: DoubledPlugin, service: grpc.UntypedServiceImplementation): void {
  const server = new grpc.Server({
    "grpc.max_receive_message_length": largestMessageBytes,
    "grpc.max_send_message_length": largestMessageBytes,
  });
  server.addService(providerRpc.ResourceProviderService, service);
  server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error) {
      process.stderr.write(`${plugin} double: cannot listen on 127.0.0.1: ${error.message}\n`);
      process.exit(1);
    }
    process.stdout.write(`${port}\n`);
  });

  // An engine that was killed cannot end its plugins: leave with it.
  const engine = process.ppid;
  setInterval(() => {
    if (process.ppid !== engine) {
      process.exit(0);
    }
  }, engineWatchMs).unref();
}
