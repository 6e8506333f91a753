import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it, vi } from "vitest";
import { policyTable } from "../../components/conditional-access/policy-table.ts";
import { ConditionalAccess, type ConditionalAccessArgs, Organisation, policyKeys } from "../../components/index.ts";
import { everySeries } from "./every-series.ts";
import { breakGlassAccounts } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one, type Registered } from "./mocks.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
const terms = "aaaaaaaa-1111-4000-8000-000000000001";

/** Everything a municipality can own and say. */
const rich: Partial<ConditionalAccessArgs> = {
  locations: { countries: ["NO", "SE"], offices: { tinghus: { ranges: ["203.0.113.0/24"] } } },
  owned: { entraP2: "everyone", compliance: ["windows", "iOS"], appProtection: true, termsOfUse: terms },
};

async function accessWith(args: Partial<ConditionalAccessArgs>, personas = true) {
  let access: ConditionalAccess | undefined;
  const resources = await declare(() => {
    const organisation = new Organisation("litle", {
      organisation: everySeries(),
      breakGlass: { accounts: breakGlassAccounts },
    });
    access = new ConditionalAccess("access", {
      breakGlass: organisation.breakGlass,
      rollout: organisation.rollout,
      ...(personas && { personas: organisation.accessPersonas }),
      ...args,
    });
  });
  return { resources, access: access! };
}

type Inputs = {
  displayName: string;
  state: string;
  conditions: {
    users: Record<string, string[]>;
    applications: Record<string, string[]>;
    platforms?: Record<string, string[]>;
    locations?: Record<string, string[]>;
  };
  grantControls?: Record<string, unknown>;
  sessionControls?: Record<string, unknown>;
};
const inputsOf = (resources: readonly Registered[], key: string) =>
  one(resources, `access-${key}`).inputs as unknown as Inputs;
const keysOf = (resources: readonly Registered[]) =>
  ofType(resources, policyType).map(({ name }) => name.replace("access-", ""));
const persona = (key: string) => objectIdOf(`litle-persona-${key}`);
const breakGlass = objectIdOf("litle-break-glass");

describe("the table of personas and protections", () => {
  it("gives every policy a number of its own in the series of its persona", () => {
    const numbers = Object.values(policyTable).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const series = { everyone: 0, administrators: 1, internals: 2, externals: 3, guests: 4, suppliers: 5 } as const;
    const municipal = { serviceAccounts: 6, frontline: 11, elected: 12, rooms: 13, pupils: 14 } as const;
    const hundreds = { ...series, ...municipal };
    for (const [key, { number, who }] of Object.entries(policyTable))
      expect([key, Math.floor(number / 100)]).toEqual([key, hundreds[who]]);
  });

  it("orders what identifies people before what blocks by place", () => {
    expect(policyKeys.indexOf("mfa-everyone")).toBeLessThan(policyKeys.indexOf("countries"));
    expect(policyKeys.at(-1)).toBe("outside-personas");
  });
});

describe("a baseline", () => {
  it("is fifteen policies and those of the personas when essential and Microsoft's whole framework when full", async () => {
    const essential = await accessWith({ ...rich, baseline: "essential" });
    const plain = await accessWith({ ...rich, baseline: "essential" }, false);
    const full = await accessWith({ ...rich, baseline: "full" });
    expect(keysOf(plain.resources)).toHaveLength(15);
    expect(keysOf(essential.resources)).toHaveLength(26);
    expect(keysOf(full.resources)).toHaveLength(policyKeys.length - 1);
    expect(full.access.leftOut).toEqual([]);
    const names = ofType(full.resources, policyType).map(({ inputs }) => inputs.displayName);
    expect(new Set(names).size).toBe(names.length);
  });

  it("blocks those in no persona only where a stack asks for it by name", async () => {
    const { resources } = await accessWith({ baseline: "minimal", policies: { "outside-personas": "reportOnly" } });
    const { conditions } = inputsOf(resources, "outside-personas");
    expect(conditions.users.excludedGroups).toEqual([breakGlass, ...Object.keys(everySeries().personas).map(persona)]);
    expect(conditions.users).toHaveProperty("excludedGuestsOrExternalUsers");
  });

  it("starts report-only, with break-glass left out of every policy", async () => {
    const { resources } = await accessWith({ ...rich, baseline: "full" });
    for (const { name, inputs } of ofType(resources, policyType)) {
      const { state, conditions } = inputs as unknown as Inputs;
      const isAction = conditions.applications.includedUserActions !== undefined;
      expect([name, state]).toEqual([name, isAction ? "disabled" : "enabledForReportingButNotEnforced"]);
      expect(conditions.users.excludedGroups).toContain(breakGlass);
    }
  });

  it("keeps report-only about devices from asking people on Mac, iOS and Android", async () => {
    const { resources } = await accessWith({ ...rich, baseline: "full" });
    const rooms = inputsOf(resources, "managed-device-rooms").conditions.platforms;
    expect(rooms).toEqual({ includedPlatforms: ["all"], excludedPlatforms: ["android", "iOS", "macOS"] });
    expect(inputsOf(resources, "managed-device-internals").conditions.platforms).toEqual({
      includedPlatforms: ["windows"],
    });
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const on = await accessWith({ ...rich, baseline: "full", stage: "on" });
    expect(inputsOf(on.resources, "managed-device-rooms").conditions.platforms).toBeUndefined();
  });

  it("is off where a Mac is all that is managed, since report-only would ask there", async () => {
    const owned = { compliance: ["macOS" as const] };
    const { resources } = await accessWith({ owned, policies: { "managed-device-internals": "reportOnly" } });
    expect(inputsOf(resources, "managed-device-internals").state).toBe("disabled");
  });
});

