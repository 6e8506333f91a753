import { externalTypes } from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import type { Speaker } from "../access/say.ts";
import type { DiffWords } from "./words.ts";

/** Names the people a consequence is the same for, in as few words as are true. */
export function whoLine(keys: readonly string[], { subjects }: AccessSet, speaker: Speaker, words: DiffWords): string {
  const left = new Set(keys);
  const parts: string[] = [];
  const fold = (group: readonly string[], say: string, least: number) => {
    if (group.length < least || !group.every((key) => left.has(key))) return;
    for (const key of group) left.delete(key);
    parts.push(say);
  };
  // Rooms, guests and pupils are personas too; they are named apart from the employed.
  const personas = subjects.filter(({ employed }) => employed === true);
  const people = personas.reduce((total, one) => total + (one.people ?? 0), 0);
  fold(
    personas.map(({ key }) => key),
    words.everyPersona(speaker.people(people)),
    2,
  );
  const roles = subjects.filter(({ kind, key }) => kind === "role" && left.has(key)).map(({ key }) => key);
  fold(roles, words.administrators(roles.length), 2);
  // Whether "all users" reaches people of direct connect is stated nowhere, so they are named apart.
  fold(
    externalTypes.filter((type) => type !== "b2bDirectConnectUser"),
    words.allExternal,
    2,
  );
  const size = (key: string) => subjects.find((one) => one.key === key)?.people ?? 0;
  const single = [...left].sort((one, other) => size(other) - size(one));
  const order = (key: string) => (subjects.some((one) => one.key === key && one.kind === "persona") ? 0 : 1);
  const named = single.sort((one, other) => order(one) - order(other)).map((key) => speaker.subject(key));
  return speaker.list([...parts.slice(0, people > 0 ? 1 : 0), ...named, ...parts.slice(people > 0 ? 1 : 0)]);
}
