import {
  type Client,
  clients,
  type Dimension,
  flows,
  insiderRisks,
  platforms,
  risks,
  type SignIn,
} from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { findNetwork } from "./find-network.ts";

/** What a person can say about a sign-in on the command line, beside who and to what. */
export interface CircumstanceOptions {
  readonly from?: string;
  readonly client?: string;
  readonly platform?: string;
  readonly device?: string;
  readonly flow?: string;
  readonly risk?: string;
  readonly userRisk?: string;
  readonly insiderRisk?: string;
  readonly unknown?: readonly string[];
}

export type Circumstances = Omit<SignIn, "who" | "target">;

/** An ordinary sign-in: what is not said is taken as this. Where from is never taken for granted. */
const ordinary: Circumstances = {
  client: "browser",
  platform: "windows",
  device: { registered: false },
  flow: "none",
  signInRisk: "none",
  userRisk: "none",
  insiderRisk: "none",
  servicePrincipalRisk: "none",
};

/** Everyday words for Graph's clientAppTypes. */
const clientWords: Readonly<Record<string, Client>> = {
  app: "mobileAppsAndDesktopClients",
  legacy: "other",
  eas: "exchangeActiveSync",
};

/** The circumstances of a sign-in, and which of them were only taken for granted. */
export function circumstances(options: CircumstanceOptions, set: AccessSet) {
  const { from, client, platform, device, flow, risk, userRisk, insiderRisk } = options;
  const said: Circumstances = {
    ...(from !== undefined && { network: findNetwork(from, set) }),
    ...(client !== undefined && {
      client: clientWords[client] ?? oneOf("--client", client, clients, Object.keys(clientWords)),
    }),
    ...(platform !== undefined && { platform: oneOf("--platform", platform, platforms) }),
    ...(device !== undefined && { device: deviceOf(device) }),
    ...(flow !== undefined && { flow: oneOf("--flow", flow, flows) }),
    ...(risk !== undefined && { signInRisk: oneOf("--risk", risk, risks) }),
    ...(userRisk !== undefined && { userRisk: oneOf("--user-risk", userRisk, risks) }),
    ...(insiderRisk !== undefined && { insiderRisk: oneOf("--insider-risk", insiderRisk, insiderRisks) }),
  };
  const names = Object.keys(ordinary) as (keyof Circumstances)[];
  const open = (options.unknown ?? []).map((name) => oneOf("--unknown", name, names));
  const taken = names.filter((name) => said[name] === undefined && !open.includes(name));
  const assumed = Object.fromEntries(taken.map((name) => [name, ordinary[name]])) as Circumstances;
  return { circumstances: { ...assumed, ...said }, assumed: taken as Dimension[] };
}

/** Devices by what is known of them: Graph's device properties. */
const devices: Readonly<Record<string, NonNullable<SignIn["device"]>>> = {
  unregistered: { registered: false },
  compliant: { registered: true, isCompliant: true, trustType: "AzureAD" },
  hybrid: { registered: true, isCompliant: false, trustType: "ServerAD" },
  registered: { registered: true, isCompliant: false, trustType: "Workplace" },
};

function deviceOf(word: string): NonNullable<SignIn["device"]> {
  const device = Object.hasOwn(devices, word) ? devices[word] : undefined;
  return device ?? oneOf<never>("--device", word, [], Object.keys(devices));
}

function oneOf<T extends string>(option: string, word: string, known: readonly T[], more: readonly string[] = []): T {
  const found = known.find((one) => one.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return found;
  throw new CliError(exitCodes.usage, `${option} ${word}: unknown; write one of ${[...known, ...more].join(", ")}`);
}
