/** One figure with its workload. Rates are per second of processor time of the tenant's own process. */
export type Figure = { what: string; workload: string; value: number; unit: string };

export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n## ${title}\n\n| what | workload | figure |\n|---|---|---:|`);
  for (const { what, workload, value, unit } of figures) {
    const shown = value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
    console.log(`| ${what} | ${workload} | ${shown} ${unit} |`);
  }
}
