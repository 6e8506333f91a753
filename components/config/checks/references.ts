import { type Outline, unitsOf } from "../outline.ts";
import type { Check, Finding } from "./check.ts";
import { missing } from "./missing.ts";

/** Names that point at something in the file: personas, licences, sites, bodies. */
export const references: Check = (outline) => {
  const personas = Object.keys(outline.personas ?? {});
  const licences = Object.keys(outline.licences ?? {});
  const sites = (outline.sites ?? []).flatMap(({ key }) => key ?? []);
  const unknownLicences = [
    ...unitsOf(outline).flatMap(({ path, unit }) =>
      Object.keys(unit.licences ?? {}).flatMap((licence) =>
        missing([...path, "licences", licence], licence, "licence", licences),
      ),
    ),
    ...missing(["political", "licence"], outline.political?.licence, "licence", licences),
  ];
  return [
    ...unitsOf(outline).flatMap(({ path, unit }) => [
      ...missing([...path, "persona"], unit.persona, "persona", personas),
      ...missing([...path, "site"], unit.site, "site", sites),
    ]),
    ...Object.entries(outline.rooms ?? {}).flatMap(([key, { site }]) =>
      missing(["rooms", key, "site"], site, "site", sites),
    ),
    ...unknownLicences,
    // Behind a misspelt licence there is one that only seems to have nobody.
    ...(unknownLicences.length > 0 ? [] : nobody(outline, licences)),
    ...emptyPersonas(outline),
    ...bodies(outline),
  ];
};

function bodies(outline: Outline): Finding[] {
  const all = outline.political?.bodies ?? [];
  const keys = [...new Set(all.flatMap(({ key }) => key ?? []))];
  return all.flatMap((body, b) => [
    ...missing(["political", "bodies", b, "subsetOf"], body.subsetOf, "political body", keys),
    ...(body.subsetOf !== undefined && body.subsetOf === body.key
      ? [{ path: ["political", "bodies", b, "subsetOf"], text: `"${body.key}" is the body itself; leave it out` }]
      : []),
  ]);
}

// A licence persona that nobody is in is a rule that can match nobody: HR writes a key that no unit uses.
function nobody(outline: Outline, licences: readonly string[]): Finding[] {
  if (unitsOf(outline).every(({ unit }) => unit.licences === undefined)) return [];
  const used = new Set(unitsOf(outline).flatMap(({ unit }) => Object.keys(unit.licences ?? {})));
  if (outline.political?.licence !== undefined) used.add(outline.political.licence);
  return licences
    .filter((key) => !used.has(key))
    .map((key) => ({ path: ["licences", key], text: `nobody has ${key}; give it to a unit, or leave it out` }));
}

// A persona that HR fills and no unit has is a rule that can match nobody.
function emptyPersonas(outline: Outline): Finding[] {
  const used = new Set(unitsOf(outline).flatMap(({ unit }) => unit.persona ?? []));
  const elected = outline.political?.accountHolders !== undefined;
  return Object.entries(outline.personas ?? {}).flatMap(([key, { series, expected }]) => {
    const filled = used.has(key) || expected !== undefined || (series === "elected" && elected);
    const byHr = series === "internals" || series === "frontline" || series === "elected";
    return byHr && !filled
      ? [{ path: ["personas", key], text: `nobody is in ${key}; give it to a unit, or leave it out` }]
      : [];
  });
}
