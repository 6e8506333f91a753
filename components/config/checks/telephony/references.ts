import { nearest } from "../../nearest.ts";
import type { PathStep } from "../../problem.ts";
import type { TargetConfig, TargetOrEnd } from "../../telephony/target.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/** Names in the telephony section that point at something in the file. */
export function references(subject: TelephonySubject): Finding[] {
  const { telephony } = subject;
  const names = namesOf(subject);
  return [
    ...Object.entries(telephony.attendants ?? {}).flatMap(([key, { unit, hours }]) => [
      ...names.unit(["telephony", "attendants", key, "unit"], unit),
      ...names.hours(["telephony", "attendants", key, "hours"], hours),
    ]),
    ...Object.entries(telephony.queues ?? {}).flatMap(([key, { unit }]) =>
      names.unit(["telephony", "queues", key, "unit"], unit),
    ),
    ...targetsOf(subject).flatMap(({ path, target }) => [
      ...names.queue([...path, "queue"], target.queue),
      ...names.attendant([...path, "attendant"], target.attendant),
      ...names.queue([...path, "voicemail"], target.voicemail),
    ]),
    ...names.attendant(["telephony", "callerId", "everyone"], telephony.callerId?.everyone),
    ...Object.entries(telephony.callerId?.units ?? {}).flatMap(([unit, queue]) => [
      ...names.unit(["telephony", "callerId", "units", unit], unit),
      ...names.queue(["telephony", "callerId", "units", unit], queue),
    ]),
    ...Object.keys(telephony.rooms ?? {}).flatMap((room) => names.room(["telephony", "rooms", room], room)),
    ...(telephony.oldNumbers ?? []).flatMap(({ attendant }, index) =>
      names.attendant(["telephony", "oldNumbers", index, "attendant"], attendant),
    ),
    ...(telephony.emergency ?? []).flatMap(({ site }, index) =>
      names.site(["telephony", "emergency", index, "site"], site),
    ),
    ...names.queue(["telephony", "emergencyNotice"], telephony.emergencyNotice),
    ...Object.keys(telephony.network?.sites ?? {}).flatMap((site) =>
      names.site(["telephony", "network", "sites", site], site),
    ),
    ...Object.entries(telephony.network?.notices ?? {}).flatMap(([site, queue]) => [
      ...names.networkSite(["telephony", "network", "notices", site], site),
      ...names.queue(["telephony", "network", "notices", site], queue),
    ]),
    ...(telephony.steps ?? []).flatMap(({ units }, index) =>
      units.flatMap((unit, place) => names.unit(["telephony", "steps", index, "units", place], unit)),
    ),
  ];
}

/** Where calls go on, with the path each stands at. */
export function targetsOf({ telephony }: TelephonySubject): { path: PathStep[]; target: TargetConfig }[] {
  const going = (path: PathStep[], target: TargetOrEnd | undefined) =>
    target === undefined || target === "hangUp" ? [] : [{ path, target }];
  return [
    ...Object.entries(telephony.attendants ?? {}).flatMap(([key, { menu, otherwise, closed }]) => {
      const path = ["telephony", "attendants", key];
      return [
        ...menu.flatMap(({ to }, index) => going([...path, "menu", index, "to"], to)),
        ...going([...path, "otherwise"], otherwise),
        ...going([...path, "closed", "to"], closed?.to),
      ];
    }),
    ...Object.entries(telephony.queues ?? {}).flatMap(([key, { overflow, timeout, nobody }]) => {
      const path = ["telephony", "queues", key];
      return [
        ...going([...path, "overflow", "to"], overflow.to),
        ...going([...path, "timeout", "to"], timeout.to),
        ...going([...path, "nobody"], nobody),
      ];
    }),
  ];
}

function namesOf({ telephony, units, sites, rooms }: TelephonySubject) {
  const among = (what: string, known: readonly string[] | undefined) => (path: PathStep[], key: string | undefined) =>
    key === undefined || known === undefined || known.includes(key) ? [] : [{ path, text: unknown(key, what, known) }];
  const keys = (section: object | undefined) => (section === undefined ? undefined : Object.keys(section));
  return {
    unit: among("unit", [...units.keys()]),
    site: among("site", sites),
    room: among("room", rooms),
    networkSite: among("site with subnets", keys(telephony.network?.sites)),
    hours: among("opening hours", keys(telephony.hours)),
    queue: among("queue", keys(telephony.queues)),
    attendant: among("attendant", keys(telephony.attendants)),
  };
}

function unknown(key: string, what: string, known: readonly string[]): string {
  const close = nearest(key, known);
  const none = known.length === 0 ? "declare it, or leave it out" : `use one of ${shown(known)}`;
  return `"${key}" is no ${what} of this file; ${close === undefined ? none : `did you mean ${close}?`}`;
}

const shown = (known: readonly string[]) =>
  known.length > 8 ? `${known.slice(0, 8).join(", ")}, …` : known.join(", ");
