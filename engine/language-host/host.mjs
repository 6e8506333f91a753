// A Node language host for an engine that has none beside it: the methods of Pulumi's LanguageRuntime service that
// running programs, policy packs and plugins needs. Not here: code generation, `pulumi install` of a lock file, debugger.
import { spawn } from "node:child_process";
import { endWithTheEngine } from "./children.mjs";
import { requiredPackages } from "./required-packages.mjs";
import { runPlugin } from "./run-plugin.mjs";
import { runProgram } from "./run-program.mjs";
import { Empty, grpc, LanguageRuntimeService, language, plugin, sdkVersion } from "./sdk.mjs";

const engine = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith("-"))
  .at(-1);

const service = {
  handshake: (_call, done) => done(null, new language.LanguageHandshakeResponse()),
  getPluginInfo(_call, done) {
    const info = new plugin.PluginInfo();
    info.setVersion(sdkVersion);
    done(null, info);
  },
  about(_call, done) {
    const response = new language.AboutResponse();
    response.setExecutable(process.execPath);
    response.setVersion(process.version);
    done(null, response);
  },
  getRequiredPackages(call, done) {
    const response = new language.GetRequiredPackagesResponse();
    for (const { name, version, server } of requiredPackages(call.request.getInfo().getProgramDirectory())) {
      const dependency = new plugin.PackageDependency();
      dependency.setName(name);
      dependency.setKind("resource");
      dependency.setVersion(version);
      dependency.setServer(server);
      response.addPackages(dependency);
    }
    done(null, response);
  },
  run: (call, done) => runProgram(engine, call, done),
  runPlugin,
  installDependencies(call) {
    const npm = spawn("npm", ["install", "--no-audit", "--no-fund"], {
      cwd: call.request.getDirectory(),
      stdio: "ignore",
    });
    npm.on("error", (error) => call.destroy(error));
    npm.on("close", (code) => (code === 0 ? call.end() : call.destroy(new Error(`npm install ended with ${code}`))));
  },
  runtimeOptionsPrompts: (_call, done) => done(null, new language.RuntimeOptionsResponse()),
  getProgramDependencies: (_call, done) => done(null, new language.GetProgramDependenciesResponse()),
  cancel: (_call, done) => done(null, new Empty()),
};

endWithTheEngine();
const largestMessage = 400 << 20; // the engine's own limit
const server = new grpc.Server({
  "grpc.max_receive_message_length": largestMessage,
  "grpc.max_send_message_length": largestMessage,
});
server.addService(LanguageRuntimeService, service);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
