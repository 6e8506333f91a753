import { z } from "zod";
import { type MergerConfig, type MergersConfig, mergersSchema } from "../merger/mergers.ts";
import { type Outline, unitsOf } from "../outline.ts";
import type { Finding } from "./check.ts";
import { missing } from "./missing.ts";

const written = z.object({
  mergers: mergersSchema.optional(),
  municipality: z.object({ domain: z.string(), name: z.string() }).partial().optional().catch(undefined),
  telephony: z
    .object({
      oldNumbers: z.array(z.object({ merger: z.string().optional() }).catch({})).catch([]),
    })
    .optional()
    .catch(undefined),
});
type Written = z.infer<typeof written>;

/** The map of each former municipality against the units of the file: everybody lands, once, and both say how many. */
export function mergers(outline: Outline, value: unknown): Finding[] {
  const file = written.safeParse(value).data;
  // Mistakes inside the section are told by themselves; without the section nothing is asked of `former`.
  if (file?.mergers === undefined) return file === undefined ? [] : oldNumbers(file, []);
  const all = file.mergers;
  const known = Object.keys(all);
  const nowhere = Object.entries(all).flatMap(([key, merger]) => goesNowhere(outline, key, merger));
  return [
    ...Object.entries(all).flatMap(([key, merger]) => [...everybodyLands(key, merger), ...dates(key, merger)]),
    ...nowhere,
    // Behind a misspelt unit there is one that only seems to get nobody.
    ...(nowhere.length > 0 ? [] : bothSay(outline, all)),
    ...strangers(outline, known),
    ...domains(file),
    ...oldNumbers(file, known),
  ];
}

function goesNowhere(outline: Outline, key: string, { units }: MergerConfig): Finding[] {
  const known = unitsOf(outline).flatMap(({ unit }) => unit.key ?? []);
  return Object.entries(units).flatMap(([former, { movesTo }]) =>
    Object.keys(movesTo).flatMap((unit) =>
      missing(["mergers", key, "units", former, "movesTo", unit], unit, "unit", known),
    ),
  );
}

function everybodyLands(key: string, { units }: MergerConfig): Finding[] {
  return Object.entries(units).flatMap(([former, { employees, movesTo }]): Finding[] => {
    const landed = Object.values(movesTo).reduce((total, each) => total + each, 0);
    if (landed === employees) return [];
    const text = `${landed} of ${employees} employees have a unit to come to; write where each of them goes`;
    return [{ path: ["mergers", key, "units", former, "movesTo"], text }];
  });
}

function dates(key: string, { inForce, undoUntil }: MergerConfig): Finding[] {
  if (undoUntil === undefined || undoUntil >= inForce) return [];
  const text = `"${undoUntil}" is before the merger is in force (${inForce}); write the last day on which the old tenant can take over again`;
  return [{ path: ["mergers", key, "undoUntil"], text }];
}

/** A unit says how many came from where, and the map says it too: where they differ, one of them is wrong. */
function bothSay(outline: Outline, all: MergersConfig): Finding[] {
  return unitsOf(outline).flatMap(({ path, unit: { key, former = {} } }) =>
    Object.entries(all).flatMap(([merger, { units }]): Finding[] => {
      if (key === undefined) return [];
      const mapped = Object.values(units).reduce((total, { movesTo }) => total + (movesTo[key] ?? 0), 0);
      const says = former[merger] ?? 0;
      // Not a number is a mistake that the schema tells of.
      if (mapped === says || Number.isNaN(says)) return [];
      const text = `${says} employees from ${merger}, but ${mapped} come to ${key} by mergers.${merger}.units; write the same in both`;
      return [{ path: [...path, "former", ...(merger in former ? [merger] : [])], text }];
    }),
  );
}

function strangers(outline: Outline, known: readonly string[]): Finding[] {
  return unitsOf(outline).flatMap(({ path, unit: { former = {} } }) =>
    Object.keys(former).flatMap((merger) => missing([...path, "former", merger], merger, "merger", known)),
  );
}

function domains({ mergers: all = {}, municipality }: Written): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(all).flatMap(([key, { domain }]): Finding[] => {
    const path = ["mergers", key, "domain"];
    if (domain === municipality?.domain) {
      return [
        {
          path,
          text: `"${domain}" is ${municipality.name ?? "the municipality"} itself; write the former municipality's`,
        },
      ];
    }
    const other = first.get(domain);
    first.set(domain, other ?? key);
    if (other === undefined) return [];
    return [{ path, text: `"${domain}" is also the domain of ${other}; a domain is one municipality's` }];
  });
}

function oldNumbers({ telephony }: Written, known: readonly string[]): Finding[] {
  return (telephony?.oldNumbers ?? []).flatMap(({ merger }, index) =>
    merger === undefined ? [] : missing(["telephony", "oldNumbers", index, "merger"], merger, "merger", known),
  );
}
