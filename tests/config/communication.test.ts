import { expect, it } from "vitest";
import { reportOn, settingsWith } from "./section-report.ts";

it("leaves each Teams policy with its own settings, unless the municipality chooses for all of them", async () => {
  const settings = await settingsWith("restoreOnDelete: false\n");
  expect(settings.communication).toBeUndefined();
  const chosen = await settingsWith("communication:\n  securityReports: everyone\n");
  expect(chosen.communication).toEqual({ securityReports: "everyone", autoRecording: "keep" });
});

it.each([
  [
    "reports that are on for nobody in particular",
    "communication:\n  securityReports: true\n",
    "line 2 tenant:communication.securityReports: true; write keep or everyone",
  ],
  [
    "recordings that begin by themselves",
    "communication:\n  autoRecording: always\n",
    'line 2 tenant:communication.autoRecording: "always"; write keep or never',
  ],
  ["a setting by Microsoft's name", "communication:\n  AllowCloudRecording: false\n", "AllowCloudRecording"],
])("is told of %s", async (_, section, report) => {
  expect(await reportOn(section)).toContain(report);
});
