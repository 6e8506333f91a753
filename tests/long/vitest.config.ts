import { defineConfig } from "vitest/config";

/** What takes longer than a change should wait for: many kills, larger sizes. `npm run test:long`. */
export default defineConfig({
  test: {
    include: ["tests/long/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 120 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
