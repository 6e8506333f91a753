import type { Change } from "../../access/index.ts";
import type { ChangeReport } from "./change-report.ts";
import { headlineOf } from "./headline.ts";

/** The report for programs: counts below five are left out here too. */
export function reportJson(report: ChangeReport) {
  const { access, changes, licences, unknownValues, loses, gains, demands, unclear, ...rest } = report;
  const list = (all: readonly Change[]) => all.map(changeJson);
  return {
    ...rest,
    headline: headlineOf(report),
    verdict: access.diff.verdict,
    loses: list(loses),
    gains: list(gains),
    demands: list(demands),
    unclear: list(unclear),
    breakGlass: access.breakGlass,
    alarms: access.alarms.map((finding) =>
      "subject" in finding ? { kind: finding.kind, subject: finding.subject, example: finding.example } : finding,
    ),
    reporting: access.reporting,
    ...(access.others !== undefined && { others: access.others }),
    securityDefaults: access.securityDefaults,
    licences: licences.map(({ people, ...licence }) => ({
      ...licence,
      ...(people !== undefined && people >= 5 && { people }),
    })),
    changes: changes.map(({ happens, family, urn, title }) => ({ happens, family, urn, title })),
    unknownValues: unknownValues.map(({ urn }) => urn),
  };
}

function changeJson({ kind, subject, people, example, before, after }: Change) {
  return { kind, subject, ...(people !== undefined && people >= 5 && { people }), example, before, after };
}
