import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { z } from "zod";
import type { EmbeddedConnection } from "../embedded/connection.ts";
import type { TenantFolder } from "../tenant-folder.ts";
import { writeWhole } from "../write-whole.ts";

/** Everything the embedded tenant holds, one hash for each object: enough to say what is no longer as it was. */
export type TenantPicture = Readonly<Record<string, string>>;

const pictureSchema = z.record(z.string(), z.string());

/** What says when or how often, not what: it differs after the same thing was done and undone. */
const times = /^(createdDateTime|modifiedDateTime|lastModifiedDateTime|renewedDateTime|deletedDateTime|version)$/;

/** Who is linked to whom: by kind of link, then by the id that holds it. */
const relationsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Takes the picture of a running embedded tenant. */
export async function takePicture(connection: EmbeddedConnection): Promise<TenantPicture> {
  const { collections, singletons, relations, teamsAdmin } = z
    .looseObject({
      collections: z.record(z.string(), z.array(z.looseObject({ id: z.string(), teamId: z.string().optional() }))),
      singletons: z.record(z.string(), z.unknown()),
      relations: relationsSchema,
      teamsAdmin: z.record(z.string(), z.unknown()),
    })
    .parse(await readSnapshot(connection));
  const picture: Record<string, string> = {};
  // What was deleted is kept for thirty days, as in any tenant, and a deleted group's team with it.
  const deleted = new Set((collections.deletedItems ?? []).map((entity) => entity.id));
  const templates = (collections.groupSettingTemplates ?? []).map((template) => settingValues.parse(template));
  for (const [name, entities] of Object.entries(collections)) {
    for (const entity of entities) {
      if (leavesATrace(name, entity, templates)) continue;
      if (deleted.has(entity.id) || (entity.teamId !== undefined && deleted.has(entity.teamId))) continue;
      picture[`${name} ${entity.id}`] = hash(entity);
    }
  }
  for (const [name, value] of Object.entries(singletons)) picture[name] = hash(value);
  const { policies, ...others } = teamsAdmin;
  for (const [name, value] of Object.entries(others)) picture[`Teams ${name}`] = hash(value);
  Object.assign(picture, policyPicture(teamsPolicies.parse(policies)));
  const channels = collections.channels ?? [];
  const gone = channels.filter(({ teamId }) => teamId !== undefined && deleted.has(teamId)).map(({ id }) => id);
  picture["memberships and owners"] = hash(withoutHolders(relations, new Set(gone)));
  return picture;
}

/** People of a private channel are kept as long as its deleted team is. */
function withoutHolders(relations: z.infer<typeof relationsSchema>, gone: ReadonlySet<string>) {
  const living = Object.entries(relations).map(([name, holders]) => {
    return [name, Object.fromEntries(Object.entries(holders).filter(([id]) => !gone.has(id)))] as const;
  });
  return Object.fromEntries(living.filter(([, holders]) => Object.keys(holders).length > 0));
}

const teamsPolicies = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({});

/** Teams policies value by value: what was given to a value that had none stands out. */
function policyPicture(policies: z.infer<typeof teamsPolicies>): TenantPicture {
  const picture: Record<string, string> = {};
  for (const [type, identities] of Object.entries(policies)) {
    for (const [identity, values] of Object.entries(identities)) {
      picture[`${type} ${identity}`] = "there";
      for (const [name, value] of Object.entries(values)) {
        if (!times.test(name) && !isEmpty(value)) picture[`${type} ${identity}: ${name}`] = hash(value);
      }
    }
  }
  return picture;
}

const settingValues = z.looseObject({
  id: z.string(),
  values: z.array(z.looseObject({ name: z.string(), value: z.string().nullish(), defaultValue: z.string().nullish() })),
});

/**
 * What no tenant can be rid of, and what means the same as its absence: a role that somebody once held stays activated,
 * what was done with a number stays in its history, and a setting that was once made stays, with the values it has in tenants without it.
 */
function leavesATrace(
  collection: string,
  entity: { id: string },
  templates: readonly z.infer<typeof settingValues>[],
): boolean {
  if (collection === "directoryRoles" || collection === "telephoneNumberOperations") return true;
  if (collection !== "groupSettings") return false;
  const { templateId, values } = settingValues.extend({ templateId: z.string() }).parse(entity);
  const defaults = templates.find(({ id }) => id === templateId)?.values ?? [];
  return defaults.every(
    ({ name, defaultValue }) => (values.find((row) => row.name === name)?.value ?? "") === (defaultValue ?? ""),
  );
}

/** What is not as it was: gone, new or different. */
export interface Differences {
  changed: readonly string[];
  /** Values of Teams policies that had none before: Teams has no way to be given none. */
  unset: readonly string[];
}

export function differences(before: TenantPicture, after: TenantPicture): Differences {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const different = names.filter((name) => before[name] !== after[name]);
  const hadNone = (name: string) => before[name] === undefined && before[name.split(": ")[0] ?? ""] === "there";
  return { changed: different.filter((name) => !hadNone(name)), unset: different.filter(hadNone) };
}

export function keepPicture(folder: TenantFolder, picture: TenantPicture): void {
  writeWhole(folder.before, JSON.stringify(picture));
}

export function keptPicture(folder: TenantFolder): TenantPicture | undefined {
  return existsSync(folder.before) ? pictureSchema.parse(JSON.parse(readFileSync(folder.before, "utf8"))) : undefined;
}

export function forgetPicture(folder: TenantFolder): void {
  rmSync(folder.before, { force: true });
}

function hash(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("base64url")
    .slice(0, 22);
}

/** The same thing always in the same words: keys sorted, empty things and times left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !times.test(key) && !isEmpty(item))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

function readSnapshot(connection: EmbeddedConnection): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request(`${connection.url}/_admin/snapshot`, { ca: readFileSync(connection.caFile) });
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => {
        try {
          resolve(JSON.parse(text));
        } catch (error) {
          reject(error);
        }
      });
      response.on("error", reject);
    });
    asked.on("error", reject);
    asked.end();
  });
}
