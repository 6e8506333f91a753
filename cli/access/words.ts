import type {
  Client,
  Dimension,
  ExternalType,
  Flow,
  InsiderRisk,
  Platform,
  Risk,
  SimpleRequirement,
  UserAction,
} from "../../access/index.ts";

/** Sign-ins, people and demands in one language: parts that sentences are put together from. */
export interface AccessWords {
  /** How many people, when there are too few to say a number without naming somebody. */
  readonly fewerThanFive: string;
  readonly subjects: {
    readonly breakGlass: (number: string) => string;
    readonly rollout: (step: string) => string;
    readonly group: (name: string) => string;
    readonly role: (name: string) => string;
    readonly synchronisation: string;
    readonly deployer: string;
    readonly joiner: string;
    readonly external: Readonly<Record<ExternalType, string>>;
  };
  readonly targets: {
    /** Where it does not matter which. */
    readonly any: string;
    readonly other: string;
    readonly otherOfMicrosoft: string;
    readonly office365: string;
    readonly adminPortals: string;
    readonly actions: Readonly<Record<UserAction, string>>;
    readonly context: (app: string, context: string) => string;
    /** "to sign in to Outlook". */
    readonly to: (app: string) => string;
  };
  readonly clients: Readonly<Record<Client, string>>;
  readonly platforms: Readonly<Record<Platform, string>>;
  readonly flows: Readonly<Record<Exclude<Flow, "none">, string>>;
  readonly levels: Readonly<Record<Risk | InsiderRisk, string>>;
  readonly risks: Readonly<
    Record<"signInRisk" | "userRisk" | "insiderRisk" | "servicePrincipalRisk", (level: string) => string>
  >;
  readonly devices: {
    readonly unregistered: string;
    readonly registered: (properties: string) => string;
  };
  readonly places: {
    readonly country: (name: string) => string;
    readonly noCountry: string;
    readonly address: (address: string) => string;
    readonly inside: (names: string) => string;
    readonly outside: (names: string) => string;
  };
  readonly requirements: Readonly<Record<SimpleRequirement, string>>;
  readonly strength: (name: string) => string;
  readonly terms: string;
  readonly custom: string;
  readonly verdicts: {
    readonly blocked: string;
    readonly notCovered: string;
    /** Policies apply and ask for nothing but session controls. */
    readonly free: string;
    readonly allowed: (demands: string) => string;
    readonly neverMet: (demands: string) => string;
    readonly unknown: string;
    readonly mayBlock: string;
  };
  readonly dimensions: Readonly<Record<Dimension, string>>;
}
