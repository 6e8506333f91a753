// Builds the guardrails as a package of their own in dist-policies/: one bundled file that a Pulumi engine loads with
// --policy-pack, for stacks that do not use this library. Pulumi's host runs a pack with the SDK it finds beside it,
// so @pulumi/pulumi and @pulumi/policy stay its dependencies; everything else is in the file.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// Another folder can be named, so that two builds at a time do not meet.
const out = resolve(root, process.argv[2] ?? "dist-policies");
const read = (file) => readFileSync(join(root, file), "utf8");
const { version, license, peerDependencies } = JSON.parse(read("package.json"));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const bundle = await rolldown({
  input: join(root, "policies", "main.mjs"),
  platform: "node",
  external: /^@pulumi\//,
  cwd: root,
});
const { output } = await bundle.write({ file: join(out, "main.mjs"), format: "esm", codeSplitting: false });
await bundle.close();

cpSync(join(root, "policies", "PulumiPolicy.yaml"), join(out, "PulumiPolicy.yaml"));
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
writeFileSync(join(out, "LICENSES-OF-OTHERS.txt"), licencesOf(output[0].moduleIds));
writeFileSync(
  join(out, "README.md"),
  `# Guardrails for a Microsoft 365 tenant

A Pulumi policy pack for stacks that declare a tenant with azuread or with pulumi-m365-tenant:

    npm install
    pulumi preview --policy-pack <this folder> --policy-pack-config guardrails.json

The rules, their settings and what they are called in other catalogues are told in the README of pulumi-m365-tenant. A
rule that a preview cannot decide stops it until \`m365-tenant check\` of that package has decided it.
`,
);
const published = {
  name: "m365-tenant-policies",
  version,
  description: "Guardrails for a Microsoft 365 tenant, as a Pulumi policy pack.",
  license,
  type: "module",
  main: "main.mjs",
  engines: { node: ">=22" },
  dependencies: {
    "@pulumi/policy": peerDependencies["@pulumi/policy"],
    "@pulumi/pulumi": peerDependencies["@pulumi/pulumi"],
  },
};
writeFileSync(join(out, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
execFileSync("npm", ["pack", "--silent", "--pack-destination", out, out], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});

/** What is bundled keeps its licence: the packages behind the modules, each with the text it came with. */
function licencesOf(modules) {
  const packages = new Set(modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version: itsVersion } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence to pass on`);
      return `${name} ${itsVersion}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
