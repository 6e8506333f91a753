import * as pulumi from "@pulumi/pulumi";
import type { AccessPersonas } from "../conditional-access/access-personas.ts";
import { type Language, nameIn } from "../config/language.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import { accessPersonasOf } from "./access-personas-of.ts";
import { type BreakGlassArgs, breakGlassGroup } from "./break-glass.ts";
import { declaredPeople } from "./declared-people.ts";
import type {
  AddOnGroup,
  BreakGlassGroup,
  LicenceGroup,
  PersonaGroup,
  RolloutGroup,
  SectorGroup,
  UnitGroup,
} from "./group-kinds.ts";
import { membershipRules } from "./membership-rules.ts";
import { descriptions, groupNames } from "./naming.ts";
import { dynamicGroup, type GroupTransform, staticGroup } from "./security-group.ts";

/** What an organisation is made from. */
export interface OrganisationArgs {
  /** The municipality as parsed from its file: units, sectors, personas, licences and HR attributes. */
  organisation: OrganisationConfig;
  /** The accounts that no access policy may ever stop. */
  breakGlass: BreakGlassArgs;
  /**
   * Language of group names and descriptions in Entra.
   *
   * @default - the municipality's own
   */
  language?: Language;
  /**
   * Roll-out steps, one static group each; people are put into them in the tenant, never here.
   *
   * @default - 0, 1, 2, 3
   */
  rollout?: { groups: readonly string[] };
  /** The last word on arguments of every group. */
  transform?: { group?: GroupTransform };
}

/**
 * Who is who: a group for each unit, sector, persona and licence that follows the HR attributes, and static groups for
 * the roll-out steps and the break-glass accounts. HR owns people and attributes; this owns groups and rules.
 *
 * @see https://learn.microsoft.com/graph/api/resources/group
 *
 * @example
 * ```ts
 * import { loadOrganisation, Organisation } from "pulumi-m365-tenant";
 *
 * const organisation = new Organisation("bjorkmossa", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   breakGlass: { accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] },
 * });
 * export const office = organisation.personas.kontor?.objectId;
 * ```
 */
export class Organisation extends pulumi.ComponentResource {
  /** Language of the names. */
  readonly language: Language;
  /** Groups of everyone in a unit, by unit. */
  readonly units: Readonly<Record<string, UnitGroup>>;
  /** Groups of everyone in a sector, by sector. */
  readonly sectors: Readonly<Record<string, SectorGroup>>;
  /** Groups of everyone with one way of working, by persona. */
  readonly personas: Readonly<Record<string, PersonaGroup>>;
  /** The personas that conditional access has policies for, each with its series and how many people it should hold. */
  readonly accessPersonas: AccessPersonas;
  /** Groups of everyone with one licence, by licence. */
  readonly licences: Readonly<Record<string, LicenceGroup>>;
  /** Groups of everyone with a licence beside their base licence, by licence. */
  readonly addOns: Readonly<Record<string, AddOnGroup>>;
  /** Groups of the roll-out steps, by step. */
  readonly rollout: Readonly<Record<string, RolloutGroup>>;
  /** The group every access policy excludes. */
  readonly breakGlass: BreakGlassGroup;

  readonly #name: string;
  readonly #args: OrganisationArgs;

  constructor(name: string, args: OrganisationArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Organisation", name, {}, opts);
    this.#name = name;
    this.#args = args;
    this.language = args.language ?? args.organisation.municipality.language;
    this.units = this.#createUnits();
    this.sectors = this.#createSectors();
    this.personas = this.#createPersonas();
    this.accessPersonas = accessPersonasOf(args.organisation, this.personas);
    this.licences = this.#createLicences();
    this.addOns = this.#createAddOns();
    this.rollout = this.#createRollout();
    this.breakGlass = breakGlassGroup(
      `${name}-break-glass`,
      this.language,
      args.breakGlass,
      args.transform?.group,
      this,
    );
    this.registerOutputs({
      units: Object.keys(this.units).length,
      breakGlass: this.breakGlass.objectId,
      people: declaredPeople(args.organisation, this.language, this),
    });
  }

  #createUnits(): Record<string, UnitGroup> {
    const units = this.#args.organisation.sectors.flatMap((sector) => sector.units);
    return byKey(units, ({ key, code, name }) =>
      dynamicGroup({
        ...this.#child(
          "unit",
          key,
          groupNames.unit(this.language, code, key),
          this.#describe.unit(nameIn(this.language, name)),
        ),
        rule: this.#rules.unit(code),
      }),
    );
  }

  #createSectors(): Record<string, SectorGroup> {
    return byKey(this.#args.organisation.sectors, ({ key, name }) =>
      dynamicGroup({
        ...this.#child(
          "sector",
          key,
          groupNames.sector(this.language, key),
          this.#describe.sector(nameIn(this.language, name)),
        ),
        rule: this.#rules.sector(key),
      }),
    );
  }

  #createPersonas(): Record<string, PersonaGroup> {
    return byKey(keyed(this.#args.organisation.personas), ({ key, name, series }) =>
      dynamicGroup({
        ...this.#child(
          "persona",
          key,
          groupNames.persona(this.language, key),
          this.#describe.persona(nameIn(this.language, name)),
        ),
        rule: this.#rules.persona(key, series),
      }),
    );
  }

  #createLicences(): Record<string, LicenceGroup> {
    return byKey(keyed(this.#args.organisation.licences), ({ key }) =>
      dynamicGroup({
        ...this.#child("licence", key, groupNames.licence(key), this.#describe.licence(key)),
        rule: this.#rules.licence(key),
      }),
    );
  }

  #createAddOns(): Record<string, AddOnGroup> {
    const { addOns = {}, personas } = this.#args.organisation;
    return byKey(keyed(addOns), ({ key, personas: having }): AddOnGroup => {
      const child = this.#child("addOn", key, groupNames.licence(key), this.#describe.addOn(key));
      if (having === undefined) return staticGroup(child);
      const rule = this.#rules.addOn(having.map((persona) => ({ key: persona, series: personas[persona]?.series })));
      return dynamicGroup({ ...child, rule });
    });
  }

  #createRollout(): Record<string, RolloutGroup> {
    const steps = (this.#args.rollout?.groups ?? ["0", "1", "2", "3"]).map((key) => ({ key }));
    return byKey(steps, ({ key }) =>
      staticGroup(this.#child("rollout", key, groupNames.rollout(this.language, key), this.#describe.rollout(key))),
    );
  }

  #child<P extends "unit" | "sector" | "persona" | "licence" | "addOn" | "rollout">(
    purpose: P,
    key: string,
    displayName: string,
    description: string,
  ) {
    return {
      name: `${this.#name}-${purpose}-${key}`,
      purpose,
      key,
      args: { displayName, description },
      transform: this.#args.transform?.group,
      opts: { parent: this },
    };
  }

  get #rules() {
    const { attributes, licensing } = this.#args.organisation;
    return membershipRules(attributes, licensing.keeps);
  }

  get #describe() {
    return descriptions[this.language];
  }
}

function keyed<T>(record: Record<string, T>): (T & { key: string })[] {
  return Object.entries(record).map(([key, value]) => ({ ...value, key }));
}

function byKey<T extends { key: string }, G>(items: readonly T[], create: (item: T) => G): Record<string, G> {
  return Object.fromEntries(items.map((item) => [item.key, create(item)]));
}
