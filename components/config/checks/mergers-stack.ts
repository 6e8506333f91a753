import { blockedWordIn } from "../blocked-word.ts";
import { jointTeam } from "../merger/joint-team.ts";
import type { MergerConfig } from "../merger/mergers.ts";
import { hasComeTo, isSideBySide } from "../merger/phases.ts";
import type { MergerInStackConfig, MergersStackConfig } from "../merger/stack-section.ts";
import { movedUnits, notYetHere } from "../merger/who-has-moved.ts";
import { nearest } from "../nearest.ts";
import type { OrganisationConfig } from "../organisation.ts";
import type { StackConfig } from "../stack.ts";
import type { Finding } from "./check.ts";

/** One merger as both files have it. */
interface Subject {
  key: string;
  merger: MergerConfig;
  declared: MergerInStackConfig;
  stack: StackConfig;
  organisation: OrganisationConfig;
}

/** How far the mergers have come, against the organisation file and the rest of the stack. */
export function mergersStack(stack: StackConfig, organisation: OrganisationConfig): Finding[] {
  const { mergers = {} } = stack;
  const known = organisation.mergers ?? {};
  return [
    ...Object.entries(mergers).flatMap(([key, declared]): Finding[] => {
      const merger = known[key];
      if (merger === undefined) return [stranger(key, Object.keys(known))];
      const subject = { key, merger, declared, stack, organisation };
      return checks.flatMap((check) =>
        check(subject).map(({ path, text }) => ({ path: ["mergers", key, ...path], text })),
      );
    }),
    ...sameTenant(mergers),
    ...tooEarly(mergers, organisation),
    ...(stack.telephony === undefined ? [] : unanswered(mergers, organisation)),
  ];
}

function stranger(key: string, known: readonly string[]): Finding {
  const close = nearest(key, known);
  const use = known.length === 0 ? "write its units under mergers there" : `use one of ${known.join(", ")}`;
  const remedy = close === undefined ? use : `did you mean ${close}?`;
  return { path: ["mergers", key], text: `"${key}" is no merger of the organisation file; ${remedy}` };
}

const checks: readonly ((subject: Subject) => Finding[])[] = [
  visitors,
  twoPartners,
  owners,
  team,
  whoMoves,
  ownTenant,
  phones,
];

/** The joint team takes guests from the partner, which the guests' section opens; the merger alone names the partner. */
function visitors({ key, merger: { domain }, declared, stack: { guests } }: Subject): Finding[] {
  if (declared.partner === undefined || !isSideBySide(declared.phase)) return [];
  if (guests === undefined) {
    const text = `"${declared.phase}" lets people of ${domain} visit, and the stack has no guests section; write tenant:guests first`;
    return [{ path: ["phase"], text }];
  }
  const listed = (["domains", "federation"] as const).filter((list) => guests[list]?.includes(domain));
  return listed.map((list) => {
    const text = `${domain} stands in tenant:guests.${list} too; take it out there, the merger of ${key} opens and closes it`;
    return { path: ["partner"], text };
  });
}

function twoPartners({ key, declared: { partner }, stack: { guests } }: Subject): Finding[] {
  if (partner === undefined) return [];
  return Object.entries(guests?.partners ?? {}).flatMap(([other, { tenantId }]): Finding[] => {
    if (other !== key && tenantId !== partner.tenantId) return [];
    const named = other === key ? key : `"${partner.tenantId}"`;
    const text = `${named} stands under tenant:guests.partners.${other} too; move what is agreed from there to here`;
    return [{ path: ["partner", "tenantId"], text }];
  });
}

function owners({ declared, merger }: Subject): Finding[] {
  if (declared.owners !== undefined || !isSideBySide(declared.phase)) return [];
  return [
    { path: ["owners"], text: `missing; the joint team with ${merger.name} needs its first owners, at least two` },
  ];
}

function team({ key, merger, declared, stack, organisation }: Subject): Finding[] {
  if (!isSideBySide(declared.phase)) return [];
  const joint = jointTeam(key, merger, stack.language ?? organisation.municipality.language);
  const word = stack.teams.naming && blockedWordIn(joint.name, stack.teams.naming);
  const units = organisation.sectors.flatMap(({ units: all }) => all.map((unit) => unit.key));
  return [
    ...(joint.key in stack.teams.chosen || units.includes(joint.key)
      ? [
          {
            path: [],
            text: `the joint team's key is ${joint.key}, which another team or unit has; give that one another key`,
          },
        ]
      : []),
    ...(word === undefined
      ? []
      : [
          {
            path: ["phase"],
            text: `the joint team is called "${joint.name}", which holds "${word}", a word teams.naming.blockedWords refuses; take the word out`,
          },
        ]),
  ];
}

