import type { PathStep } from "../../problem.ts";
import type { AttendantConfig, QueueConfig } from "../../telephony/answering.ts";
import type { Finding } from "../check.ts";
import { targetsOf } from "./references.ts";
import type { TelephonySubject } from "./subject.ts";

/** Menus and queues: whoever calls comes to somebody, and nothing stands where no call can come. */
export function answering(subject: TelephonySubject): Finding[] {
  const { attendants = {}, queues = {} } = subject.telephony;
  return [
    ...Object.entries(attendants).flatMap(([key, attendant]) => attendantFindings(key, attendant, attendants)),
    ...Object.entries(queues).flatMap(([key, queue]) => queueFindings(key, queue, queues, attendants)),
    ...(subject.telephony.attendants && subject.telephony.queues ? unreached(subject) : []),
    ...callerIdFindings(subject),
  ];
}

type Attendants = Readonly<Record<string, AttendantConfig>>;
type Queues = Readonly<Record<string, QueueConfig>>;

function attendantFindings(key: string, attendant: AttendantConfig, attendants: Attendants): Finding[] {
  const path = ["telephony", "attendants", key];
  const { menu, hours, closed, greeting } = attendant;
  const keys = menu.map((option) => option.key);
  const further = Object.keys(greeting).length - 1;
  return [
    ...menu.flatMap((option, index): Finding[] => {
      if (keys.indexOf(option.key) === index) return [];
      return [
        {
          path: [...path, "menu", index, "key"],
          text: `${option.key} leads somewhere else already; give each key one place`,
        },
      ];
    }),
    ...(hours !== undefined && closed === undefined
      ? [
          {
            path: [...path, "closed"],
            text: "missing; write what callers hear outside the opening hours, and where they go",
          },
        ]
      : []),
    ...(hours === undefined && closed !== undefined
      ? [{ path: [...path, "hours"], text: "missing; write the opening hours, or leave out what is said outside them" }]
      : []),
    ...(keys.length + further > 9
      ? [
          {
            path: [...path, "menu"],
            text: `${keys.length} keys and ${further} further languages; a telephone has nine keys beside 0`,
          },
        ]
      : []),
    ...circle(key, attendants).map((round) => ({ path, text: circleSentence(round) })),
  ];
}

const circleSentence = (round: readonly string[]) =>
  `a caller can go from ${round.join(" to ")} and round again; the tenant makes one attendant after the other, so lead to a queue in the end`;

/** The attendants by which a call comes back to where it began, told of at the first of them. */
function circle(start: string, attendants: Attendants): string[][] {
  const order = Object.keys(attendants);
  const from = (at: string, way: readonly string[]): string[] | undefined => {
    for (const next of leadsTo(attendants[at])) {
      if (next === start) return [...way, next];
      if (way.includes(next) || order.indexOf(next) < order.indexOf(start)) continue;
      const round = from(next, [...way, next]);
      if (round !== undefined) return round;
    }
    return undefined;
  };
  const round = from(start, [start]);
  return round === undefined ? [] : [round];
}

function leadsTo(attendant: AttendantConfig | undefined): string[] {
  if (attendant === undefined) return [];
  const { menu, otherwise, closed } = attendant;
  const ends = closed === undefined || closed.to === "hangUp" ? [] : [closed.to];
  return [...menu.map(({ to }) => to), otherwise, ...ends].flatMap((target) => target.attendant ?? []);
}

function queueFindings(key: string, queue: QueueConfig, queues: Queues, attendants: Attendants): Finding[] {
  const path = ["telephony", "queues", key];
  const ways = [
    { at: [...path, "overflow", "to"], target: queue.overflow.to },
    { at: [...path, "timeout", "to"], target: queue.timeout.to },
    { at: [...path, "nobody"], target: queue.nobody },
  ];
  return [
    ...ways.flatMap(({ at, target }): Finding[] => {
      if (target === undefined || target === "hangUp") return [];
      if (target.queue === key) return [{ path: at, text: `"${key}" is the queue itself; lead somewhere else` }];
      return (
        withoutNumber(at, target.queue, queues, "queue") ??
        withoutNumber(at, target.attendant, attendants, "attendant") ??
        []
      );
    }),
    ...(queue.duty && queue.number === undefined
      ? [{ path: [...path, "number"], text: "missing; the duty telephone calls out with it, so write its number" }]
      : []),
  ];
}

// A queue sends calls on to what has a resource account, and that has a number here.
function withoutNumber(
  path: PathStep[],
  key: string | undefined,
  among: Readonly<Record<string, { number?: string | undefined }>>,
  what: string,
): Finding[] | undefined {
  const other = key === undefined ? undefined : among[key];
  if (other === undefined || other.number !== undefined) return undefined;
  return [
    {
      path,
      text: `the ${what} ${key} has no number, and a queue sends calls on only to what has one; write its number`,
    },
  ];
}

function unreached(subject: TelephonySubject): Finding[] {
  const { attendants = {}, queues = {} } = subject.telephony;
  const targets = targetsOf(subject).map(({ target }) => target);
  const led = new Set(targets.flatMap(({ queue, attendant }) => [`queues.${queue}`, `attendants.${attendant}`]));
  const of = (section: "queues" | "attendants", among: Readonly<Record<string, { number?: string | undefined }>>) =>
    Object.entries(among)
      .filter(([key, { number }]) => number === undefined && !led.has(`${section}.${key}`))
      .map(([key]) => ({
        path: ["telephony", section, key],
        text: "no number and no menu leads here, so nobody can call it; write its number, or lead a key to it",
      }));
  return [...of("attendants", attendants), ...of("queues", queues)];
}

function callerIdFindings({ telephony }: TelephonySubject): Finding[] {
  const { callerId, attendants = {}, queues = {} } = telephony;
  const everyone = callerId?.everyone;
  const numberless = (path: PathStep[], key: string) => ({
    path,
    text: `${key} has no number that others could see; choose one that has`,
  });
  return [
    ...(everyone !== undefined && attendants[everyone] && attendants[everyone].number === undefined
      ? [numberless(["telephony", "callerId", "everyone"], everyone)]
      : []),
    ...Object.entries(callerId?.units ?? {}).flatMap(([unit, key]) =>
      queues[key] && queues[key].number === undefined
        ? [numberless(["telephony", "callerId", "units", unit], key)]
        : [],
    ),
  ];
}
