import { writeFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import path from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { subscriptionOf } from "./arm/index.ts";
import { type BegunStart, beginStart } from "./groundwork/begin-start.ts";
import { makeSignInAs, type SignInAs } from "./person/sign-in-as.ts";
import { seedTenant } from "./seed/index.ts";
import type { OrganisationFile } from "./seed/organisation-schema.ts";
import { type Administrator, adminCaller, makeAdministrator } from "./server/administrator.ts";
import { CallLog } from "./server/call-log.ts";
import type { Faults } from "./server/faults.ts";
import { GraphService } from "./server/graph-service.ts";
import { close, listen } from "./server/listen.ts";
import { originApp } from "./server/origin-app.ts";
import { newSecrets } from "./server/secrets.ts";
import { Tokens } from "./server/tokens.ts";
import { StartError } from "./start-error.ts";
import { SnapshotKeeper } from "./store/keeper.ts";
import { readSnapshot, type Snapshot, SnapshotError, takeSnapshot } from "./store/snapshot.ts";
import type { TenantStore } from "./store/tenant-store.ts";
import { makeTenant } from "./tenant.ts";
import { type TenantHistory, tenantHistory } from "./tenant-history.ts";
import type { WeatherKind } from "./weather/climate.ts";

export type { Fault } from "./server/faults.ts";
export { StartError } from "./start-error.ts";

export type TenantStartOptions = {
  /** 0 takes any free port. @default 0 */
  port?: number;
  /** What a new tenant holds; a snapshot that is there already goes before it. @default "empty" */
  seed?: "empty" | "voss" | (string & {});
  /** Lag, throttling, failures, as documented; "calm" turns all of it off. @default "real" */
  weather?: WeatherKind;
  /** Repeats the same weather. @default 1 */
  weatherSeed?: number;
  /** Lag ends and limits fill up so many times as fast as the service's. @default 1 */
  weatherSpeed?: number;
  /** Application permissions of the deploying application. @default "all" */
  grant?: "all" | readonly string[];
  /** File the tenant is kept in. @default - the tenant is gone when it stops */
  snapshot?: string;
  /** Folder `ca.pem` is written to. @default - beside the snapshot, else a temporary folder */
  folder?: string;
  /** Seconds an access token holds. @default - as the weather has it: 60 to 90 minutes, 3,599 s when calm */
  tokenSeconds?: number;
  clock?: () => Date;
};

export type EmbeddedTenant = {
  url: string;
  port: number;
  caFile: string;
  tenantId: string;
  clientId: string;
  clientSecret: string;
  /** The one Azure subscription, where the tenant's logs can go. */
  subscriptionId: string;
  store: TenantStore;
  faults: Faults;
  asAdmin: Administrator;
  /**
   * Signs one of the tenant's users in, by object id or principal name: what they see is what Microsoft shows a member
   * or guest without a directory role. Over the socket the grant `urn:embedded-tenant:grant:person` does the same.
   */
  signInAs: SignInAs;
  stop(): Promise<void>;
} & TenantHistory;

/** Starts an embedded Microsoft 365 tenant on 127.0.0.1: Graph, the Teams admin API and sign-in on one HTTPS origin. */
export async function startTenant(
  options: TenantStartOptions = {},
  begun: BegunStart = beginStart(options),
): Promise<EmbeddedTenant> {
  const { port = 0, seed = "empty", weather = "real", grant = "all", clock = () => new Date() } = options;
  let origin = "https://localhost:0";
  const organisation = await begun.groundwork.organisation;
  const from = origins(options.snapshot, seed, organisation);
  const bornAt = clock();
  const startOver = remember(from, organisation, bornAt);
  const { context, dispatcher } = makeTenant({
    from,
    weather,
    ...(options.weatherSeed === undefined ? {} : { weatherSeed: options.weatherSeed }),
    ...(options.weatherSpeed === undefined ? {} : { weatherSpeed: options.weatherSpeed }),
    clock,
    origin: () => origin,
  });
  const certificates = await begun.groundwork.certificates;
  const secrets = begun.kept ?? (await newSecrets(begun.secretsFile, certificates.authority));
  const granted = grant === "all" ? dispatcher.permissionNames() : grant;
  const calls = new CallLog();
  const service = new GraphService(context, dispatcher, calls);
  const tokens = new Tokens(secrets.signingKey, context.store.identity, clock);
  const history = tenantHistory(context, startOver);
  const app = originApp({
    context,
    history,
    service,
    calls,
    signIn: {
      context,
      tokens,
      clientSecret: secrets.clientSecret,
      granted: () => granted,
      tokenSeconds: options.tokenSeconds,
    },
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer: createHttpsServer,
    serverOptions: certificates.server,
  });
  const listening = await listen(server, port);
  origin = `https://localhost:${listening}`;
  const caFile = path.join(begun.place.folder, "ca.pem");
  writeFileSync(caFile, `${secrets.authority.certificate}\n`);
  const keeper = options.snapshot === undefined ? undefined : new SnapshotKeeper(options.snapshot, context.store, warn);
  if (options.snapshot !== undefined) {
    context.store.touched();
    await keeper?.save();
  }
  const { identity } = context.store;
  return {
    url: origin,
    port: listening,
    caFile,
    tenantId: identity.tenantId,
    clientId: identity.clientId,
    clientSecret: secrets.clientSecret,
    subscriptionId: subscriptionOf(context),
    store: context.store,
    faults: context.faults,
    asAdmin: makeAdministrator(service, app, adminCaller(context)),
    signInAs: makeSignInAs(context, service, dispatcher.reads()),
    ...history,
    stop: async () => {
      await close(server);
      await keeper?.save();
      begun.place.remove();
    },
  };
}

function origins(
  file: string | undefined,
  seed: string,
  organisation: OrganisationFile | undefined,
): Parameters<typeof makeTenant>[0]["from"] {
  try {
    const snapshot = (file === undefined ? undefined : readSnapshot(file)) ?? snapshotAsSeed(seed);
    return snapshot ? { snapshot } : { seed: seedTenant(organisation) };
  } catch (cause) {
    if (cause instanceof SnapshotError) {
      throw new StartError(cause.message, { cause });
    }
    throw cause;
  }
}

/** A seed may be the snapshot of another run: a tenant goes on from it, and the file stays as it is. */
function snapshotAsSeed(seed: string): Snapshot | undefined {
  if (!seed.endsWith(".json")) {
    return undefined;
  }
  const snapshot = readSnapshot(seed);
  if (!snapshot) {
    throw new StartError(`The snapshot ${seed} of --seed cannot be found: write the path of one, "empty" or "voss".`);
  }
  return snapshot;
}

/** How to make the state of the start again. A seed is told again; of a snapshot the text is kept. */
function remember(
  from: ReturnType<typeof origins>,
  organisation: OrganisationFile | undefined,
  bornAt: Date,
): () => Snapshot {
  if ("snapshot" in from) {
    const text = JSON.stringify(from.snapshot);
    return () => JSON.parse(text) as Snapshot;
  }
  return () => {
    const again = makeTenant({
      from: { seed: seedTenant(organisation) },
      weather: "calm",
      clock: () => bornAt,
      origin: () => "",
    });
    return takeSnapshot(again.context.store);
  };
}

function warn(error: unknown): void {
  process.emitWarning(`The snapshot could not be written: ${error instanceof Error ? error.message : String(error)}`);
}
