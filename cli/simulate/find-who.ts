import { externalTypes, standingSubjects, type User, type Who } from "../../access/index.ts";
import type { DeclaredSubject } from "../../policies/rules.ts";
import type { AccessSet } from "../access/access-set.ts";
import { roleNames } from "../access/known-names.ts";
import { CliError, exitCodes } from "../cli-error.ts";

/** Somebody to sign in as, and what they are called in the report. */
export interface Someone {
  readonly who: Who;
  readonly keys: readonly string[];
}

/** Finds each word among the subjects and roles, and makes one person of them: a persona who also holds a role. */
export function findWho(words: readonly string[], set: AccessSet): Someone {
  const found = words.map((word) => findOne(word, set));
  const [first] = found;
  if (!first) throw unknownWho("", set);
  if (found.length === 1) return { who: first.who, keys: [first.key] };
  const people = found.map(({ who }) => who);
  if (!people.every((who) => who.kind === "user")) {
    throw new CliError(
      exitCodes.usage,
      `--as ${words.join(" ")}: an application is in no group and holds no role with others; name it alone`,
    );
  }
  const strange = people.filter(({ type }) => type !== "member");
  const who: User = {
    ...(strange[0] ?? people[0] ?? { kind: "user", type: "member" }),
    id: "somebody",
    groups: people.flatMap(({ groups }) => groups ?? []),
    roles: people.flatMap(({ roles }) => roles ?? []),
  };
  return { who, keys: found.map(({ key }) => key) };
}

type Found = { readonly key: string; readonly who: Who };

function findOne(word: string, set: AccessSet): Found {
  const wanted = word.toLowerCase();
  const subject = set.subjects.find((one) => namesOf(one, set).includes(wanted));
  if (subject) return subject;
  const standing = standingSubjects.find(
    ({ key }) => key.toLowerCase() === (wanted === "guest" ? "b2bcollaborationguest" : wanted),
  );
  if (standing) return standing;
  const role = [...roleNames].find(([id, name]) => id === wanted || name.toLowerCase() === wanted);
  if (!role) throw unknownWho(word, set);
  const [id] = role;
  return { key: `role:${id}`, who: { kind: "user", id: `holder of ${id}`, type: "member", groups: [], roles: [id] } };
}

function namesOf({ key, name, kind, who }: DeclaredSubject, { names }: AccessSet): string[] {
  const role = kind === "role" ? [roleNames.get(name) ?? name] : [];
  const group =
    who.kind === "user" && kind !== "breakGlass"
      ? (who.groups ?? []).flatMap((id) => [id, names.get(id.toLowerCase()) ?? id])
      : [];
  const account = kind === "breakGlass" ? ["break-glass", who.id] : [];
  return [key, name, ...role, ...group, ...account].map((text) => text.toLowerCase());
}

function unknownWho(word: string, { subjects }: AccessSet): CliError {
  const known = [
    ...subjects.map(({ key, name, kind }) =>
      kind === "persona" ? name : kind === "role" ? (roleNames.get(name) ?? name) : key,
    ),
    "joiner",
    "guest",
    ...externalTypes,
  ];
  return new CliError(
    exitCodes.usage,
    `--as ${word}: nobody is called that; write one of ${known.join(", ")}, or the name of any built-in role`,
  );
}
