// Builds the published package in dist/: JavaScript and type declarations from the rooms, everything they read at
// run time beside them, and a package.json whose exports name JavaScript. (npm ignores publishConfig.exports, and
// Node refuses to strip types below node_modules, so the published package cannot be the checkout itself.)
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const rooms = ["components", "access", "policies", "emulator", "cli", "engine", "organisations"];

const emitted = (path) => path.replace(/\.ts$/, ".js");

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** An exports target with its declaration: "./components/index.ts" -> types and JavaScript. */
function target(path) {
  if (!path.endsWith(".ts")) return path;
  return { types: path.replace(/\.ts$/, ".d.ts"), default: emitted(path) };
}

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"],
  {
    cwd: root,
    stdio: "inherit",
  },
);

for (const room of rooms) {
  for (const file of files(join(root, room)).filter((path) => extname(path) !== ".ts")) {
    const to = join(dist, relative(root, file));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
}
// policies/main.mjs names the pack's TypeScript entry.
const packMain = join(dist, "policies", "main.mjs");
writeFileSync(packMain, readFileSync(packMain, "utf8").replaceAll('.ts"', '.js"'));
for (const name of ["README.md", "LICENSE", "CHANGELOG.md"]) cpSync(join(root, name), join(dist, name));

const { name, version, description, license, bin, exports, dependencies, peerDependencies, peerDependenciesMeta } =
  JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const published = {
  name,
  version,
  description,
  license,
  type: "module",
  engines: { node: ">=22" },
  bin,
  exports: Object.fromEntries(Object.entries(exports).map(([key, path]) => [key, target(path)])),
  dependencies,
  peerDependencies,
  peerDependenciesMeta,
};
writeFileSync(join(dist, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
execFileSync("npm", ["pack", "--silent", "--pack-destination", dist, dist], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
