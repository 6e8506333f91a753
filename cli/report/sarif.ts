import { createHash } from "node:crypto";
import type { Level, Severity, Verdict } from "../../policies/rules.ts";
import { type JudgedStack, type Told, type ToldFinding, told } from "./judged-stack.ts";

/** SARIF's own words for how a result counts (section 3.27.9). */
const kinds: Readonly<Record<Verdict, string>> = {
  pass: "pass",
  fail: "fail",
  undecided: "open",
  reportOnly: "review",
  notDecidedHere: "informational",
  excepted: "fail",
  notLicensed: "notApplicable",
};

/** A level stands with a failure only; with every other kind SARIF wants "none" (section 3.27.10). */
const levels: Readonly<Record<Level, string>> = { mandatory: "error", advisory: "warning" };

/** GitHub sorts by this number. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
};

/**
 * The verdicts as SARIF 2.1.0, for code scanning. A finding stands on a resource (a logical location) and, because
 * viewers want a file, on the stack's configuration.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(judged: JudgedStack, version: string): string {
  const all = told(judged);
  const run = {
    tool: {
      driver: {
        name: "m365-tenant",
        version,
        language: judged.language === "nn" || judged.language === "nb" ? `${judged.language}-NO` : judged.language,
        rules: all.map(ruleOf),
      },
    },
    columnKind: "utf16CodeUnits",
    automationDetails: { id: `m365-tenant/${judged.command}/${judged.stack}/` },
    results: all.flatMap((one, index) => resultsOf(one, index, judged)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ rule, title, why, result }: Told) {
  return {
    id: rule.name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: [title, why, ...rule.references].join("\n") },
    defaultConfiguration: { level: levels[result.level] },
    properties: {
      tags: ["security", rule.evidence, ...rule.references],
      "security-severity": securitySeverity[rule.severity],
    },
  };
}

function resultsOf(one: Told, ruleIndex: number, judged: JudgedStack) {
  const { rule, result, title, findings } = one;
  const base = { ruleId: rule.name, ruleIndex };
  const file = { physicalLocation: { artifactLocation: { uri: judged.file }, region: { startLine: 1 } } };
  if (findings.length === 0) {
    return [{ ...base, kind: kinds[result.verdict], level: "none", message: { text: title }, locations: [file] }];
  }
  return findings.map(({ finding, text, where }) => ({
    ...base,
    kind: kinds[finding.verdict],
    level: kinds[finding.verdict] === "fail" ? levels[result.level] : "none",
    message: { text },
    locations: [{ ...file, ...logical(finding.urn, where) }],
    partialFingerprints: { "finding/v1": fingerprint(rule.name, { finding, text, where }) },
    ...(finding.verdict === "excepted" && finding.exception
      ? {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: `${finding.exception.owner}: ${finding.exception.reason}`,
            },
          ],
        }
      : {}),
  }));
}

function logical(urn: string | undefined, name: string | undefined) {
  return urn === undefined || name === undefined
    ? {}
    : { logicalLocations: [{ fullyQualifiedName: urn, name, kind: "resource" }] };
}

/** The same finding has the same mark in every run and every language. */
function fingerprint(rule: string, { finding }: ToldFinding): string {
  const { verdict: _, exception: __, answeredFor: ___, ...facts } = finding;
  return createHash("sha256")
    .update(JSON.stringify([rule, facts]))
    .digest("hex")
    .slice(0, 32);
}
