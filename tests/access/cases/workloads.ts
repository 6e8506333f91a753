import { app, blocks, type Case, lineOfBusiness, pages, policy, signIn, when } from "./words.ts";

const workload = when(pages.workload);
const workloads = (clientApplications: Record<string, unknown>) =>
  policy({ users: { includeUsers: ["None"] }, clientApplications }, blocks);
const robot = (application: "singleTenant" | "multiTenant" | "managedIdentity" | "unknown", id = "robot") =>
  signIn({ who: { kind: "workload", id, application } });

export const workloadCases: Case[] = [
  workload("a policy for people does not touch a workload", policy({}, blocks), robot("singleTenant"), "not covered"),
  workload(
    "a policy for all service principals blocks a single-tenant application",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"] }),
    robot("singleTenant"),
    "blocked",
  ),
  workload(
    "a policy for workloads does not touch people",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"] }),
    signIn(),
    "not covered",
  ),
  workload(
    "a managed identity is not reached",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"] }),
    robot("managedIdentity"),
    "not covered",
  ),
  workload(
    "a multitenant application is not reached",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"] }),
    robot("multiTenant"),
    "not covered",
  ),
  workload(
    "an application of unknown kind may be reached",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"] }),
    robot("unknown"),
    "unknown",
  ),
  workload(
    "a named service principal is reached",
    workloads({ includeServicePrincipals: ["robot"] }),
    robot("singleTenant"),
    "blocked",
  ),
  workload(
    "another service principal is not reached",
    workloads({ includeServicePrincipals: ["robot"] }),
    robot("singleTenant", "other"),
    "not covered",
  ),
  workload(
    "an excluded service principal is left out",
    workloads({ includeServicePrincipals: ["ServicePrincipalsInMyTenant"], excludeServicePrincipals: ["robot"] }),
    robot("singleTenant"),
    "not covered",
  ),
  workload(
    "a filter on service principals is not understood",
    workloads({
      includeServicePrincipals: ["ServicePrincipalsInMyTenant"],
      servicePrincipalFilter: { mode: "include", rule: "x" },
    }),
    robot("singleTenant"),
    "unknown",
  ),
  workload(
    "a policy for agents is not understood",
    workloads({ includeAgentIdServicePrincipals: ["All"] }),
    robot("singleTenant"),
    "unknown",
  ),
  workload(
    "a risky workload is blocked where its risk is named",
    policy(
      {
        users: { includeUsers: ["None"] },
        clientApplications: { includeServicePrincipals: ["robot"] },
        servicePrincipalRiskLevels: ["high"],
      },
      blocks,
    ),
    signIn({
      who: { kind: "workload", id: "robot", application: "singleTenant" },
      servicePrincipalRisk: "high",
      target: app(lineOfBusiness),
    }),
    "blocked",
  ),
  workload(
    "a workload without risk passes a policy about risk",
    policy(
      {
        users: { includeUsers: ["None"] },
        clientApplications: { includeServicePrincipals: ["robot"] },
        servicePrincipalRiskLevels: ["high"],
      },
      blocks,
    ),
    robot("singleTenant"),
    "not covered",
  ),
];
