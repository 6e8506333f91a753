import type { Context, Hono } from "hono";
import type { TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import type { JsonObject } from "../store/json.ts";
import { createInstance, listInstances } from "./application-instances.ts";
import { associate, associationStatus, dissociate, readAssociation } from "./associations.ts";
import { autoAttendants } from "./auto-attendants.ts";
import { callQueues } from "./call-queues.ts";
import { readLanguage, readTimeZone } from "./languages.ts";
import { listLocations } from "./locations.ts";
import { schedules } from "./schedules.ts";
import { createVoice, findVoice, listVoice, readVoice, removeVoice, replaceVoice } from "./voice-set.ts";

export { deliverLocations } from "./locations.ts";

type Env = { Variables: { caller: Caller } };
type Tools = { record(c: Context<Env>, body: JsonObject | null): void; bodyOf(c: Context): Promise<JsonObject> };

/** Where the voice applications and their neighbours are served. */
export const voicePrefixes = ["/Teams.VoiceApps", "/Teams.PlatformService", "/Skype.Ncs"];

/** Call queues, auto attendants, schedules, resource accounts and locations on the Teams admin origin. */
export function voiceRoutes(app: Hono<Env>, context: TenantContext, { record, bodyOf }: Tools): void {
  const attendants = autoAttendants.path;
  app.get(`${attendants}/status/:id`, (c) => {
    findVoice(context, autoAttendants, c.req.param("id"), true);
    return c.json({ Statuses: [] });
  });
  app.get("/Teams.VoiceApps/supported-languages/:id", (c) => c.json(readLanguage(c.req.param("id"))));
  app.get("/Teams.VoiceApps/supported-timezones/:id", (c) => c.json(readTimeZone(c.req.param("id"))));

  for (const set of [callQueues, autoAttendants, schedules]) {
    const one = `${set.path}/:id` as const;
    app.get(set.path, (c) => c.json(listVoice(context, set, new URL(c.req.url).searchParams)));
    app.get(one, (c) => c.json(readVoice(context, set, idOf(c))));
    app.post(set.path, async (c) => {
      const body = await bodyOf(c);
      const answer = createVoice(context, set, body);
      record(c, body);
      return c.json(answer, 201);
    });
    app.put(one, async (c) => {
      const body = await bodyOf(c);
      const answer = replaceVoice(context, set, idOf(c), body);
      record(c, body);
      return c.json(answer);
    });
    app.delete(one, (c) => {
      const answer = removeVoice(context, set, idOf(c));
      record(c, null);
      return c.json(answer);
    });
  }

  const associations = "/Teams.VoiceApps/applicationinstanceassociations";
  app.post(associations, async (c) => {
    const body = await bodyOf(c);
    const answer = associate(context, body);
    record(c, body);
    return c.json(answer, 201);
  });
  app.get(`${associations}/:id`, (c) => c.json(readAssociation(context, idOf(c))));
  app.get(`${associations}/:id/status`, (c) => c.json(associationStatus(context, idOf(c))));
  app.delete(`${associations}/:id`, (c) => {
    const answer = dissociate(context, idOf(c));
    record(c, null);
    return c.json(answer);
  });

  const instances = "/Teams.PlatformService/v2/ApplicationInstances";
  app.get(instances, (c) => c.json(listInstances(context, new URL(c.req.url).searchParams)));
  app.post(instances, async (c) => {
    const body = await bodyOf(c);
    const answer = createInstance(context, body);
    record(c, body);
    return c.json(answer, 201);
  });
  app.get("/Skype.Ncs/locations", (c) => c.json(listLocations(context)));
}

const idOf = (c: Context): string => c.req.param("id") ?? "";
