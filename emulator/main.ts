import { enableCompileCache } from "node:module";
import { beginSigningKey } from "./server/signing-key.ts";

// Reading and compiling the modules is half of the time it takes to start; from the second start on it is saved.
enableCompileCache();
beginSigningKey();
const { runCommand } = await import("./command.ts");
await runCommand();
