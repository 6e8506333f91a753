// The project's own @pulumi/pulumi: its protocol files are spoken, its entry points are run. The engine starts the
// host in the project's folder, so that is where it is looked up.
import { createRequire } from "node:module";
import { join } from "node:path";

const project = createRequire(join(process.cwd(), "noop.js"));

/** The path of a file of @pulumi/pulumi. */
export function sdkPath(file) {
  try {
    return project.resolve(`@pulumi/pulumi/${file}`);
  } catch (cause) {
    throw new Error(`@pulumi/pulumi is not installed in ${process.cwd()}: run npm ci there`, { cause });
  }
}

const ofSdk = createRequire(sdkPath("package.json"));

export const grpc = ofSdk("@grpc/grpc-js");
export const { Empty } = ofSdk("google-protobuf/google/protobuf/empty_pb.js");
export const { LanguageRuntimeService } = project("@pulumi/pulumi/proto/language_grpc_pb.js");
export const language = project("@pulumi/pulumi/proto/language_pb.js");
export const plugin = project("@pulumi/pulumi/proto/plugin_pb.js");
export const sdkVersion = project("@pulumi/pulumi/package.json").version;
