import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import grpc from "@grpc/grpc-js";
import type pluginMessages from "@pulumi/pulumi/proto/plugin_pb.js";
import type { IResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import providerRpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import type * as wire from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import statuses from "@pulumi/pulumi/proto/status_pb.js";
import empties from "google-protobuf/google/protobuf/empty_pb.js";
import structs from "google-protobuf/google/protobuf/struct_pb.js";

const mains = {
  azuread: new URL("../../../emulator/azuread/main.ts", import.meta.url).pathname,
  "azure-native": new URL("../../../emulator/azure-native/main.ts", import.meta.url).pathname,
};

/** A failure as the engine gets it: the sentence, and the object that was left behind, if any. */
class PluginFailure extends Error {
  readonly left: { id: string; properties: object } | undefined;

  constructor(error: grpc.ServiceError) {
    super(error.details);
    const [packed] = error.metadata.get("grpc-status-details-bin");
    this.left = packed === undefined ? undefined : leftBehind(Buffer.from(packed));
  }
}

function leftBehind(packed: Buffer): { id: string; properties: object } {
  const [any] = statuses.Status.deserializeBinary(packed).getDetailsList();
  const detail = messages.ErrorResourceInitFailed.deserializeBinary(any!.getValue_asU8());
  return { id: detail.getId(), properties: plain(detail.getProperties()) };
}

export type Plain = Record<string, unknown>;

function plain(struct: structs.Struct | undefined): Plain {
  return (struct?.toJavaScript() ?? {}) as Plain;
}

function struct(value: object): structs.Struct {
  return structs.Struct.fromJavaScript(JSON.parse(JSON.stringify(value)));
}

/** The plugin's process and the engine's side of the protocol, without an engine. */
export class PluginProcess {
  readonly #child: ChildProcess;
  readonly #client: IResourceProviderClient;

  private constructor(child: ChildProcess, port: string) {
    this.#child = child;
    this.#client = new providerRpc.ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  }

  static async start(env: NodeJS.ProcessEnv, plugin: keyof typeof mains = "azuread"): Promise<PluginProcess> {
    const child = spawn(process.execPath, [mains[plugin]], { env, stdio: ["ignore", "pipe", "inherit"] });
    const [port] = (await once(child.stdout!, "data")) as [Buffer];
    return new PluginProcess(child, port.toString().trim());
  }

  stop(): void {
    (this.#client as unknown as grpc.Client).close();
    this.#child.kill();
  }

  /** As the engine does when it is killed. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  handshake = () => this.#ask<wire.ProviderHandshakeResponse>("handshake", new messages.ProviderHandshakeRequest());
  pluginInfo = () => this.#ask<pluginMessages.PluginInfo>("getPluginInfo", new empties.Empty());
  cancel = () => this.#ask("cancel", new empties.Empty());

  async schema(): Promise<Plain> {
    const answer = await this.#ask<wire.GetSchemaResponse>("getSchema", new messages.GetSchemaRequest());
    return JSON.parse(answer.getSchema()) as Plain;
  }

  async checkConfig(news: object): Promise<{ inputs: Plain; failures: string[] }> {
    const request = new messages.CheckRequest();
    request.setNews(struct(news));
    return checked(await this.#ask<wire.CheckResponse>("checkConfig", request));
  }

  async diffConfig(olds: object, news: object): Promise<string[]> {
    const request = new messages.DiffRequest();
    request.setOlds(struct(olds));
    request.setNews(struct(news));
    return (await this.#ask<wire.DiffResponse>("diffConfig", request)).getDiffsList();
  }

  configure(args: object = {}): Promise<wire.ConfigureResponse> {
    const request = new messages.ConfigureRequest();
    request.setArgs(struct(args));
    request.setAcceptsecrets(true);
    return this.#ask("configure", request);
  }

  async check(type: string, news: object, name = "x"): Promise<{ inputs: Plain; failures: string[] }> {
    const request = new messages.CheckRequest();
    request.setUrn(urn(type, name));
    request.setNews(struct(news));
    return checked(await this.#ask<wire.CheckResponse>("check", request));
  }

  async diff(type: string, id: string, olds: object, news: object, ignoreChanges: string[] = []): Promise<Diff> {
    const request = new messages.DiffRequest();
    request.setUrn(urn(type));
    request.setId(id);
    request.setOlds(struct(olds));
    request.setOldInputs(struct(olds));
    request.setNews(struct(news));
    request.setIgnorechangesList(ignoreChanges);
    const answer = await this.#ask<wire.DiffResponse>("diff", request);
    const kinds = ["add", "add-replace", "delete", "delete-replace", "update", "update-replace"];
    const details = answer.getDetaileddiffMap().toArray() as unknown as [string, number[]][];
    return {
      changes: answer.getChanges() === messages.DiffResponse.DiffChanges.DIFF_SOME,
      replaces: answer.getReplacesList(),
      stables: answer.getStablesList(),
      details: Object.fromEntries(details.map(([path, diff]) => [path, kinds[diff[0] ?? 0] ?? ""])),
    };
  }

  async create(type: string, inputs: object, preview = false): Promise<{ id: string; properties: Plain }> {
    const request = new messages.CreateRequest();
    request.setUrn(urn(type));
    request.setProperties(struct(inputs));
    request.setPreview(preview);
    const answer = await this.#ask<wire.CreateResponse>("create", request);
    return { id: answer.getId(), properties: plain(answer.getProperties()) };
  }

  async update(type: string, id: string, olds: object, news: object, preview = false): Promise<Plain> {
    const request = new messages.UpdateRequest();
    request.setUrn(urn(type));
    request.setId(id);
    request.setOlds(struct(olds));
    request.setNews(struct(news));
    request.setPreview(preview);
    return plain((await this.#ask<wire.UpdateResponse>("update", request)).getProperties());
  }

  async read(type: string, id: string, properties: object = {}, inputs: object = {}) {
    const request = new messages.ReadRequest();
    request.setUrn(urn(type));
    request.setId(id);
    request.setProperties(struct(properties));
    request.setInputs(struct(inputs));
    const answer = await this.#ask<wire.ReadResponse>("read", request);
    return { id: answer.getId(), properties: plain(answer.getProperties()), inputs: plain(answer.getInputs()) };
  }

  async delete(type: string, id: string, properties: object): Promise<void> {
    const request = new messages.DeleteRequest();
    request.setUrn(urn(type));
    request.setId(id);
    request.setProperties(struct(properties));
    await this.#ask("delete", request);
  }

  async invoke(token: string, args: object): Promise<{ result: Plain; failures: string[] }> {
    const request = new messages.InvokeRequest();
    request.setTok(token);
    request.setArgs(struct(args));
    const answer = await this.#ask<wire.InvokeResponse>("invoke", request);
    return { result: plain(answer.getReturn()), failures: answer.getFailuresList().map((told) => told.getReason()) };
  }

  #ask<Answer>(method: string, request: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const client = this.#client as unknown as Record<string, (...args: unknown[]) => void>;
      client[method]!.call(client, request, (error: grpc.ServiceError | null, answer: Answer) =>
        error ? reject(new PluginFailure(error)) : resolve(answer),
      );
    });
  }
}

export type Diff = { changes: boolean; replaces: string[]; stables: string[]; details: Record<string, string> };

function checked(answer: wire.CheckResponse): { inputs: Plain; failures: string[] } {
  return {
    inputs: plain(answer.getInputs()),
    failures: answer.getFailuresList().map((failure) => failure.getReason()),
  };
}

export function urn(type: string, name = "x"): string {
  return `urn:pulumi:test::double::${type}::${name}`;
}
