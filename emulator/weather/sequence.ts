/**
 * Seeded numbers from 0 up to 1, one sequence for each name. A name is a form of request or a kind of event, so two
 * runs that do the same in another order meet the same weather, request form by request form.
 */
export function sequences(seed: number): (name: string) => number {
  const states = new Map<string, number>();
  return (name) => {
    const state = ((states.get(name) ?? hash(name, seed)) + 0x6d2b79f5) >>> 0;
    states.set(name, state);
    return mulberry(state);
  };
}

/** FNV-1a over the name, begun at the seed. */
function hash(name: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

function mulberry(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
