/** One step into a file: a key of a mapping or a place in a list. */
export type PathStep = string | number;

/** One mistake in what a person wrote: where it stands, and a sentence with the value seen and what to write instead. */
export interface Problem {
  /** File as the person knows it, for example `organisations/voss.yaml`. */
  file: string;
  /** Line in that file, from 1; absent when there is no line to point at. */
  line?: number;
  /** Dotted path of the value, for example `sectors.oppvekst.units[3].code`; empty for the file as a whole. */
  path: string;
  /** The value seen and what to write instead. */
  text: string;
}

/** The sentence of one problem as it is printed. */
export function problemSentence({ file, line, path, text }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return path === "" ? `${place}: ${text}` : `${place} ${path}: ${text}`;
}
