import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Drift, driftOf } from "../../cli/drift/drift.ts";
import type { HandChange } from "../../cli/drift/hand-change.ts";
import { handChanges } from "../../cli/drift/hand-changes.ts";
import { keepOf } from "../../cli/drift/keep.ts";
import { readAuthors } from "../../cli/drift/read-authors.ts";
import { driftReport } from "../../cli/drift/report.ts";
import { parsePreview } from "../../cli/review/preview-json.ts";
import { conditionalAccessSchema } from "../../components/config/conditional-access.ts";
import { AuthorizationPolicy } from "../../components/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { declare, one } from "../components/mocks.ts";
import { startEmbedded } from "../providers/embedded.ts";
import { later } from "../providers/own-clock.ts";
import { trustedClient } from "../rollout/trusted-client.ts";
import { typeMistakes } from "../type-mistakes.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
const ownType = (name: string) => `pulumi-nodejs:dynamic/tenant:${name}`;
const policyId = "0f2f4d5c-8c3a-4f6e-9d1e-00000000c001";
const groupId = "0f2f4d5c-8c3a-4f6e-9d1e-00000000c002";
const urn = (type: string, name: string) => `urn:pulumi:demo::tenant::tenant:index:Tenant$${type}::${name}`;

/** One step of `pulumi refresh --preview-only --json`. */
const step = (op: string, type: string, name: string, state: { id: string; before: object; after?: object }) => ({
  op,
  urn: urn(type, name),
  oldState: { type, id: state.id, inputs: {}, outputs: state.before },
  ...(state.after && {
    newState: { type, id: state.id, inputs: {}, outputs: state.after },
    diffReasons: Object.keys(state.after),
  }),
});

const changed = (type: string, name: string, before: object, after: object): HandChange => {
  const id = type === policyType ? `/identity/conditionalAccess/policies/${policyId}` : "authorizationPolicy";
  const [change] = handChanges(
    parsePreview(JSON.stringify({ steps: [step("update", type, name, { id, before, after })] })),
  );
  if (change === undefined) throw new Error("no change");
  return change;
};

describe("what a refresh says was changed outside the code", () => {
  const refresh = {
    steps: [
      step("refresh", policyType, "liten-access-countries", { id: policyId, before: {} }),
      step("delete", policyType, "liten-access-mfa-everyone", { id: `/x/${policyId}`, before: { objectId: policyId } }),
      step("update", ownType("AuthorizationPolicy"), "liten-guests-authorization", {
        id: "authorizationPolicy",
        before: { settings: { allowInvitesFrom: "none", guestUserRoleId: "g" } },
        after: { settings: { allowInvitesFrom: "everyone", guestUserRoleId: "g" } },
      }),
      step("update", ownType("BreakGlassProof"), "liten-access-break-glass-proof", {
        id: groupId,
        before: { settings: { accounts: 2 } },
        after: { settings: {} },
      }),
      { op: "update", urn: "u::stack", oldState: { type: "pulumi:pulumi:Stack" }, newState: null },
    ],
  };

  it("is each property with both values, what is gone, and what is no longer true, by name", () => {
    expect(handChanges(parsePreview(JSON.stringify(refresh)))).toEqual([
      { kind: "unproved", resource: expect.objectContaining({ name: "liten-access-break-glass-proof" }) },
      { kind: "gone", resource: expect.objectContaining({ name: "liten-access-mfa-everyone", ids: [policyId] }) },
      {
        kind: "changed",
        resource: expect.objectContaining({ name: "liten-guests-authorization", ids: [] }),
        properties: [{ path: "settings.allowInvitesFrom", from: "none", to: "everyone" }],
      },
    ]);
  });
});

