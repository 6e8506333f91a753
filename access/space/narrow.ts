import type { AxisDimension, Part } from "./candidates.ts";
import type { Space } from "./space.ts";

/** The part of a space in which one dimension takes some of its values only. */
export function narrow(space: Space, dimension: AxisDimension, keep: (part: Part) => boolean): Space {
  const axes = space.axes.map((axis) => {
    if (axis.dimension !== dimension) return axis;
    const kinds = axis.kinds.map((kind) => ({ ...kind, values: kind.values.filter(keep) }));
    return { ...axis, kinds: kinds.filter(({ values }) => values.length > 0) };
  });
  return { ...space, axes };
}

/** Browsers and current applications; the others can answer no demand. */
export function modernOnly(space: Space): Space {
  return narrow(space, "client", ({ client }) => client === "browser" || client === "mobileAppsAndDesktopClients");
}

export function legacyOnly(space: Space): Space {
  return narrow(space, "client", ({ client }) => client === "exchangeActiveSync" || client === "other");
}