describe("what the municipality does not own", () => {
  it.each([
    ["terms-guests", "noTermsOfUse", { owned: { ...rich.owned, termsOfUse: undefined } }],
    ["user-risk-administrators", "noEntraP2", { owned: { ...rich.owned, entraP2: "nobody" as const } }],
    ["managed-device-internals", "noCompliancePolicy", { owned: { ...rich.owned, compliance: ["iOS" as const] } }],
    ["app-protection-frontline", "noAppProtection", { owned: { ...rich.owned, appProtection: false } }],
    ["countries", "noCountries", { locations: { offices: rich.locations?.offices } }],
    ["outside-rooms", "noOffices", { locations: { countries: ["NO"] } }],
  ] as const)("is asked for by no policy: %s is left out for %s, and that is told", async (key, because, changes) => {
    const { resources, access } = await accessWith({ ...rich, baseline: "essential", ...changes });
    expect(keysOf(resources)).not.toContain(key);
    expect(access.leftOut).toContainEqual({ key, because });
    expect(one(resources, "access").outputs.declared).toMatchObject({ leftOut: access.leftOut });
  });

  it("lets administrators have Entra ID P2 alone", async () => {
    const owned = { ...rich.owned, entraP2: "administrators" as const };
    const { access, resources } = await accessWith({ ...rich, baseline: "full", owned });
    expect(keysOf(resources)).toContain("sign-in-risk-administrators");
    expect(access.leftOut).toContainEqual({ key: "sign-in-risk-guests", because: "noEntraP2" });
  });

  it("leaves out every policy for a persona the tenant has not", async () => {
    const { access } = await accessWith({ ...rich, baseline: "essential" }, false);
    expect(access.leftOut.map(({ because }) => because)).toEqual(access.leftOut.map(() => "noPersona"));
    expect(access.leftOut.map(({ key }) => key)).toContain("outside-rooms");
  });
});

describe("rooms, pupils and people on a journey", () => {
  it("are left out of what they cannot answer, with the reason and what holds for them instead", async () => {
    const { resources } = await accessWith({ ...rich, baseline: "essential" });
    const { users } = inputsOf(resources, "mfa-everyone").conditions;
    expect(users.excludedGroups).toEqual([breakGlass, persona("rom"), persona("elev"), persona("teneste")]);
    expect(inputsOf(resources, "device-code-flow").conditions.users.excludedGroups).toEqual([
      breakGlass,
      persona("rom"),
    ]);
    expect(inputsOf(resources, "countries").conditions.users.excludedGroups).toEqual([
      breakGlass,
      objectIdOf("access-travellers"),
    ]);
    const { policies } = one(resources, "access").outputs.declared as {
      policies: { key: string; exceptions?: object[] }[];
    };
    expect(policies.find(({ key }) => key === "device-code-flow")?.exceptions).toEqual([
      {
        who: "group:litle-persona-rom",
        owner: "baseline",
        reason: "a meeting room answers no prompt and signs in by device code; it is held to place and device",
        coveredBy: "outside-rooms",
      },
    ]);
  });

  it("come in from the offices and the countries by named locations", async () => {
    const { resources } = await accessWith({ ...rich, baseline: "essential" });
    expect(one(resources, "access-location-tinghus").inputs).toEqual({
      displayName: "CA-Office-tinghus",
      ip: { ipRanges: ["203.0.113.0/24"], trusted: true },
    });
    expect(inputsOf(resources, "outside-rooms").conditions.locations).toEqual({
      includedLocations: ["All"],
      excludedLocations: [objectIdOf("access-location-tinghus")],
    });
    expect(inputsOf(resources, "countries").conditions.locations?.excludedLocations).toEqual([
      objectIdOf("access-location-countries"),
      objectIdOf("access-location-tinghus"),
    ]);
  });
});

