import type { BreakGlassAccount, BreakGlassPage } from "./page.ts";
import type { BreakGlassWords } from "./words/form.ts";

const blank = "____________________";

/** The page as text that any printer takes. */
export function breakGlassText(page: BreakGlassPage, words: BreakGlassWords): string {
  const lines = [
    words.title.toUpperCase(),
    `${page.tenant} (${page.tenantId})`,
    "",
    words.when,
    "",
    ...page.accounts.flatMap((account, index) => accountLines(account, index + 1, words)),
    ...words.steps.flatMap(({ title, lines: how }, index) => [
      `${index + 1}. ${title}`,
      ...how.map((line) => `   - ${line}`),
      "",
    ]),
    words.policiesTitle,
    ...policyLines(page, words),
    "",
    words.usedTitle,
    `  ${words.usedColumns.join(" | ")}`,
    ...Array.from({ length: 3 }, () => `  ${words.usedColumns.map(() => blank).join(" | ")}`),
    "",
    words.printed(page.printed),
  ];
  return `${lines.join("\n")}\n`;
}

function accountLines({ id, userPrincipalName, faults }: BreakGlassAccount, number: number, words: BreakGlassWords) {
  return [
    `${words.account} ${number}: ${userPrincipalName ?? `${blank} ${words.writeAddress}`}`,
    `   ${words.objectId}: ${id}`,
    `   ${words.keyPlace}: ${blank}   ${words.lastTest}: ${blank}`,
    ...faults.map((fault) => `   ! ${words.faults[fault]}`),
    "",
  ];
}

/** What decides today, newest change first, or why that is not known. */
export function policyLines({ policies }: BreakGlassPage, words: BreakGlassWords): string[] {
  if (policies === undefined) return [`  ${words.policiesUnknown}`];
  if (policies.length === 0) return [`  ${words.policiesNone}`];
  return policies.map(({ name, changed }) => `  [ ] ${name} (${words.changed(changed)})`);
}
