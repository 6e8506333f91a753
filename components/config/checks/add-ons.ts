import { worthOf } from "../base-licences.ts";
import { nearest } from "../nearest.ts";
import { type Outline, unitsOf } from "../outline.ts";
import type { Check, Finding } from "./check.ts";

/** Licences beside the base licence: their own keys and products, personas of the file, seats for everyone who has them. */
export const addOns: Check = (outline) => {
  const personas = Object.keys(outline.personas ?? {});
  const bases = outline.licences ?? {};
  return Object.entries(outline.addOns ?? {}).flatMap(([key, { sku, seats, personas: own }]): Finding[] => {
    const path = ["addOns", key];
    const sameSku = Object.entries(bases).find(([, base]) => base.sku !== undefined && base.sku === sku)?.[0];
    const unknown = (own ?? []).flatMap((persona, p) =>
      personas.includes(persona) ? [] : [{ path: [...path, "personas", p], text: notAPersona(persona, personas) }],
    );
    const need = own === undefined || unknown.length > 0 ? 0 : peopleOf(outline, own);
    return [
      ...(key in bases ? [{ path, text: `"${key}" is also a licence; give the add-on its own key` }] : []),
      ...(sameSku !== undefined
        ? [{ path: [...path, "sku"], text: `"${sku}" is also the sku of ${sameSku}; keep one licence for each sku` }]
        : sku !== undefined && sku in worthOf
          ? [
              {
                path: [...path, "sku"],
                text: `"${sku}" is a base licence, and everyone has one of those; write it under licences`,
              },
            ]
          : []),
      ...unknown,
      ...(seats !== undefined && seats < need
        ? [
            {
              path: [...path, "seats"],
              text: `${seats} seats, but ${need} people have ${key}; buy ${need - seats} more, or leave a persona out`,
            },
          ]
        : []),
    ];
  });
};

function notAPersona(key: string, known: readonly string[]): string {
  const close = nearest(key, known);
  const remedy = close === undefined ? `use ${known.join(", ")}` : `did you mean ${close}?`;
  return `"${key}" is no persona of this file; ${remedy}`;
}

// Of a persona that HR does not fill, `expected` is all that is known.
function peopleOf(outline: Outline, personas: readonly string[]): number {
  const staff = unitsOf(outline)
    .filter(({ unit }) => unit.persona !== undefined && personas.includes(unit.persona))
    .reduce((total, { unit }) => total + (unit.employees ?? 0), 0);
  const others = personas.reduce((total, key) => total + (outline.personas?.[key]?.expected ?? 0), 0);
  return staff + others;
}