function whoMoves({ merger: { units }, declared: { phase, moved } }: Subject): Finding[] {
  if (moved === undefined) return [];
  const known = Object.keys(units);
  const strangers = moved.flatMap((key, place): Finding[] => {
    if (known.includes(key)) return [];
    const close = nearest(key, known);
    const remedy = close === undefined ? `use one of ${known.join(", ")}` : `did you mean ${close}?`;
    return [{ path: ["moved", place], text: `"${key}" is no unit of the former municipality; ${remedy}` }];
  });
  if (strangers.length > 0) return strangers;
  if (!hasComeTo(phase, "moving") && moved.length > 0) {
    const text = `${moved.join(", ")} cannot have moved while the phase is "${phase}"; write phase: moving, or leave moved out`;
    return [{ path: ["moved"], text }];
  }
  const left = known.filter((key) => !moved.includes(key));
  if (!hasComeTo(phase, "numbersMoved") || left.length === 0) return [];
  const text = `"${phase}" comes after everybody has moved, and ${left.join(", ")} ${left.length === 1 ? "has" : "have"} not; write phase: moving, or add ${left.length === 1 ? "it" : "them"} to moved`;
  return [{ path: ["phase"], text }];
}

/** Whether the former municipality has a tenant of its own, the file says by `undoUntil` and the stack by `partner`. */
function ownTenant({ merger, declared: { phase, partner } }: Subject): Finding[] {
  const { name, undoUntil } = merger;
  if (partner !== undefined && undoUntil === undefined) {
    const text = `${name} has a tenant of its own, and the organisation file does not say how long it stands; write undoUntil there`;
    return [{ path: ["partner"], text }];
  }
  if (partner !== undefined || undoUntil === undefined || !isSideBySide(phase)) return [];
  const text = `missing; the organisation file says that ${name} has a tenant of its own until ${undoUntil}; write its tenantId`;
  return [{ path: ["partner"], text }];
}

function phones({ merger: { numbers }, declared: { phase }, stack }: Subject): Finding[] {
  if (numbers === undefined || stack.telephony !== undefined) return [];
  if (!hasComeTo(phase, "numbersMoved") || phase === "done") return [];
  const text = `"${phase}" answers the old numbers here, and the stack has no telephony section; write tenant:telephony first`;
  return [{ path: ["phase"], text }];
}

function sameTenant(mergers: MergersStackConfig): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(mergers).flatMap(([key, { partner }]): Finding[] => {
    if (partner === undefined) return [];
    const before = first.get(partner.tenantId);
    first.set(partner.tenantId, before ?? key);
    if (before === undefined) return [];
    const text = `"${partner.tenantId}" is also the tenant of ${before}; a tenant is one municipality's`;
    return [{ path: ["mergers", key, "partner", "tenantId"], text }];
  });
}

/** Telephones of a unit whose people have not come would ring at nobody. */
function tooEarly(mergers: MergersStackConfig, organisation: OrganisationConfig): Finding[] {
  const missing = notYetHere(organisation, mergers);
  const all = organisation.sectors.flatMap(({ units }) => units);
  const empty = all.filter(({ key, employees }) => missing[key] === employees).map(({ key }) => key);
  return (organisation.telephony?.steps ?? []).flatMap(({ key: step, units, state }) =>
    units.flatMap((unit): Finding[] => {
      if (state === "planned" || !empty.includes(unit)) return [];
      const [key = "", of = []] = waitingFor(unit, mergers, organisation);
      const text = `${unit} gets its telephones in Teams by the step ${step} of the organisation file (${state}), and its people have not come; move ${of.join(", ")} first, or set the step to planned`;
      return [{ path: ["mergers", key, "moved"], text }];
    }),
  );
}

function waitingFor(unit: string, mergers: MergersStackConfig, organisation: OrganisationConfig): [string?, string[]?] {
  for (const [key, declared] of Object.entries(mergers)) {
    const merger = organisation.mergers?.[key];
    if (merger === undefined) continue;
    const here = movedUnits(merger, declared);
    const of = Object.entries(merger.units).filter(
      ([former, { movesTo }]) => unit in movesTo && !here.includes(former),
    );
    if (of.length > 0) return [key, of.map(([former]) => former)];
  }
  return [];
}

/** Old numbers of a former municipality follow its merger; without one they would be answered never. */
function unanswered(mergers: MergersStackConfig, { telephony }: OrganisationConfig): Finding[] {
  const waiting = new Set((telephony?.oldNumbers ?? []).flatMap(({ merger }) => merger ?? []));
  return [...waiting]
    .filter((key) => !(key in mergers))
    .map((key) => ({
      path: ["mergers", key],
      text: `missing; the organisation file has old numbers of ${key}, which are answered when its merger has come to them; write its phase`,
    }));
}
