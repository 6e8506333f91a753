import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import type { JsonObject } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";

const { Struct } = struct;
type Message = { toObject(): unknown };

/** Pulumi's own process for dynamic resources, spoken to as the engine does. */
export interface DynamicProcess {
  check(
    olds: JsonObject,
    news: JsonObject,
  ): Promise<{ inputs: JsonObject; failures: { property: string; reason: string }[] }>;
  create(properties: JsonObject): Promise<{ id: string; properties: JsonObject }>;
  read(id: string, properties: JsonObject): Promise<{ id: string; properties: JsonObject; inputs: JsonObject }>;
  update(id: string, olds: JsonObject, news: JsonObject): Promise<JsonObject>;
  delete(id: string, properties: JsonObject): Promise<void>;
  /** Lines it printed for the engine to show. */
  lines: string[];
  stop(): void;
}

export async function startDynamicProcess(folder: string, environment: NodeJS.ProcessEnv): Promise<DynamicProcess> {
  const entry = new URL("../../node_modules/@pulumi/pulumi/cmd/dynamic-provider/index.js", import.meta.url).pathname;
  // The address of the engine is asked for and never called.
  const child = spawn(process.execPath, [entry, "127.0.0.1:1"], { cwd: folder, env: environment });
  const lines: string[] = [];
  const port = await firstLine(child, lines);
  const client = new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  const call = <Q extends Message, A extends Message>(method: string, request: Q): Promise<A> =>
    new Promise((resolve, reject) => {
      const methods = client as unknown as Record<
        string,
        (request: Q, done: (error: Error | null, answer: A) => void) => void
      >;
      methods[method]?.call(client, request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  const configure = new messages.ConfigureRequest();
  configure.setArgs(Struct.fromJavaScript({}));
  await call("configure", configure);

  return {
    lines,
    async check(olds, news) {
      const request = new messages.CheckRequest();
      request.setOlds(Struct.fromJavaScript(olds));
      request.setNews(Struct.fromJavaScript(news));
      const answer = await call<typeof request, InstanceType<typeof messages.CheckResponse>>("check", request);
      const failures = answer
        .getFailuresList()
        .map((one) => ({ property: one.getProperty(), reason: one.getReason() }));
      return { inputs: plain(answer.getInputs()), failures };
    },
    async create(properties) {
      const request = new messages.CreateRequest();
      request.setProperties(Struct.fromJavaScript(properties));
      const answer = await call<typeof request, InstanceType<typeof messages.CreateResponse>>("create", request);
      return { id: answer.getId(), properties: plain(answer.getProperties()) };
    },
    async read(id, properties) {
      const request = new messages.ReadRequest();
      request.setId(id);
      request.setProperties(Struct.fromJavaScript(properties));
      const answer = await call<typeof request, InstanceType<typeof messages.ReadResponse>>("read", request);
      return { id: answer.getId(), properties: plain(answer.getProperties()), inputs: plain(answer.getInputs()) };
    },
    async update(id, olds, news) {
      const request = new messages.UpdateRequest();
      request.setId(id);
      request.setOlds(Struct.fromJavaScript(olds));
      request.setNews(Struct.fromJavaScript(news));
      return plain(
        (await call<typeof request, InstanceType<typeof messages.UpdateResponse>>("update", request)).getProperties(),
      );
    },
    async delete(id, properties) {
      const request = new messages.DeleteRequest();
      request.setId(id);
      request.setProperties(Struct.fromJavaScript(properties));
      await call("delete", request);
    },
    stop: () => {
      client.close();
      child.kill();
    },
  };
}

/** What such a process needs to know to work on this tenant. */
export function environmentOf(tenant: EmbeddedTenant): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: tenant.caFile,
    ARM_TENANT_ID: tenant.tenantId,
    ARM_CLIENT_ID: tenant.clientId,
    ARM_CLIENT_SECRET: tenant.clientSecret,
    ARM_METADATA_HOSTNAME: `localhost:${tenant.port}`,
  };
}

function plain(value: { toJavaScript(): unknown } | undefined): JsonObject {
  return (value?.toJavaScript() ?? {}) as JsonObject;
}

function firstLine(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = "";
    child.stderr?.on("data", (chunk) => {
      errors += String(chunk);
    });
    child.once("exit", (code) => reject(new Error(`the dynamic provider's process ended with ${code}: ${errors}`)));
    createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
      if (/^\d+$/.test(line)) resolve(line);
      else lines.push(line);
    });
  });
}
