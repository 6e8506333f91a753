import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import type { PathStep } from "./problem.ts";
import { aliasSentence, keySentence, syntaxSentence, worthTelling } from "./yaml-mistakes.ts";

/** A mistake in the YAML itself, before anything is known about the fields. */
interface YamlMistake {
  line: number;
  text: string;
}

/** A YAML text as plain data, with the line each value stands on. */
export interface YamlText {
  value: unknown;
  mistakes: YamlMistake[];
  /** Line of the key or value at the path; of the nearest parent when the path is not in the text. */
  lineOf(path: readonly PathStep[]): number;
}

/** Reads YAML 1.2. A byte order mark is let through: Notepad writes one and it harms nobody. */
export function readYaml(source: string): YamlText {
  const text = source.replace(/^\uFEFF/, "");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(Math.max(0, offset)).line);
  const lineOf = (path: readonly PathStep[]) => lineAt(offsetOf(document.contents, path));
  const mistakes = worthTelling(document.errors).map((error) => ({
    line: lineAt(error.pos[0]),
    text: syntaxSentence(error, text),
  }));
  mistakes.push(...keysThatAreNone(document.contents).map((offset) => ({ line: lineAt(offset), text: keySentence })));
  if (mistakes.length > 0) return { value: undefined, mistakes, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), mistakes, lineOf };
  } catch (error) {
    // The only thing that can still go wrong: an alias without its anchor, or one that multiplies without end.
    if (!(error instanceof ReferenceError)) throw error;
    const alias = /: (\S+)$/.exec(error.message)?.[1];
    const mistake = { line: lineAt(alias === undefined ? 0 : text.indexOf(`*${alias}`)), text: aliasSentence(alias) };
    return { value: undefined, mistakes: [mistake], lineOf };
  }
}

/** Where a mapping or a list stands in place of a key: YAML allows it, after a `?`, and no field has such a name. */
function keysThatAreNone(root: ParsedNode | null): number[] {
  const offsets: number[] = [];
  if (root === null) return offsets;
  visit(root, {
    Pair: (_, { key }) => {
      if (isCollection(key)) offsets.push(key.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(root: ParsedNode | null, path: readonly PathStep[]): number {
  let node: Node | null | undefined = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap<Node, Node>(node)) {
      const pair: Pair<Node, Node | null> | undefined = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq<Node>(node) && typeof step === "number") {
      node = node.items[step];
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
