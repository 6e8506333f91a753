import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes each, most of them with the real engine: begun last, one of them would keep a single worker busy at the end. */
const long =
  /\/tests\/(whole-way|package|workflows)\/|\/tests\/cli\/permissions\.test|\/tests\/providers\/(engine|kinds-on-embedded-tenant)\.test/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/long/**", "tests/bench/**", "node_modules/**"],
    pool: "forks",
    // Runs of the engine wait more than they compute, for the tenant's weather and for azuread's own pauses.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongFirst },
  },
});
