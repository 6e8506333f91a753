/** Time and chance as arguments, so that waiting can be tested without waiting. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};
