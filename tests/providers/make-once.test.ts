import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../components/graph/index.ts";
import { MadeMeanwhileError } from "../../components/providers/handler/exactly-once.ts";
import { makeOnce } from "../../components/providers/handler/make-once.ts";
import { oneOfName } from "../../components/providers/handler/one-of-name.ts";
import { fakeClock } from "../graph/fake-clock.ts";

/** A service that gives a name as often as it is asked to; what was made shows after a while. */
function service(clock: Clock, lateMs = 0) {
  const there = new Map<string, number>();
  let count = 0;
  return {
    there,
    /** Somebody who asks it, and how long each of their requests takes. */
    asked(takes: () => number) {
      const taking = async <T>(act: () => T): Promise<T> => {
        await clock.sleep(takes());
        const answer = act();
        await clock.sleep(takes());
        return answer;
      };
      return {
        ids: () => taking(() => [...there].filter(([, at]) => at <= clock.now()).map(([id]) => id)),
        make: () =>
          taking(() => {
            const id = `made-${++count}`;
            there.set(id, clock.now() + lateMs);
            return id;
          }),
        remove: (id: string) => taking(() => there.delete(id)),
      };
    },
  };
}

const run = (clock: Clock, namesakes: Parameters<typeof makeOnce>[2], random = 0.5) =>
  makeOnce({ ...clock, random: () => random }, "AccessReview Gjester", namesakes);

describe("a name that the service would give twice", () => {
  it("is given once by a run that is alone", async () => {
    const clock = fakeClock();
    const { there, asked } = service(clock);
    await run(
      clock,
      asked(() => 100),
    );
    expect([...there.keys()]).toEqual(["made-1"]);
  });

  it("is given once by two runs that begin in the same moment, and the other one hears of it", async () => {
    const clock = fakeClock();
    const { there, asked } = service(clock);
    const answers = await Promise.allSettled([
      run(
        clock,
        asked(() => 100),
        0.1,
      ),
      run(
        clock,
        asked(() => 100),
        0.9,
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect([...there.keys()]).toEqual(["made-3"]);
  });

  it("stays with what an interrupted run had made, also when that shows only afterwards", async () => {
    const clock = fakeClock();
    const { there, asked } = service(clock, 20_000);
    there.set("interrupted", clock.now() + 25_000);
    await expect(
      run(
        clock,
        asked(() => 100),
      ),
    ).rejects.toThrow(MadeMeanwhileError);
    expect([...there.keys()]).toEqual(["interrupted"]);
  });

  it("is never given twice, however the requests of three runs fall", async () => {
    const takes = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 12 });
    const runs = fc.array(fc.record({ takes, random: fc.double({ min: 0, max: 0.99, noNaN: true }) }), {
      minLength: 2,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(runs, async (given) => {
        const clock = fakeClock();
        const { there, asked } = service(clock);
        const answers = await Promise.allSettled(
          given.map(({ takes, random }) => {
            let index = 0;
            return run(
              clock,
              asked(() => takes[index++ % takes.length] ?? 0),
              random,
            );
          }),
        );
        const made = answers.filter(({ status }) => status === "fulfilled").length;
        expect(there.size).toBe(made);
        expect(made).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("two of one name", () => {
  it("are waited for while one of them may be going, and refused when both stay", async () => {
    const clock = fakeClock();
    const gone = clock.now() + 3_000;
    const going = async () => (clock.now() < gone ? ["a", "b"] : ["a"]);
    expect(await oneOfName(clock, going, String)).toBe("a");
    await expect(
      oneOfName(
        clock,
        async () => ["a", "b"],
        (count) => `${count} of them`,
      ),
    ).rejects.toThrow("2 of them");
  });
});
