import { html, raw } from "hono/html";
import type { Language } from "../../policies/rules.ts";
import { policyLines } from "./as-text.ts";
import type { BreakGlassPage } from "./page.ts";
import type { BreakGlassWords } from "./words/form.ts";

// One sheet of A4, black on white: it is read by candlelight, and copied.
const style = `
@page { size: A4; margin: 11mm 14mm; }
body { font: 9.2pt/1.25 system-ui, sans-serif; color: #000; max-width: 182mm; margin: 0 auto; }
h1 { font-size: 19pt; margin: 0; } h2 { font-size: 10pt; margin: 5pt 0 0; }
p { margin: 2pt 0; } ul { margin: 0; padding-left: 14pt; }
table { border-collapse: collapse; width: 100%; margin: 4pt 0; }
th, td { border: .6pt solid #000; padding: 3pt 5pt; text-align: left; vertical-align: top; }
th { font-weight: 600; } .write td { height: 11pt; } .id { font: 8pt ui-monospace, monospace; white-space: nowrap; }
.fault { font-weight: 700; border: 1.5pt solid #000; padding: 1pt 3pt; } .small { font-size: 8.5pt; }
.policies { list-style: none; padding: 0; columns: 2; font-size: 7pt; margin: 0; }
`;

/** The page as one HTML file without anything from outside, for a printer. */
export function breakGlassHtml(page: BreakGlassPage, words: BreakGlassWords, language: Language): string {
  const accounts = page.accounts.map(
    ({ id, userPrincipalName, faults }) => html`<tr>
<td>${userPrincipalName ?? words.writeAddress}${faults.map((fault) => html`<p class="fault">${words.faults[fault]}</p>`)}</td>
<td class="id">${id}</td><td></td><td></td></tr>`,
  );
  const steps = words.steps.map(
    ({ title, lines }, index) => html`<h2>${index + 1}. ${title}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
  );
  const used = Array.from({ length: 3 }, () => html`<tr>${words.usedColumns.map(() => html`<td></td>`)}</tr>`);
  const widths = ["auto", "52mm", "32mm", "24mm"];
  const heads = [words.account, words.objectId, words.keyPlace, words.lastTest];
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${words.title}</title><style>${raw(style)}</style></head>
<body><h1>${words.title}</h1>
<p>${page.tenant} <span class="id">${page.tenantId}</span></p>
<p><strong>${words.when}</strong></p>
<table><tr>${heads.map((head, place) => html`<th style="width:${widths[place] ?? "auto"}">${head}</th>`)}</tr>${accounts}</table>
${steps}
<h2>${words.policiesTitle}</h2>
<ul class="policies">${policyLines(page, words).map((line) => html`<li>${line.trim().replace("[ ]", "☐")}</li>`)}</ul>
<h2>${words.usedTitle}</h2>
<table class="write"><tr>${words.usedColumns.map((column) => html`<th>${column}</th>`)}</tr>${used}</table>
<p class="small">${words.printed(page.printed)}</p>
</body></html>
`);
}