describe("what to write to keep it", () => {
  const access = (change: HandChange) => {
    const keep = keepOf(change);
    if (!("lines" in keep)) throw new Error(keep.kind);
    return { kind: keep.kind, section: parse(keep.lines.join("\n"))["tenant:conditionalAccess"] };
  };

  it.each([
    ["enabled", "enabledForReportingButNotEnforced", "reportOnly"],
    ["enabled", "disabled", "reportOnly"],
    ["enabledForReportingButNotEnforced", "enabled", "on"],
  ])("is the stage of a policy in the stack's file, when its state went from %s to %s", (before, after, stage) => {
    const { kind, section } = access(
      changed(policyType, "voss-access-legacy-authentication-guests", { state: before }, { state: after }),
    );
    expect(kind).toBe("stackFile");
    expect(section).toEqual({ policies: { "legacy-authentication-guests": stage } });
    expect(conditionalAccessSchema.parse(section).policies).toEqual({ "legacy-authentication-guests": stage });
  });

  it("is an exception with owner, reason and a last day, when a group was let off a policy", () => {
    const users = (...excludedGroups: string[]) => ({ conditions: { users: { excludedGroups } } });
    const { kind, section } = access(changed(policyType, "voss-access-mfa-everyone", users("a"), users(groupId, "a")));
    expect(kind).toBe("exception");
    expect(conditionalAccessSchema.safeParse(section).success).toBe(false);
    const [exception] = section.exceptions;
    const said = { ...exception, owner: "ikt", reason: "the night of the storm", expires: "2027-01-31" };
    expect(conditionalAccessSchema.parse({ exceptions: [said] }).exceptions).toEqual([
      {
        policies: ["mfa-everyone"],
        group: groupId,
        owner: "ikt",
        reason: "the night of the storm",
        expires: "2027-01-31",
      },
    ]);
  });

  it("is the last word in index.ts, where a policy that only reported was turned off", () => {
    const before = { state: "enabledForReportingButNotEnforced" };
    expect(keepOf(changed(policyType, "voss-access-countries", before, { state: "disabled" })).kind).toBe("program");
  });

  const written: [string, HandChange, () => void, object][] = [
    [
      "a setting of our own",
      changed(
        ownType("AuthorizationPolicy"),
        "who",
        { settings: { allowInvitesFrom: "none", defaultUserRolePermissions: { allowedToCreateApps: false } } },
        { settings: { allowInvitesFrom: "everyone", defaultUserRolePermissions: { allowedToCreateApps: true } } },
      ),
      () => {
        const defaultUserRolePermissions = { allowedToCreateApps: false, allowedToCreateTenants: false };
        const settings = { allowInvitesFrom: "none" as const, defaultUserRolePermissions };
        new AuthorizationPolicy("who", { settings });
      },
      {
        settings: {
          allowInvitesFrom: "everyone",
          defaultUserRolePermissions: { allowedToCreateApps: true, allowedToCreateTenants: false },
        },
      },
    ],
    [
      "one of azuread's",
      changed("azuread:index/group:Group", "who", { description: "a" }, { description: 'the "night" shift' }),
      () => void new azuread.Group("who", { displayName: "d", description: "a", securityEnabled: true }),
      { displayName: "d", description: 'the "night" shift' },
    ],
  ];

  it.each(written)("is a line in index.ts that has the last word on %s", async (_, change, program, expected) => {
    const keep = keepOf(change);
    if (keep.kind !== "program") throw new Error(keep.kind);
    const code = keep.lines.join("\n");
    expect(typeMistakes([{ from: "keep", code: `import * as pulumi from "@pulumi/pulumi";\n${code}` }])).toEqual([]);
    const declared = await declare(() =>
      pulumi.runtime.runInPulumiStack(async () => {
        new Function("pulumi", code)(pulumi);
        program();
      }),
    );
    expect(one(declared, "who").inputs).toMatchObject(expected);
  });

  it.each<[HandChange, string]>([
    [{ kind: "gone", resource: { urn: "u", type: policyType, name: "n", ids: [] } }, "takeOut"],
    [{ kind: "unproved", resource: { urn: "u", type: ownType("HeadCount"), name: "n", ids: [] } }, "mend"],
    [{ kind: "added", policy: { id: policyId, displayName: "Night", state: "enabled" } }, "leave"],
  ])("is nothing where the code has nothing to say: %j", (change, kind) => {
    expect(keepOf(change).kind).toBe(kind);
  });
});

