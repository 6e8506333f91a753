export type Cell = string | number | boolean | null;

/** A report as it is downloaded: a byte order mark (seen by those who download the real ones), CRLF, quotes where needed. */
export function csv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [columns.join(",")];
  for (const row of rows) {
    lines.push(row.map(cell).join(","));
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "boolean") {
    return value ? "True" : "False";
  }
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A duration in seconds as the reports write it: `PT1H2M3S`. */
export function duration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`].filter(Boolean).join("");
  return parts === "" ? "PT0S" : `PT${parts}`;
}
