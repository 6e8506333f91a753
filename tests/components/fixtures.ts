import { type OrganisationConfig, parseOrganisation, type StackSettings } from "../../components/index.ts";

/** A municipality with two units, small enough to compare whole. */
export const smallFile = `licensing: {keeps: [active, leave, notice]}
synthetic: true
municipality: {key: litle, name: Litle herad, country: 'NO', language: nn, domain: litle.example, inhabitants: 900}
attributes:
  unit: extensionAttribute1
  sector: extensionAttribute2
  persona: extensionAttribute3
  rollout: extensionAttribute4
  formerMunicipality: extensionAttribute5
  licence: extensionAttribute6
  status: extensionAttribute7
licences:
  M365_E3: {sku: SPE_E3, seats: 20}
  M365_F3: {sku: SPE_F1, seats: 40}
personas:
  kontor: {name: {nn: Kontor, en: Office}}
  omsorg: {name: {nn: Omsorg, en: Care}}
sectors:
  - key: stab
    code: '100'
    name: {nn: Stab, en: Staff}
    units:
      - {key: ikt, code: '110', name: {nn: IKT, en: IT}, kind: stab, persona: kontor, employees: 6, licences: {M365_E3: 6}}
      - {key: sjukeheim, code: '120', name: {nn: Litle sjukeheim, en: Litle nursing home}, kind: institusjon, persona: omsorg, employees: 30, licences: {M365_E3: 2, M365_F3: 28}}
`;

export const smallOrganisation = (): OrganisationConfig => parseOrganisation(smallFile, "litle.yaml");

export const breakGlassAccounts = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];

export const owners = ["aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000002"];

export const smallSettings = (changes: Partial<StackSettings> = {}): StackSettings => ({
  organisation: smallOrganisation(),
  language: "nn",
  breakGlass: { accounts: breakGlassAccounts, protect: true },
  conditionalAccess: { baseline: "minimal", stage: "reportOnly", policies: {} },
  rollout: { groups: ["0", "1"], reached: {}, conditions: {} },
  teams: { onDelete: "archive", units: { ikt: { owners } }, chosen: {} },
  ...changes,
});
