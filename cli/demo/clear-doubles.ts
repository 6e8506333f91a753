import type { Progress } from "../../engine/index.ts";
import { colours } from "../colours.ts";
import { demoStack } from "../embedded/open.ts";
import type { Session } from "../engine/session.ts";
import { findDoubles } from "../recover/doubles.ts";
import { collectionOf } from "../recover/tenant-objects.ts";

/** On the embedded tenant nobody else can have made what stands there twice: what the state does not have goes. */
export async function clearDoubles(session: Session, progress: Progress): Promise<void> {
  const { tenant, doubles } = await findDoubles(session, demoStack, progress);
  for (const { type, displayName, ids } of doubles) {
    for (const id of ids) {
      const purpose = { attempt: "delete", object: `the second "${displayName}"` };
      await tenant.graph.send("DELETE", `${collectionOf[type]}/${id}`, undefined, purpose, { repeatable: true });
      process.stdout.write(
        `  ${colours.yellow("!")} "${displayName}" stood in the tenant twice: azuread makes a thing again when the answer to its creation was lost. The one that the stack does not have (${id}) is removed.\n`,
      );
    }
  }
}
