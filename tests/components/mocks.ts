import * as pulumi from "@pulumi/pulumi";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks.js";

/** A resource as the program registered it. */
export interface Registered {
  type: string;
  name: string;
  /** Logical name of the resource it stands under; empty at the top. */
  parent: string;
  // Inputs are whatever the program wrote; tests compare them whole.
  inputs: Record<string, unknown>;
  protect: boolean;
  retainOnDelete: boolean;
  ignoreChanges: string[];
  /** Logical names of what it waits for by `dependsOn` or by an output it uses. */
  waitsFor: string[];
  /** What a component registered as its outputs. */
  outputs: Record<string, unknown>;
}

/** Runs a program with a mock for a tenant and gives back what it declared, by name: registrations arrive in no fixed order. */
export async function declare(program: () => unknown, options: { stack?: string } = {}): Promise<Registered[]> {
  const registered = new Map<string, Registered>();
  const monitor = recordingMonitor(registered);
  await pulumi.runtime.setMocks(mocks, "tenant", options.stack ?? "test", false);
  pulumi.runtime.setMockOptions(monitor, "tenant", options.stack ?? "test", false);
  try {
    await program();
  } finally {
    // The runtime's own way to wait for everything the program has started, a refused program's half included: what
    // was left under way would reach the next program's monitor.
    await pulumi.runtime.disconnect();
  }
  return [...registered.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The one resource with this name and, where names repeat, type. */
export function one(resources: readonly Registered[], name: string): Registered {
  const found = resources.filter((resource) => resource.name === name);
  if (found.length !== 1) throw new Error(`${found.length} resources are called ${name}`);
  return found[0]!;
}

export const ofType = (resources: readonly Registered[], type: string) =>
  resources.filter((resource) => resource.type === type);

/** The object id the mock gives the group with this logical name. */
export const objectIdOf = (name: string) => `object-id-of-${name}`;

const mocks: pulumi.runtime.Mocks = {
  newResource: ({ name, custom, inputs }) => ({
    id: custom ? `id-of-${name}` : undefined,
    state: { ...inputs, ...(custom ? { objectId: objectIdOf(name), webUrl: `https://teams.example/${name}` } : {}) },
  }),
  call: ({ inputs }) => inputs,
};

function recordingMonitor(registered: Map<string, Registered>): MockMonitor {
  type Register = Parameters<MockMonitor["registerResource"]>;
  type Outputs = Parameters<MockMonitor["registerResourceOutputs"]>;
  class RecordingMonitor extends MockMonitor {
    override registerResource(...[request, callback]: Register): Promise<void> {
      return super.registerResource(request, (error, response) => {
        if (!error) {
          const { __provider: _, ...inputs } = request.getObject()?.toJavaScript() ?? {};
          registered.set(response.getUrn(), {
            type: request.getType(),
            name: request.getName(),
            parent: nameOf(request.getParent()),
            inputs,
            protect: request.getProtect(),
            retainOnDelete: request.getRetainondelete(),
            ignoreChanges: request.getIgnorechangesList(),
            waitsFor: request.getDependenciesList().map(nameOf),
            outputs: {},
          });
        }
        callback(error, response);
      });
    }

    override registerResourceOutputs(...[request, callback]: Outputs): void {
      const resource = registered.get(request.getUrn());
      if (resource) resource.outputs = request.getOutputs()?.toJavaScript() ?? {};
      callback(null, {});
    }
  }
  return new RecordingMonitor(mocks);
}

const nameOf = (urn: string) => urn.split("::").at(-1) ?? "";
