// What the host starts lives no longer than the engine that asked for it.
import { spawn } from "node:child_process";
import { onEngineGone } from "./engine-gone.mjs";
import { sdkPath } from "./sdk.mjs";

const running = new Set();

/** Runs node on one of the SDK's entry points. */
export function runEntry(entry, args, { cwd, env, stdio, nodeArgs = [] }) {
  const child = spawn(process.execPath, [...nodeArgs, sdkPath(entry), ...args], { cwd, env, stdio });
  running.add(child);
  child.on("exit", () => running.delete(child));
  return child;
}

/** The words of the `nodeargs` option in Pulumi.yaml. */
export function nodeArgsOf(options) {
  return typeof options.nodeargs === "string" ? options.nodeargs.split(" ").filter(Boolean) : [];
}

function stopAll() {
  for (const child of running) child.kill();
}

/** Ends the host, and what it started, with the engine. */
export function endWithTheEngine() {
  onEngineGone(() => {
    stopAll();
    process.exit(1);
  });
  // The engine starts its hosts in a process group of their own, so a Ctrl-C at the terminal does not come here:
  // an interrupt is the engine saying that it is done with the host. It waits five seconds for one that stays.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stopAll();
      process.exit(0);
    });
  }
}
