import type { WeatherKind } from "../../emulator/weather/weather.ts";

/**
 * Every test meets real weather unless its statement can only hold without: then it starts its tenant with the reason
 * from here, and stands in the table of calm.test.ts.
 */
export const calm = {
  /** One answer is held against its row, by one who asks once; lag, limits and mishaps have tests of their own. */
  oneAnswer: "calm",
  /** Every request of the plugin is held against a row, in order and number: a repeated one would be one too many. */
  exactRequests: "calm",
  /** The test moves the clock itself, and strikes with the only fault that there may be. */
  ownFault: "calm",
  /** A figure says what the code costs, which chance would move. */
  figures: "calm",
} as const satisfies Record<string, WeatherKind>;
