import type { SignIn, Who } from "../sign-in.ts";
import type { AxisDimension, Part } from "./candidates.ts";
import { spend } from "./limits.ts";
import { maskOfWho, type Space } from "./space.ts";
import { States } from "./states.ts";

/** A box of sign-ins that share an answer: for each dimension that matters the values, and one sign-in of it, as plain as can be. */
export type Region = {
  readonly where: { readonly [D in AxisDimension]?: readonly SignIn[D][] };
  readonly example: SignIn;
};

/** What is asked of the space: the answer of a state, 0 for "of no interest". */
export type Question = {
  /** The policies that can matter; leaving others out makes the walk shorter. */
  readonly relevant?: (index: number) => boolean;
  /** Policies taken to reach everybody, whoever signs in. */
  readonly forced?: number;
  /** States of no interest whatever is chosen next: their answer is 0. */
  readonly dull?: (state: number, states: States) => boolean;
  /** The answer once nothing more can change it, when every part is chosen (`final`) or no relevant policy is left. */
  readonly answer: (state: number, states: States) => number;
};

export type Answers = {
  /** The answers that occur. */
  readonly kinds: ReadonlySet<number>;
  /** How many regions an answer has. */
  count(answer: number): number;
  /** Its first regions, disjoint; together with `count` it is known what was left out. */
  regions(answer: number, most?: number): Region[];
  /** Values of the first dimension for which the answer is the same whatever else is chosen. */
  always(answer: number): readonly SignIn["target"][];
};

type Node = { readonly axis: number; readonly children: readonly number[] };

/**
 * Asks every sign-in one person can make. What is left of the policies decides the answer, so each such rest is walked once,
 * however many sign-ins lead to it; equal parts of the answer are shared and become one region.
 */
export function ask(space: Space, who: Who, question: Question): Answers {
  const walk = new Walk(space, question);
  const root = walk.from(who);
  return {
    kinds: walk.answersBelow(root),
    count: (answer) => walk.count(root, answer),
    regions: (answer, most = 5) => walk.regions(root, answer, most, who),
    always: (answer) => walk.always(root, answer),
  };
}

class Walk {
  private readonly space: Space;
  private readonly question: Question;
  private readonly states: States;
  private readonly memo: Map<number, number>[];
  private readonly nodes: Node[] = [];
  private readonly unique = new Map<string, number>();

  constructor(space: Space, question: Question) {
    this.space = space;
    this.question = question;
    this.states = new States(2 * space.width + 1);
    this.memo = space.axes.map(() => new Map());
  }

  from(who: Who): number {
    const { width, policies } = this.space;
    const start = maskOfWho(this.space, who);
    const { relevant, forced } = this.question;
    for (const index of policies.keys()) {
      const bit = 1 << (index & 31);
      for (const word of [index >> 5, width + (index >> 5)]) {
        if (index === forced) start[word] = (start[word] ?? 0) | bit;
        else if (relevant && !relevant(index)) start[word] = (start[word] ?? 0) & ~bit;
      }
    }
    return this.visit(0, this.states.intern(start));
  }

  /** Answers are negative numbers, -1 for answer 0; nodes are their place in the list. */
  private visit(axis: number, state: number): number {
    const current = this.space.axes[axis];
    if (!current || this.isSettled(state)) {
      // Reading an answer costs about this many words' worth of time for each policy.
      spend(this.space.budget, 10 + this.space.policies.length);
      return -1 - this.question.answer(state, this.states);
    }
    if (this.question.dull?.(state, this.states)) return -1;
    const memo = this.memo[axis];
    const before = memo?.get(state);
    if (before !== undefined) return before;
    spend(this.space.budget, current.kinds.length * this.states.words);
    const children = current.kinds.map((kind) => this.visit(axis + 1, this.states.and(state, kind.mask)));
    const node = this.node(axis, children);
    memo?.set(state, node);
    return node;
  }

  private isSettled(state: number): boolean {
    const { width } = this.space;
    for (let index = width; index < 2 * width; index++) if (this.states.word(state, index) !== 0) return false;
    return true;
  }

  private node(axis: number, children: readonly number[]): number {
    const first = children[0] ?? -1;
    if (children.every((child) => child === first)) return first;
    const key = `${axis}:${children.join()}`;
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    this.unique.set(key, this.nodes.length);
    return this.nodes.push({ axis, children }) - 1;
  }

  answersBelow(root: number): ReadonlySet<number> {
    const found = new Set<number>();
    const seen = new Set<number>();
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next < 0) found.add(-1 - next);
      else if (!seen.has(next)) {
        seen.add(next);
        open.push(...(this.nodes[next]?.children ?? []));
      }
    }
    return found;
  }

  count(root: number, answer: number, memo = new Map<number, number>()): number {
    if (root < 0) return -1 - root === answer ? 1 : 0;
    const before = memo.get(root);
    if (before !== undefined) return before;
    const children = new Set(this.nodes[root]?.children);
    const total = [...children].reduce((sum, child) => sum + this.count(child, answer, memo), 0);
    memo.set(root, total);
    return total;
  }

  regions(root: number, answer: number, most: number, who: Who): Region[] {
    const found: Region[] = [];
    const counts = new Map<number, number>();
    const chosen = new Map<number, readonly number[]>();
    const descend = (at: number): void => {
      if (found.length >= most || this.count(at, answer, counts) === 0) return;
      const node = this.nodes[at];
      if (at < 0 || !node) {
        found.push(this.region(chosen, who));
        return;
      }
      for (const child of new Set(node.children)) {
        chosen.set(
          node.axis,
          [...node.children.keys()].filter((index) => node.children[index] === child),
        );
        descend(child);
        chosen.delete(node.axis);
      }
    };
    descend(root);
    return found;
  }

  private region(chosen: ReadonlyMap<number, readonly number[]>, who: Who): Region {
    const where: Record<string, unknown[]> = {};
    const parts: Part[] = [];
    for (const [index, axis] of this.space.axes.entries()) {
      const kinds = (chosen.get(index) ?? [0]).flatMap((kind) => axis.kinds[kind] ?? []);
      const values = kinds.flatMap((kind) => kind.values);
      if (chosen.has(index)) where[axis.dimension] = values.map((value) => value[axis.dimension]);
      if (values[0]) parts.push(values[0]);
    }
    return { where, example: Object.assign({ who }, ...parts) as SignIn };
  }

  always(root: number, answer: number): readonly SignIn["target"][] {
    const node = this.nodes[root];
    const axis = this.space.axes[0];
    const children = root < 0 || !node || node.axis !== 0 ? (axis?.kinds.map(() => root) ?? []) : node.children;
    const kinds = axis?.kinds.filter((_, index) => children[index] === -1 - answer) ?? [];
    return kinds.flatMap(({ values }) => values.flatMap(({ target }) => target ?? []));
  }
}
