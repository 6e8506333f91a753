import {
  type Clause,
  type Dimension,
  dimensions,
  type Requirement,
  type SignIn,
  type Verdict,
} from "../../access/index.ts";
import type { DeclaredSubject, Language } from "../../policies/rules.ts";
import type { AccessSet } from "./access-set.ts";
import { accessWords } from "./in-language.ts";
import { appNames, roleNames, strengthNames } from "./known-names.ts";
import { placesOf } from "./place.ts";
import type { AccessWords } from "./words.ts";

/** Says sign-ins, people, demands and verdicts in one language, with the names of one tenant. */
export class Speaker {
  readonly language: Language;
  readonly words: AccessWords;
  readonly #set: AccessSet;

  constructor(set: AccessSet, language: Language) {
    this.#set = set;
    this.language = language;
    this.words = accessWords(language);
  }

  /** Who a subject of the analysis is, with how many: "Omsorg (571)". Fewer than five are never counted out. */
  subject(key: string): string {
    const subject = this.#set.subjects.find((one) => one.key === key);
    if (!subject) return key === "joiner" ? this.words.subjects.joiner : this.#external(key);
    const name = this.#subjectName(subject);
    return subject.people === undefined ? name : `${name} (${this.people(subject.people)})`;
  }

  people(count: number): string {
    return count < 5 ? this.words.fewerThanFive : count.toLocaleString(this.language);
  }

  /** A sign-in in words: what it is for, and of the rest what matters or is asked for. */
  signIn(signIn: SignIn, matters: readonly Dimension[] = dimensions): string {
    const target = matters.includes("target") ? this.target(signIn) : this.words.targets.any;
    const rest = this.circumstances(signIn, matters);
    return rest === "" ? target : `${target}, ${rest}`;
  }

  /** Everything of a sign-in but who and what. */
  circumstances(signIn: SignIn, matters: readonly Dimension[] = dimensions): string {
    return matters
      .filter((dimension) => dimension !== "who" && dimension !== "target")
      .map((dimension) => this.#part(signIn, dimension))
      .filter((part) => part !== "")
      .join(", ");
  }

  /** What a sign-in is for, as a name. */
  targetName(target: SignIn["target"]): string {
    return target.kind === "action" ? this.words.targets.actions[target.action] : this.app(target);
  }

  target({ target }: Pick<SignIn, "target">): string {
    const { targets } = this.words;
    if (target.kind === "action") return targets.actions[target.action];
    const [context] = target.contexts ?? [];
    const name = this.app(target);
    return targets.to(context === undefined ? name : targets.context(name, context));
  }

  app({ id, microsoft }: { id: string; microsoft?: boolean }): string {
    const { targets } = this.words;
    const key = id.toLowerCase();
    if (key === "office365") return targets.office365;
    if (key === "microsoftadminportals") return targets.adminPortals;
    return (
      appNames.get(key) ?? (/^[0-9a-f-]{36}$/.test(key) ? id : microsoft ? targets.otherOfMicrosoft : targets.other)
    );
  }

  verdict(verdict: Verdict): string {
    const { verdicts } = this.words;
    if (verdict.kind === "blocked") return verdicts.blocked;
    if (verdict.kind === "notCovered") return verdicts.notCovered;
    if (verdict.kind === "unknown") return verdict.mayBlock.length > 0 ? verdicts.mayBlock : verdicts.unknown;
    if (verdict.neverMet.length > 0) return verdicts.neverMet(this.clauses(verdict.neverMet));
    return verdict.clauses.length === 0 ? verdicts.free : verdicts.allowed(this.clauses(verdict.clauses));
  }

  /** "MFA and (a compliant device or a hybrid joined device)". */
  clauses(clauses: readonly Clause[]): string {
    const said = clauses.map((clause) => {
      const options = this.#list(
        clause.map((one) => this.requirement(one)),
        "disjunction",
      );
      return clause.length > 1 && clauses.length > 1 ? `(${options})` : options;
    });
    return this.#list(said, "conjunction");
  }

  requirement(requirement: Requirement): string {
    const { words } = this;
    if (requirement.kind === "strength") {
      return words.strength(this.#set.names.get(requirement.id) ?? strengthNames.get(requirement.id) ?? requirement.id);
    }
    if (requirement.kind === "termsOfUse") return words.terms;
    return requirement.kind === "custom" ? words.custom : words.requirements[requirement.kind];
  }

  list(items: readonly string[]): string {
    return this.#list(items, "conjunction");
  }

  #list(items: readonly string[], type: "conjunction" | "disjunction"): string {
    return new Intl.ListFormat(this.language, { type }).format(items);
  }

  #subjectName({ kind, name }: DeclaredSubject): string {
    const { subjects } = this.words;
    switch (kind) {
      case "breakGlass":
        return subjects.breakGlass(name.replace("break-glass", ""));
      case "rollout":
        return subjects.rollout(name);
      case "group":
        return subjects.group(name);
      case "role":
        return subjects.role(roleNames.get(name) ?? name);
      case "synchronisation":
        return subjects.synchronisation;
      case "deployer":
        return subjects.deployer;
      case "persona":
        return name;
    }
  }

  #external(key: string): string {
    const { external } = this.words.subjects;
    return Object.hasOwn(external, key) ? external[key as keyof typeof external] : key;
  }

  #part(signIn: SignIn, dimension: Dimension): string {
    const { words } = this;
    switch (dimension) {
      case "client":
        return signIn.client ? words.clients[signIn.client] : "";
      case "platform":
        return signIn.platform ? words.platforms[signIn.platform] : "";
      case "network":
        return signIn.network ? this.place(signIn.network) : "";
      case "flow":
        return signIn.flow && signIn.flow !== "none" ? words.flows[signIn.flow] : "";
      case "device":
        return signIn.device ? this.#device(signIn.device) : "";
      case "signInRisk":
      case "userRisk":
      case "insiderRisk":
      case "servicePrincipalRisk": {
        const level = signIn[dimension];
        return level && level !== "none" ? words.risks[dimension](words.levels[level]) : "";
      }
      default:
        return "";
    }
  }

  #device({ registered, ...properties }: NonNullable<SignIn["device"]>): string {
    if (!registered) return this.words.devices.unregistered;
    const known = Object.entries(properties).map(([name, value]) => `${name}: ${String(value)}`);
    return this.words.devices.registered(known.slice(0, 3).join(", "));
  }

  /** By the names people know, where a named location tells it apart; else by country and address. */
  place(network: NonNullable<SignIn["network"]>): string {
    const { places } = this.words;
    const { inside, outside } = placesOf(network, this.#set);
    const country = network.country ? places.country(this.country(network.country)) : undefined;
    if (country !== undefined) return inside.length > 0 ? `${country} (${this.list(inside)})` : country;
    if (inside.length > 0) return places.inside(this.list(inside));
    if (outside.length > 0) return places.outside(this.#list(outside, "disjunction"));
    return network.country === null && network.ip === undefined ? places.noCountry : places.address(network.ip ?? "?");
  }

  country(code: string): string {
    try {
      return new Intl.DisplayNames(this.language, { type: "region" }).of(code) ?? code;
    } catch (error) {
      // Thrown for what is no code of a country.
      if (error instanceof RangeError) return code;
      throw error;
    }
  }
}
