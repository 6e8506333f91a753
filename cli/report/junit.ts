import { type JudgedStack, type Told, told } from "./judged-stack.ts";

/**
 * The verdicts as JUnit XML, for pipelines that show tests. A mandatory rule that fails is a failure, one that stays
 * open an error; what is advisory, licensed away or decided elsewhere is skipped, with its reason.
 */
export function junitReport(judged: JudgedStack): string {
  const all = told(judged);
  const count = (form: Form) => all.filter((one) => formOf(one) === form).length;
  const counts = `tests="${all.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  const name = attribute(`m365-tenant ${judged.command} ${judged.stack}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="m365-tenant" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...all.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

type Form = "passed" | "failure" | "error" | "skipped";

function formOf({ result: { verdict, level } }: Told): Form {
  if (verdict === "pass") return "passed";
  if (verdict === "fail" && level === "mandatory") return "failure";
  return verdict === "undecided" && level === "mandatory" ? "error" : "skipped";
}

function testCase(one: Told): string {
  const { rule, title, verdict, findings, why } = one;
  const open = `    <testcase classname="${attribute(rule.name)}" name="${attribute(title)}"`;
  const form = formOf(one);
  if (form === "passed") return `${open}/>`;
  const texts = findings.map(({ text, where }) => (where === undefined ? text : `${text} (${where})`));
  const message = attribute(`${verdict}: ${texts.length > 0 ? (texts[0] ?? "") : why}`);
  if (form === "skipped") return `${open}>\n      <skipped message="${message}"/>\n    </testcase>`;
  const body = content([why, ...texts].join("\n"));
  return `${open}>\n      <${form} message="${message}" type="${rule.severity}">${body}</${form}>\n    </testcase>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML can hold it: most control characters and half a surrogate pair can stand in no XML at all. */
function content(text: string): string {
  return Array.from(text, (sign) => (isXml(sign) ? (escapes[sign] ?? sign) : "\ufffd")).join("");
}

/** @see https://www.w3.org/TR/xml/#charsets */
function isXml(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function attribute(text: string): string {
  return content(text).replace(/\s+/g, " ");
}