describe("who changed it, and when", () => {
  const grant: string[] = ["AuditLog.Read.All", "Directory.Read.All"];
  let tenant: EmbeddedTenant;
  let changes: HandChange[];
  beforeAll(async () => {
    tenant = await startEmbedded({ seed: "voss", grant });
    const made = await tenant.asAdmin.graph("POST", "/groups", {
      displayName: "Natt",
      mailNickname: "natt",
      mailEnabled: false,
      securityEnabled: true,
    });
    const { id } = made.body as { id: string };
    await later(tenant);
    await tenant.asAdmin.graph("PATCH", `/groups/${id}`, { description: "x" });
    await tenant.asAdmin.graph("PATCH", "/policies/authorizationPolicy", { allowInvitesFrom: "everyone" });
    const policy = (
      await tenant.asAdmin.graph("POST", "/identity/conditionalAccess/policies", {
        displayName: "Natt",
        state: "enabledForReportingButNotEnforced",
        conditions: {
          users: { includeUsers: ["All"] },
          applications: { includeApplications: ["All"] },
          clientAppTypes: ["all"],
        },
        grantControls: { operator: "OR", builtInControls: ["mfa"] },
      })
    ).body as { id: string };
    const resource = (type: string, ...ids: string[]) => ({ urn: "u", type, name: type, ids });
    await later(tenant);
    changes = [
      { kind: "changed", resource: resource("azuread:index/group:Group", id), properties: [] },
      { kind: "changed", resource: resource(ownType("AuthorizationPolicy")), properties: [] },
      { kind: "changed", resource: resource(ownType("TeamsMessagingPolicy")), properties: [] },
      { kind: "gone", resource: resource("azuread:index/group:Group", groupId) },
      { kind: "unproved", resource: resource(ownType("BreakGlassProof"), groupId) },
      { kind: "added", policy: { id: policy.id, displayName: "Natt", state: "enabled" } },
    ];
  });
  afterAll(() => tenant.stop());

  const authors = async () => {
    const client = await trustedClient(tenant);
    return [...(await readAuthors(client, changes, tenant.clientId)).values()];
  };

  it("is the newest entry about it in the audit log, and for what the log does not have, where to look", async () => {
    expect(await authors()).toMatchObject([
      { kind: "known", by: expect.stringMatching(/^Global Administrator \(.+@.+\)$/), activity: "Update group" },
      { kind: "known", by: expect.stringMatching(/^Global Administrator/), activity: "Update authorization policy" },
      { kind: "otherLog" },
      { kind: "notInLog" },
      { kind: "nobody" },
      { kind: "known", by: expect.stringMatching(/^Global Administrator/), activity: "Add conditional access policy" },
    ]);
  });

  it("is never this application itself", async () => {
    const own = [...tenant.store.collection("servicePrincipals").values()].find(
      ({ appId }) => appId === tenant.clientId,
    );
    for (const change of tenant.store.changes) change.by = String(own?.displayName);
    expect((await authors())[0]).toEqual({ kind: "notInLog" });
  });

  it("cannot be said without the permission, and says which", async () => {
    grant.splice(0, grant.length, "Group.Read.All");
    expect((await authors())[0]).toEqual({
      kind: "notPermitted",
      permission: "AuditLog.Read.All and Directory.Read.All",
    });
  });
});

describe("what a person reads", () => {
  const change = changed(policyType, "liten-access-mfa-everyone", { state: "enabled" }, { state: "disabled" });
  const author = {
    kind: "known",
    by: "Vakt (vakt@x.example)",
    at: "2026-11-26T01:49:24.486Z",
    activity: "Update",
  } as const;
  const drift: Drift = driftOf("demo", [change], new Map([[change, author]]));

  it("names the property with both values, who and when, and both ways to go on", () => {
    expect(driftReport(drift, "en")).toBe(`Changed outside the code: 1 thing in stack demo

ConditionalAccessPolicy liten-access-mfa-everyone: changed by hand
  state: "enabled" → "disabled"
  by Vakt (vakt@x.example), 2026-11-26 01:49 UTC (Update)
  Keep it: write in the stack's file
      tenant:conditionalAccess:
        policies:
          mfa-everyone: "reportOnly"
  Undo this one alone
      pulumi up --stack demo --refresh --target '${urn(policyType, "liten-access-mfa-everyone")}'

Undo all that is not written down: m365-tenant up --stack demo --yes
`);
  });

  it.each([
    ["nn", "Endra utanfor koden: 1 ting i stack demo"],
    ["nb", "Endret utenfor koden: 1 ting i stack demo"],
    ["sv", "Ändrat utanför koden: 1 sak i stack demo"],
  ] as const)("is in %s where the stack is", (language, title) => {
    expect(driftReport(drift, language)).toContain(title);
    expect(driftReport(drift, language)).toContain("Vakt (vakt@x.example), 2026-11-26 01:49 UTC");
    expect(driftReport({ stack: "demo", entries: [] }, language)).toContain("stack demo");
  });
});
