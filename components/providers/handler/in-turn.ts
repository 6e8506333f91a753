import pLimit from "p-limit";

const queues = new Map<string, ReturnType<typeof pLimit>>();

/** What is done under one name is done one after the other. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(name) ?? pLimit(1);
  queues.set(name, queue);
  return queue(work);
}
