import { Worker } from "node:worker_threads";
import type { OrganisationFile } from "../seed/organisation-schema.ts";
import type { Certificates, Groundwork, GroundworkOrder } from "./groundwork.ts";

type Message = { organisation: OrganisationFile | undefined } | { certificates: Certificates };

const thread = new URL(import.meta.url.endsWith(".ts") ? "./thread.ts" : "./thread.js", import.meta.url);

/** Lays the groundwork in a thread of its own, while this one reads the tenant's modules. */
export function layBeside(order: GroundworkOrder): Groundwork {
  const organisation = Promise.withResolvers<OrganisationFile | undefined>();
  const certificates = Promise.withResolvers<Certificates>();
  const worker = new Worker(thread, { workerData: order });
  worker.on("message", (message: Message) => {
    if ("organisation" in message) organisation.resolve(message.organisation);
    else certificates.resolve(message.certificates);
  });
  worker.once("error", (error) => {
    organisation.reject(error);
    certificates.reject(error);
  });
  return { organisation: organisation.promise, certificates: certificates.promise };
}
