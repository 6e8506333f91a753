import { parseOrganisation, type StackSettings, Tenant } from "../../components/index.ts";
import { owners, smallSettings } from "../components/fixtures.ts";
import { declare, type Registered } from "../components/mocks.ts";
import { mergerFile } from "./merger-file.ts";

/** The former municipality's tenant. */
export const tenantId = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";
const partner = { tenantId, trustMfa: true, trustDevices: false, sharedChannels: true };

export type MergerOfStack = NonNullable<StackSettings["mergers"]>[string];

const settingsWith = (merger: Partial<MergerOfStack>, file = mergerFile): StackSettings => ({
  ...smallSettings(),
  organisation: parseOrganisation(file, "litle.yaml"),
  teams: { onDelete: "archive", units: { ikt: { owners }, dagsenter: { owners } }, chosen: {} },
  telephony: { owners, queues: {}, locations: {} },
  guests: {
    domains: ["fylke.example"],
    federation: ["fylke.example", "statsforvaltar.example"],
    sharing: "externalUserSharingOnly",
    partners: {},
  },
  mergers: { granskog: { phase: "mapped", syncsPeople: true, owners, partner, ...merger } },
});

const known = new Map<string, Registered[]>();

/** What the stack declares with the merger there; without one, `merger` is undefined. Each is asked for once. */
export async function declared(merger: Partial<MergerOfStack> | undefined, file?: string): Promise<Registered[]> {
  const name = JSON.stringify([merger, file]);
  const found = known.get(name);
  if (found !== undefined) return found;
  const { mergers, ...without } = settingsWith(merger ?? {}, file);
  const resources = await declare(() => {
    new Tenant("litle", merger === undefined ? without : { ...without, ...(mergers && { mergers }) });
  });
  known.set(name, resources);
  return resources;
}
