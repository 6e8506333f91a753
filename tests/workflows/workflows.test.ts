import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const folder = ".github/workflows";
const workflowSchema = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      "timeout-minutes": z.number(),
      environment: z.string().optional(),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  return { file, text, workflow: workflowSchema.parse(parse(text)) };
});
const scripts = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8"))).scripts;

describe.each(workflows)("the workflow $file", ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it("pins every action by commit", () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it("runs npm scripts that exist", () => {
    const named = steps.flatMap(({ run }) => [...(run ?? "").matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    const bare = steps.filter(
      ({ run }) => run && !/^npm (ci|test|run [\w:-]+)$/.test(run) && !run.includes("gh pr comment"),
    );
    expect(bare).toEqual([]);
  });

  it("uses no stored secret", () => {
    expect(text).not.toMatch(/secrets\./);
  });

  it("asks no more of GitHub than it needs", () => {
    expect(workflow.permissions.contents).toBe("read");
  });
});

describe("who may change the tenant", () => {
  it("only the job behind the approved environment applies, and only one at a time", () => {
    const applying = workflows.filter(({ text }) => text.includes("npm run ci:up"));
    expect(applying.map(({ file }) => file)).toEqual(["up.yml"]);
    expect(applying[0]?.workflow.jobs.up?.environment).toBe("production");
    expect(applying[0]?.text).toContain("cancel-in-progress: false");
  });

  it("a pull request signs in as the app that only reads", () => {
    const preview = workflows.find(({ file }) => file === "preview.yml");
    expect(preview?.workflow.jobs.preview?.environment).toBe("preview");
  });
});
