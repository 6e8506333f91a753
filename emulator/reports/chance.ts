/** Numbers that depend on nothing but what is named: the same tenant lives the same life in each run. */
export function seedOf(...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const name of names) {
    for (const letter of `${name}/`) {
      hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    }
  }
  return hash >>> 0;
}

/** A number from 0 to 1 out of a seed; `turn` tells apart what is drawn from the same one. */
export function chance(seed: number, turn = 0): number {
  return mixed(seed ^ Math.imul(turn + 1, 0x9e3779b1)) / 4_294_967_296;
}

/** A seed of its own for each of many things that share one, such as the days of a person. */
export const seedFor = (seed: number, number: number): number => mixed(seed + Math.imul(number, 0x85ebca6b));

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
