import { runEntry } from "./children.mjs";
import { language } from "./sdk.mjs";

/** Runs a policy pack or a plugin written in Node; what it prints goes back as it comes. */
export function runPlugin(call) {
  const request = call.request;
  const folder = request.getInfo().getProgramDirectory();
  const args = request.getArgsList();
  const policyPack = request.getKind() === "analyzer";
  const child = runEntry(policyPack ? "cmd/run-policy-pack" : "cmd/run-plugin", entryArgs(policyPack, folder, args), {
    cwd: policyPack ? folder : request.getPwd() || folder,
    env: Object.fromEntries(request.getEnvList().map(splitAtEquals)),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const send = (field, value) => {
    const response = new language.RunPluginResponse();
    response[field](value);
    call.write(response);
  };
  child.stdout.on("data", (chunk) => send("setStdout", chunk));
  child.stderr.on("data", (chunk) => send("setStderr", chunk));
  call.on("cancelled", () => child.kill());
  child.on("error", (error) => call.destroy(error));
  child.on("close", (code) => {
    send("setExitcode", code ?? 1);
    call.end();
  });
}

/** A policy pack is given <engine address> <folder>, a plugin <folder> <arguments…>. */
function entryArgs(policyPack, folder, args) {
  return policyPack ? [args.filter((arg) => !arg.startsWith("-")).at(-1), folder] : [folder, ...args];
}

function splitAtEquals(pair) {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
