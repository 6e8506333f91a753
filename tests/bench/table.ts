import type { Measured } from "./measure.ts";

/** The figures as Markdown, each with its workload beside it. */
export function figures(rows: readonly Measured[]): string {
  const head = [
    "| what | workload | seconds | HTTP requests | azuread's Graph operations | the library's | of them in `$batch` | peak memory (MB) |",
    "|---|---|---:|---|---:|---:|---:|---|",
  ];
  return [...head, ...rows.map(line)].join("\n");
}

function line({ what, workload, seconds, requests, memoryMb }: Measured): string {
  const { http, azuread, own, batched } = requests;
  const total = [...http.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...http].toSorted().map(([kind, count]) => `${kind} ${count}`);
  const asked = total === 0 ? "none" : `${total}: ${kinds.join(", ")}`;
  const share = own === 0 ? "–" : `${Math.round((100 * batched) / own)} %`;
  const memory = [...memoryMb].toSorted(([, one], [, other]) => other - one).map(([part, mb]) => `${part} ${mb}`);
  const cells = [
    what,
    workload,
    seconds.toFixed(1),
    asked,
    String(azuread),
    String(own),
    share,
    memory.join(", ") || "–",
  ];
  return `| ${cells.join(" | ")} |`;
}
