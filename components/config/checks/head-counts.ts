import { type Outline, unitsOf } from "../outline.ts";
import type { Check, Finding } from "./check.ts";

/** Sums: licences of a unit, people from merged municipalities, members of bodies, seats the tenant owns. */
export const headCounts: Check = (outline) => [
  ...unitsOf(outline).flatMap(({ path, unit: { employees, licences, former = {} } }) => {
    if (employees === undefined) return [];
    const licensed = licences === undefined ? Number.NaN : sum(Object.values(licences));
    const moved = sum(Object.values(former));
    return [
      ...(licensed !== employees && Number.isFinite(licensed)
        ? [
            {
              path: [...path, "licences"],
              text: `${licensed} licences for ${employees} employees; give each employee exactly one`,
            },
          ]
        : []),
      ...(moved > employees
        ? [
            {
              path: [...path, "former"],
              text: `${moved} of ${employees} employees; write how many of them came from there`,
            },
          ]
        : []),
    ];
  }),
  ...seats(outline),
  ...bodies(outline),
];

function seats(outline: Outline): Finding[] {
  const needed = seatsNeeded(outline);
  return Object.entries(outline.licences ?? {}).flatMap(([key, { seats }]) => {
    const need = needed.get(key) ?? 0;
    return seats === undefined || seats >= need
      ? []
      : [
          {
            path: ["licences", key, "seats"],
            text: `${seats} seats, but ${need} people have ${key}; buy ${need - seats} more, or move people`,
          },
        ];
  });
}

function seatsNeeded(outline: Outline): Map<string, number> {
  const needed = new Map<string, number>();
  const add = (key: string, people: number) => needed.set(key, (needed.get(key) ?? 0) + people);
  for (const { unit } of unitsOf(outline)) {
    for (const [key, people] of Object.entries(unit.licences ?? {})) if (people > 0) add(key, people);
  }
  const { licence, accountHolders } = outline.political ?? {};
  if (licence !== undefined && accountHolders !== undefined) add(licence, accountHolders);
  return needed;
}

function bodies(outline: Outline): Finding[] {
  const all = outline.political?.bodies ?? [];
  return all.flatMap(({ members, externalMembers, subsetOf, minors, account }, b) => {
    const path = ["political", "bodies", b] as const;
    const parent = all.find(({ key }) => key !== undefined && key === subsetOf);
    return [
      ...(members !== undefined && externalMembers !== undefined && externalMembers > members
        ? [
            {
              path: [...path, "externalMembers"],
              text: `${externalMembers} of ${members} members; write how many of them come from outside`,
            },
          ]
        : []),
      ...(members !== undefined && parent?.members !== undefined && members > parent.members
        ? [
            {
              path: [...path, "members"],
              text: `${members} members from ${subsetOf}, which has ${parent.members}; write at most ${parent.members}`,
            },
          ]
        : []),
      ...(minors === true && account !== "none"
        ? [
            {
              path: [...path, "account"],
              text: `${account === undefined ? "missing" : `"${account}"`} for a body of minors; write none`,
            },
          ]
        : []),
    ];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