describe("the account that synchronises the directory", () => {
  it("is left out of what it cannot answer, where the municipality has one", async () => {
    const synchronisation = "d29b2b05-8046-44ba-8758-1e26182fcf32";
    const { resources } = await accessWith({ ...rich, baseline: "essential", directorySync: true });
    const without = ofType(resources, policyType).filter(({ inputs }) =>
      (inputs as unknown as Inputs).conditions.users.excludedRoles?.includes(synchronisation),
    );
    expect(without.map(({ name }) => name)).toEqual(["access-countries", "access-mfa-everyone"]);
    const plain = await accessWith({ ...rich, baseline: "essential" });
    expect(JSON.stringify(ofType(plain.resources, policyType))).not.toContain(synchronisation);
  });
});

describe("an exception", () => {
  it("leaves a group out of the policies it names, and says by whose word and until when", async () => {
    const group = "eeeeeeee-0000-4000-8000-000000000009";
    const exception = { owner: "ikt", reason: "old scanners until they are replaced", expires: "2027-06-30" };
    const { resources } = await accessWith({
      baseline: "minimal",
      exceptions: [{ policies: ["legacy-authentication"], group, ...exception }],
    });
    expect(inputsOf(resources, "legacy-authentication").conditions.users.excludedGroups).toEqual([breakGlass, group]);
    expect(inputsOf(resources, "device-code-flow").conditions.users.excludedGroups).not.toContain(group);
    expect(one(resources, "access").outputs.declared).toMatchObject({
      policies: [{ key: "legacy-authentication", exceptions: [{ who: `id:${group}`, ...exception }] }, {}, {}, {}, {}],
    });
  });
});

describe("the stage of roll-out steps", () => {
  const steps = (...keys: string[]) => keys.map((key) => objectIdOf(`litle-rollout-${key}`));

  it("decides for the first step, for everyone in it or for one persona of it", async () => {
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const { resources } = await accessWith({ ...rich, baseline: "full", stage: "groups" });
    expect(inputsOf(resources, "mfa-everyone")).toMatchObject({
      state: "enabled",
      conditions: { users: { includedGroups: steps("0") } },
    });
    const { users } = inputsOf(resources, "session-frontline").conditions;
    expect(users.includedGroups).toEqual(steps("0"));
    // Everyone of the step who is not in the persona is left out, so that the step's frontline is what remains.
    const others = Object.keys(everySeries().personas).filter((key) => key !== "omsorg");
    expect(users.excludedGroups).toEqual([breakGlass, ...others.map(persona)]);
  });

  it("leaves administrators, guests and rooms reporting, since they are in no step", async () => {
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const { resources } = await accessWith({ ...rich, baseline: "essential", stage: "groups" });
    for (const key of ["phishing-resistant-administrators", "mfa-guests", "outside-rooms"])
      expect(inputsOf(resources, key).state).toBe("enabledForReportingButNotEnforced");
  });

  it("starts what people register and join on the first step", async () => {
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const { resources } = await accessWith({ ...rich, baseline: "essential", stage: "groups", steps: ["0", "1"] });
    expect(inputsOf(resources, "register-security-info")).toMatchObject({
      state: "enabled",
      conditions: { users: { includedGroups: steps("0", "1") } },
    });
  });

  it("refuses a step that there is no group for", async () => {
    await expect(accessWith({ policies: { "mfa-everyone": { steps: ["9"] } } })).rejects.toThrow(
      'mfa-everyone: "9" is no roll-out step; use 0, 1, 2, 3',
    );
  });
});

describe("what a deciding policy waits for", () => {
  it("is nothing while every policy only reports", async () => {
    const { access } = await accessWith({ ...rich, baseline: "full" });
    expect(access.gates).toBeUndefined();
  });

  it("is the proof that break-glass works, the head count of its persona, and security defaults off", async () => {
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const { resources } = await accessWith({ ...rich, baseline: "essential", policies: { "session-frontline": "on" } });
    expect(one(resources, "access-break-glass-proof").inputs).toMatchObject({
      groupId: breakGlass,
      settings: { accounts: 2, opens: ["session-frontline"] },
    });
    expect(one(resources, "access-head-count-omsorg").inputs).toMatchObject({
      groupId: persona("omsorg"),
      settings: { expected: 30, withinPercent: 5, opens: ["session-frontline"] },
    });
    expect(one(resources, "access-session-frontline").waitsFor).toEqual(
      expect.arrayContaining(["access-break-glass-proof", "access-head-count-omsorg", "access-security-defaults"]),
    );
    expect(one(resources, "access-security-defaults").waitsFor).toEqual(
      expect.arrayContaining(["access-break-glass-proof", "access-head-count-omsorg"]),
    );
  });

  it("is the head count of every persona the file counts, for a policy about everyone", async () => {
    vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const { resources } = await accessWith({ ...rich, baseline: "essential", policies: { countries: "on" } });
    const counts = resources.filter(({ type }) => type.endsWith(":HeadCount")).map(({ name }) => name);
    expect(counts).toEqual(["access-head-count-folkevald", "access-head-count-kontor", "access-head-count-omsorg"]);
  });
});
