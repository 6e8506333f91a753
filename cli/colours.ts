import pc from "picocolors";

/**
 * Colours where a person looks: on a terminal, and nowhere else. picocolors alone also colours what a CI job writes to
 * a file or a pipe, and a report is read by programs there. `NO_COLOR` turns them off, `FORCE_COLOR` on.
 */
export const colours = pc.createColors(wantsColours(process.stdout, process.env));

/** The same for what goes to standard error, which may be a terminal when standard output is not. */
export const errorColours = pc.createColors(wantsColours(process.stderr, process.env));

interface Wishes {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

export function wantsColours(stream: { readonly isTTY?: boolean }, { NO_COLOR, FORCE_COLOR, TERM }: Wishes): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return stream.isTTY === true && TERM !== "dumb";
}
