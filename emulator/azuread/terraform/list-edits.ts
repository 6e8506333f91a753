import { sameValue, type Value } from "./value.ts";

export type ListEdit = { at: number; edit: "add" | "delete" | "update" };

/** The shortest way from one list of plain values to another, by index: removed from `old`, added in `planned`. */
export function listEdits(old: readonly Value[], planned: readonly Value[]): ListEdit[] {
  const { removed, added } = apart(old, planned);
  const edits = new Map<number, ListEdit["edit"]>(removed.map((at) => [at, "delete"]));
  for (const at of added) {
    edits.set(at, edits.has(at) ? "update" : "add");
  }
  return [...edits].map(([at, edit]) => ({ at, edit }));
}

/** Everything outside the longest common subsequence. */
function apart(old: readonly Value[], planned: readonly Value[]): { removed: number[]; added: number[] } {
  const length = commonLengths(old, planned);
  const common = (i: number, j: number) => length[i]?.[j] ?? 0;
  const removed: number[] = [];
  const added: number[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < planned.length) {
    if (sameValue(old[i], planned[j])) {
      i += 1;
      j += 1;
    } else if (common(i + 1, j) >= common(i, j + 1)) {
      removed.push(i);
      i += 1;
    } else {
      added.push(j);
      j += 1;
    }
  }
  for (; i < old.length; i += 1) {
    removed.push(i);
  }
  for (; j < planned.length; j += 1) {
    added.push(j);
  }
  return { removed, added };
}

function commonLengths(old: readonly Value[], planned: readonly Value[]): number[][] {
  const table: number[][] = Array.from({ length: old.length + 1 }, () => Array<number>(planned.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    const below = table[i + 1] ?? [];
    for (let j = planned.length - 1; j >= 0; j -= 1) {
      row[j] = sameValue(old[i], planned[j]) ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
