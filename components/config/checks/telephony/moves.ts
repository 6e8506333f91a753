import type { PathStep } from "../../problem.ts";
import type { EmergencyNumberKind } from "../../telephony/emergency.ts";
import type { MoveStepConfig } from "../../telephony/move-steps.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/** Steps: nobody is moved before it is known what an emergency call from there looks like, nor to a line that is missing. */
export function moves(subject: TelephonySubject): Finding[] {
  const { steps = [], emergency = [] } = subject.telephony;
  return [
    ...steps.flatMap((step, index) => stepFindings(subject, step, index)),
    ...movedTwice(steps),
    ...statedTwice(emergency),
  ];
}

function stepFindings(subject: TelephonySubject, step: MoveStepConfig, index: number): Finding[] {
  const path = ["telephony", "steps", index];
  const undo = ((): Finding[] => {
    const at = [...path, "undoUntil"];
    if (step.how === "porting" && step.undoUntil !== undefined) {
      return [{ path: at, text: `"${step.undoUntil}", but a ported number does not come back; leave it out` }];
    }
    if (step.how === "forwarding" && step.undoUntil === undefined) {
      return [
        {
          path: at,
          text: "missing; the old telephones can take over again until they are given up, so write that day",
        },
      ];
    }
    return [];
  })();
  const isMoving = step.state !== "planned";
  return [
    ...undo,
    ...step.units.flatMap((unit, place) => {
      const at = [...path, "units", place];
      return isMoving ? unitFindings(subject, unit, at) : phoneless(subject, unit, at);
    }),
  ];
}

function phoneless({ units }: TelephonySubject, key: string, path: PathStep[]): Finding[] {
  const unit = units.get(key);
  if (unit === undefined || unit.phone !== undefined) return [];
  return [
    { path, text: `${key} has no phone; write how the unit is reached (phone: mobil, koe, hovudnummer or vaktmobil)` },
  ];
}

/** What kind of number a unit's people call out with. */
function kindOf({ telephony }: TelephonySubject, phone: string | undefined): EmergencyNumberKind {
  if (phone !== "mobil") return "shared";
  return telephony.operator?.kind === "teamsPhoneMobile" ? "mobile" : "fixed";
}

function unitFindings(subject: TelephonySubject, key: string, path: PathStep[]): Finding[] {
  const unit = subject.units.get(key);
  if (unit === undefined) return [];
  if (unit.phone === undefined) return phoneless(subject, key, path);
  return [...lineless(subject, key, unit.phone, path), ...unsafe(subject, key, unit.phone, unit.site, path)];
}

function lineless({ telephony }: TelephonySubject, key: string, phone: string, path: PathStep[]): Finding[] {
  const { queues, attendants } = telephony;
  if (queues === undefined || attendants === undefined) return [];
  const own = Object.values(queues).filter(({ unit }) => unit === key);
  const has = {
    mobil: true,
    koe: own.length > 0,
    vaktmobil: own.some(({ duty }) => duty),
    hovudnummer: Object.values(attendants).some(
      (attendant) => attendant.unit === key && attendant.number !== undefined,
    ),
  }[phone];
  const wanted = { koe: "a queue", vaktmobil: "a queue with duty: true", hovudnummer: "an attendant with a number" }[
    phone
  ];
  return has === false
    ? [{ path, text: `${key} has phone: ${phone}, but ${wanted} of the unit is missing; write it before it is moved` }]
    : [];
}

function unsafe(
  subject: TelephonySubject,
  key: string,
  phone: string,
  site: string | undefined,
  path: PathStep[],
): Finding[] {
  const { emergency } = subject.telephony;
  if (emergency === undefined) return [];
  if (site === undefined) {
    return [
      { path, text: `${key} has no site, so nobody knows where its emergency calls come from; write the unit's site` },
    ];
  }
  const numbers = kindOf(subject, phone);
  const known = emergency.find((each) => each.site === site && each.numbers === numbers);
  if (known === undefined) {
    return [
      {
        path,
        text: `${key} is moved, but emergency says nothing of ${numbers} numbers at ${site}; write who holds the address and what the centre sees`,
      },
    ];
  }
  if (known.testCall === undefined) {
    return [
      {
        path,
        text: `${key} is moved, but no test call was made from ${site} with a ${numbers} number; agree one with the emergency centre and write its date`,
      },
    ];
  }
  return [];
}

function movedTwice(steps: readonly MoveStepConfig[]): Finding[] {
  const first = new Map<string, string>();
  const keys = new Set<string>();
  return steps.flatMap(({ key, units }, index) => {
    const again = keys.has(key)
      ? [
          {
            path: ["telephony", "steps", index, "key"],
            text: `"${key}" is also the key of another step; give each step its own key`,
          },
        ]
      : [];
    keys.add(key);
    return [
      ...again,
      ...units.flatMap((unit, place): Finding[] => {
        const other = first.get(unit);
        first.set(unit, other ?? key);
        if (other === undefined) return [];
        return [
          {
            path: ["telephony", "steps", index, "units", place],
            text: `"${unit}" is moved by ${other} already; keep it in one step`,
          },
        ];
      }),
    ];
  });
}

function statedTwice(emergency: NonNullable<TelephonySubject["telephony"]["emergency"]>): Finding[] {
  const seen = new Set<string>();
  return emergency.flatMap(({ site, numbers }, index): Finding[] => {
    const name = `${site} ${numbers}`;
    if (seen.has(name)) {
      return [
        { path: ["telephony", "emergency", index], text: `${numbers} numbers at ${site} stand here twice; keep one` },
      ];
    }
    seen.add(name);
    return [];
  });
}
