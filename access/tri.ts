/** What can be said before the sign-in happens: no, unknown, yes. The numbers make `and` a minimum and `or` a maximum. */
export type Tri = 0 | 1 | 2;

export const no: Tri = 0;
export const unknown: Tri = 1;
export const yes: Tri = 2;

export function tri(value: boolean): Tri {
  return value ? yes : no;
}

export function and(a: Tri, b: Tri): Tri {
  return a < b ? a : b;
}

export function or(a: Tri, b: Tri): Tri {
  return a > b ? a : b;
}

export function not(a: Tri): Tri {
  return a === yes ? no : a === no ? yes : unknown;
}
