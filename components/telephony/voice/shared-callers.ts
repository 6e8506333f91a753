import type { VoicePlan } from "./voice-plan.ts";

/** A line that those who answer a queue call out with. */
export interface SharedCaller {
  /** Key of the queue or the attendant that has the number. */
  readonly key: string;
  /** Queue whose people call out with it. */
  readonly queue: string;
}

/** Lines that have a number for people without one: duty queues, and attendants that are the main number of a unit. */
export const sharedLines = ({ queues, attendants }: Pick<VoicePlan, "queues" | "attendants">) => [
  ...queues.filter(({ isDuty }) => isDuty).map(({ key }) => ["queue", key] as const),
  ...attendants
    .filter(({ unit, number }) => unit !== undefined && number !== undefined)
    .map(({ key }) => ["attendant", key] as const),
];

/** Who calls out with which of them: duty queues with their own, other queues of a unit with its main number. */
export function sharedCallers({ queues, attendants }: VoicePlan): SharedCaller[] {
  return queues.flatMap(({ key, unit, isDuty }) => {
    if (isDuty) return [{ key, queue: key }];
    const main = attendants.find((attendant) => attendant.unit === unit && attendant.number !== undefined);
    return main === undefined ? [] : [{ key: main.key, queue: key }];
  });
}
