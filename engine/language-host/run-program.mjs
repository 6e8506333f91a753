import { nodeArgsOf, runEntry } from "./children.mjs";
import { language } from "./sdk.mjs";

/** The SDK's exit code for "the person has been told already" (cmd/run in @pulumi/pulumi). */
const alreadyReported = 32;

/** Runs the Pulumi program of a request and answers when it has ended. */
export function runProgram(engine, call, done) {
  const request = call.request;
  const info = request.getInfo();
  const options = info.getOptions()?.toJavaScript() ?? {};
  const child = runEntry("cmd/run", programArgs(engine, request, info), {
    cwd: info.getProgramDirectory(),
    env: programEnv(request, options),
    stdio: ["ignore", "inherit", "inherit"],
    nodeArgs: nodeArgsOf(options),
  });
  call.on("cancelled", () => child.kill());
  child.on("error", (error) => done(error));
  child.on("exit", (code, signal) => {
    const response = new language.RunResponse();
    if (code === alreadyReported) response.setBail(true);
    else if (code !== 0) response.setError(`the program ended with ${signal ?? `exit code ${code}`}`);
    done(null, response);
  });
}

function programArgs(engine, request, info) {
  return [
    `--monitor=${request.getMonitorAddress()}`,
    `--engine=${engine}`,
    `--organization=${request.getOrganization()}`,
    `--project=${request.getProject()}`,
    `--stack=${request.getStack()}`,
    `--root-directory=${info.getRootDirectory()}`,
    `--pwd=${request.getPwd()}`,
    `--parallel=${request.getParallel()}`,
    ...(request.getDryrun() ? ["--dry-run"] : []),
    info.getEntryPoint() || ".",
    ...request.getArgsList(),
  ];
}

function programEnv(request, options) {
  return {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().entries())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    ...(options.typescript === false ? { PULUMI_NODEJS_TYPESCRIPT: "false" } : {}),
  };
}
