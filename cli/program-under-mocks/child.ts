/**
 * The process in which a stack's program runs under mocks: it has mocks for an engine and no credentials. It gets
 * one message with what to run, answers with one message, and ends.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ChildAnswer, ChildOrder } from "./messages.ts";
import { MockTenant } from "./mock-tenant.ts";
import { declaredResources, type Registration, unknownAmong } from "./recording.ts";

function answer(message: ChildAnswer): void {
  process.send?.(message, () => process.exit(0));
}

function failed(error: unknown): void {
  const problem = error instanceof Error ? error : new Error(String(error));
  // The person's mistake is a message; a fault in the program needs its stack.
  const expected = ["ConfigError", "RunError", "ResourceError"].includes(problem.name) || "__pulumiRunError" in problem;
  answer({ kind: "failed", name: problem.name, message: problem.message, expected, stack: problem.stack ?? "" });
}

async function run(order: ChildOrder): Promise<void> {
  // The copy of the SDK that the program itself imports: two copies would not see each other's resources.
  const load = createRequire(join(order.folder, "package.json"));
  const pulumi: typeof import("@pulumi/pulumi") = load("@pulumi/pulumi");
  const mocks: typeof import("@pulumi/pulumi/runtime/mocks.js") = load("@pulumi/pulumi/runtime/mocks");
  const registrations = new Map<string, Registration>();
  const tenant = new MockTenant();

  class RecordingMonitor extends mocks.MockMonitor {
    override registerResource(
      ...[request, callback]: Parameters<InstanceType<typeof mocks.MockMonitor>["registerResource"]>
    ): Promise<void> {
      return super.registerResource(request, (error, response) => {
        if (!error) {
          const inputs = request.getObject()?.toJavaScript();
          const unknown = unknownAmong(inputs);
          // What rests on something unknown is unknown as well, and never absent.
          if (Object.keys(unknown).length > 0) response.setUnknown(true);
          registrations.set(response.getUrn(), {
            urn: response.getUrn(),
            type: request.getType(),
            name: request.getName(),
            parent: request.getParent(),
            inputs,
            outputs: {
              ...response.getObject()?.toJavaScript(),
              ...unknown,
              ...(response.getId() && { id: response.getId() }),
            },
            waitsFor: dependencies(request),
          });
        }
        callback(error, response);
      });
    }

    override readResource(
      ...[request, callback]: Parameters<InstanceType<typeof mocks.MockMonitor>["readResource"]>
    ): Promise<void> {
      return super.readResource(request, (error, response) => {
        if (!error) {
          registrations.set(response.getUrn(), {
            urn: response.getUrn(),
            type: request.getType(),
            name: request.getName(),
            parent: request.getParent(),
            inputs: request.getProperties()?.toJavaScript(),
            // Nobody was asked.
            outputs: {},
            waitsFor: {},
          });
          response.setUnknown(true);
        }
        callback(error, response);
      });
    }

    override registerResourceOutputs(
      ...[request, callback]: Parameters<InstanceType<typeof mocks.MockMonitor>["registerResourceOutputs"]>
    ): void {
      const registration = registrations.get(request.getUrn());
      if (registration) registration.outputs = request.getOutputs()?.toJavaScript() ?? {};
      callback(null, {});
    }
  }

  await pulumi.runtime.setMocks(tenant, order.project, order.stack, false);
  pulumi.runtime.setMockOptions(new RecordingMonitor(tenant), order.project, order.stack, false);
  pulumi.runtime.setAllConfig({ ...order.config.values }, [...order.config.secretKeys]);
  await pulumi.runtime.runInPulumiStack(async () => ({ ...(await import(pathToFileURL(order.main).href)) }));
  await pulumi.runtime.disconnect();
  answer({
    kind: "declared",
    tenant: {
      resources: declaredResources([...registrations.values()], order.project, order.stack),
      lookedUp: [...tenant.lookedUp],
    },
  });
}

interface WithDependencies {
  getPropertydependenciesMap(): { forEach(visit: (list: { getUrnsList(): string[] }, key: string) => void): void };
}

function dependencies(request: WithDependencies): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  request.getPropertydependenciesMap().forEach((list, key) => {
    found[key] = list.getUrnsList();
  });
  return found;
}

process.on("uncaughtException", failed);
process.on("unhandledRejection", failed);
process.once("message", (order: ChildOrder) => void run(order).catch(failed));
