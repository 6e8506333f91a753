import grpc from "@grpc/grpc-js";
import providerRpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import { AzureadPlugin } from "./plugin/azuread-plugin.ts";
import { azureadService } from "./plugin/service.ts";

// The process of the stand-in for the azuread plugin: started by the Pulumi engine, which reads the port from stdout.

const largestMessageBytes = 400 * 1024 * 1024;
const engineWatchMs = 2_000;

const server = new grpc.Server({
  "grpc.max_receive_message_length": largestMessageBytes,
  "grpc.max_send_message_length": largestMessageBytes,
});
server.addService(providerRpc.ResourceProviderService, azureadService(new AzureadPlugin(process.env)));
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) {
    process.stderr.write(`azuread double: cannot listen on 127.0.0.1: ${error.message}\n`);
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
