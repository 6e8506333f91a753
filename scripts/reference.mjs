/**
 * The reference: a page for each resource from its definition, and typedoc over the public names. `npm run docs` writes
 * it to docs/reference, which is not kept in the repository.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { definitions } from "../components/providers/definitions.ts";
import { pageOf } from "./reference/page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "docs/reference");
const pages = join(out, "resources");
rmSync(out, { recursive: true, force: true });
mkdirSync(pages, { recursive: true });
for (const setting of definitions) writeFileSync(join(pages, `${setting.type}.md`), pageOf(setting));

const app = await Application.bootstrap({
  entryPoints: [join(root, "components/index.ts")],
  tsconfig: join(root, "tsconfig.json"),
  name: "pulumi-m365-tenant",
  readme: join(root, "README.md"),
  projectDocuments: [join(pages, "*.md")],
  excludePrivate: true,
  excludeInternal: true,
  githubPages: false,
  // `npm run check:types` says what is wrong with the types.
  skipErrorChecking: true,
  disableGit: true,
  sourceLinkTemplate: "{path}",
});
const project = await app.convert();
if (project === undefined) process.exit(1);
await app.generateDocs(project, join(out, "html"));
process.stdout.write(`${definitions.length} resources: ${join(out, "html/index.html")}\n`);
