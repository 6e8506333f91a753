import type { AdministrationConfig } from "../administration.ts";
import type { ConditionalAccessConfig } from "../conditional-access.ts";
import type { DirectoryRole } from "../directory-roles.ts";
import type { OrganisationConfig } from "../organisation.ts";
import { ownsGovernance } from "../premium.ts";
import type { Finding } from "./check.ts";

/** Global administrators a tenant should have at most, break-glass accounts among them: CIS 1.1.3. */
const globalAdministratorsMax = 4;

/** Roles whose holders may consent to an application for everybody. */
const mayConsent: ReadonlySet<DirectoryRole> = new Set<DirectoryRole>([
  "Global Administrator",
  "Privileged Role Administrator",
  "Application Administrator",
  "Cloud Application Administrator",
]);

/** What the administration's section says that does not go with the rest of the stack, or with itself. */
export function administrationFindings(
  administration: AdministrationConfig,
  breakGlass: { accounts: readonly string[] },
  owned: ConditionalAccessConfig["owned"],
  organisation: OrganisationConfig,
): Finding[] {
  return [
    ...roleTwice(administration),
    ...breakGlassAmongMembers(administration, breakGlass.accounts),
    ...tooManyGlobal(administration, breakGlass.accounts),
    ...reviewers(administration),
    ...strangers(administration, organisation),
    ...eligibility(administration, owned, organisation),
  ].map(({ path, text }) => ({ path: ["administration", ...path], text }));
}

function roleTwice({ roles }: AdministrationConfig): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(roles).flatMap(([key, { role }]) => {
    const before = first.get(role);
    if (before === undefined) {
      first.set(role, key);
      return [];
    }
    return [{ path: ["roles", key, "role"], text: `"${role}" is also the role of ${before}; give a role one group` }];
  });
}

function breakGlassAmongMembers({ roles }: AdministrationConfig, accounts: readonly string[]): Finding[] {
  return Object.entries(roles).flatMap(([key, { members }]) =>
    (members ?? []).flatMap((id, place) =>
      accounts.includes(id)
        ? [
            {
              path: ["roles", key, "members", place],
              text: `"${id}" is a break-glass account; leave it out, it holds its role by hand so that no change can take it`,
            },
          ]
        : [],
    ),
  );
}

function tooManyGlobal({ roles }: AdministrationConfig, accounts: readonly string[]): Finding[] {
  return Object.entries(roles).flatMap(([key, { role, members }]) => {
    const all = new Set([...accounts, ...(members ?? [])]).size;
    if (role !== "Global Administrator" || all <= globalAdministratorsMax) return [];
    return [
      {
        path: ["roles", key, "members"],
        text: `${all} global administrators with the break-glass accounts; write at most ${globalAdministratorsMax} in all, and give the others a narrower role`,
      },
    ];
  });
}

function reviewers({ consentReviewers, roles, privilege }: AdministrationConfig): Finding[] {
  if (consentReviewers === undefined) return [];
  const path = ["consentReviewers"];
  const entry = roles[consentReviewers];
  if (entry === undefined) {
    const known = Object.keys(roles).join(", ");
    return [{ path, text: `"${consentReviewers}" is no role here; write ${known === "" ? "a role first" : known}` }];
  }
  if (!mayConsent.has(entry.role)) {
    const may = [...mayConsent].join(", ");
    return [
      { path, text: `"${consentReviewers}" is ${entry.role}, who cannot consent; name a role that is one of ${may}` },
    ];
  }
  return privilege === "eligible" && (entry.members ?? []).length === 0
    ? [
        {
          path,
          text: `"${consentReviewers}" has nobody in it until the role is asked for; list its members, who are then told of requests`,
        },
      ]
    : [];
}

function strangers({ localHelp }: AdministrationConfig, { sectors, municipality }: OrganisationConfig): Finding[] {
  const known = sectors.map(({ key }) => key);
  return (localHelp?.sectors ?? []).flatMap((key, place) =>
    known.includes(key)
      ? []
      : [
          {
            path: ["localHelp", "sectors", place],
            text: `"${key}" is no sector of ${municipality.name}; write one of ${known.join(", ")}`,
          },
        ],
  );
}

function eligibility(
  { privilege, alerts }: AdministrationConfig,
  owned: ConditionalAccessConfig["owned"],
  { licences }: OrganisationConfig,
): Finding[] {
  if (privilege === "eligible") {
    if (ownsGovernance(licences, owned)) return [];
    const text = `"eligible" needs Entra ID P2 or Governance, and neither a licence of the organisation file nor conditionalAccess.owned.entraP2 says it is owned; write standing`;
    return [{ path: ["privilege"], text }];
  }
  if (alerts.length === 0) return [];
  return [{ path: ["alerts"], text: "nobody asks for a role while privilege is standing; leave it out" }];
}
