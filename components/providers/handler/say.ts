/** Tells the person at the terminal something that is no error. */
export type Say = (line: string) => void;

/** The engine shows what a provider's process prints among its diagnostics. */
export const sayToEngine: Say = (line) => {
  process.stdout.write(`${line}\n`);
};
