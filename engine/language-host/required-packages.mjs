import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every installed npm package that says it belongs to a resource plugin: the engine loads that plugin. */
export function requiredPackages(folder) {
  const found = new Map();
  for (let dir = folder; ; dir = dirname(dir)) {
    for (const path of packagesIn(join(dir, "node_modules"))) {
      const required = requirementOf(path);
      if (required && !found.has(required.name)) found.set(required.name, required);
    }
    if (dirname(dir) === dir) return [...found.values()];
  }
}

function packagesIn(modules) {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).flatMap((name) => {
    const path = join(modules, name);
    return name.startsWith("@") ? readdirSync(path).map((scoped) => join(path, scoped)) : [path];
  });
}

function requirementOf(path) {
  const file = join(path, "package.json");
  if (!existsSync(file)) return undefined;
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // not a package that npm could have installed, so none that needs a plugin
  }
  if (!manifest.pulumi?.resource) return undefined;
  return {
    name: manifest.pulumi.name ?? manifest.name.replace(/^@pulumi\//, ""),
    version: manifest.pulumi.version ?? manifest.version,
    server: manifest.pulumi.server ?? "",
  };
}
