/** Something that takes its time once everything it waits for is done. */
export interface Task {
  readonly name: string;
  readonly seconds: number;
  readonly waitsFor: readonly string[];
}

/** The longest chain of waiting: no number of hands makes it shorter. */
export function criticalPath(tasks: readonly Task[]): { seconds: number; names: string[] } {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const known = new Map<string, { seconds: number; names: string[] }>();
  const pathTo = (task: Task): { seconds: number; names: string[] } => {
    const found = known.get(task.name);
    if (found) return found;
    const before = task.waitsFor.flatMap((name) => byName.get(name) ?? []).map(pathTo);
    const longest = before.reduce((one, other) => (other.seconds > one.seconds ? other : one), {
      seconds: 0,
      names: [],
    });
    const path = { seconds: longest.seconds + task.seconds, names: [...longest.names, task.name] };
    known.set(task.name, path);
    return path;
  };
  return tasks
    .map(pathTo)
    .reduce((one, other) => (other.seconds > one.seconds ? other : one), { seconds: 0, names: [] });
}

/** When the last task ends, with so many hands that each take the first task that is ready. */
export function makespan(tasks: readonly Task[], hands: number): number {
  const ended = new Map<string, number>();
  const names = new Set(tasks.map(({ name }) => name));
  const free = Array.from({ length: hands }, () => 0);
  let waiting = [...tasks];
  while (waiting.length > 0) {
    const ready = waiting
      .filter(({ waitsFor }) => waitsFor.every((name) => !names.has(name) || ended.has(name)))
      .map((task) => ({ task, from: Math.max(0, ...task.waitsFor.map((name) => ended.get(name) ?? 0)) }))
      .toSorted((one, other) => one.from - other.from);
    if (ready.length === 0) throw new Error("something waits for itself");
    for (const { task, from } of ready) {
      const hand = free.indexOf(Math.min(...free));
      const end = Math.max(from, free[hand] ?? 0) + task.seconds;
      free[hand] = end;
      ended.set(task.name, end);
    }
    waiting = waiting.filter(({ name }) => !ended.has(name));
  }
  return Math.max(0, ...ended.values());
}
