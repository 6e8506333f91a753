import { toldCount } from "../rollout/shareable.ts";
import type { MergerAnswer } from "./judge.ts";

/** The answers as they may leave the machine: without counts of a few. */
export function shareable(answers: readonly MergerAnswer[]) {
  return answers.map((answer) => ({
    ...answer,
    obstacles: answer.obstacles.map((obstacle) =>
      obstacle.kind === "guestsLeft" ? { ...obstacle, count: toldCount(obstacle.count) ?? null } : obstacle,
    ),
  }));
}
