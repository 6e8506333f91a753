import type { Needs } from "./azuread-needs.ts";

/** A command beside `pulumi` that a component calls for, and what it asks of the application that runs it. */
export interface JobNeeds {
  readonly command: string;
  /** To look, and to carry out. */
  readonly permissions: Needs;
}

/** Evidence of a step is read only, whoever asks: `rollout`, or the `up` that promotes. */
const evidence = [
  "AuditLog.Read.All",
  "GroupMember.Read.All",
  "Policy.Read.All",
  "ReportSettings.Read.All",
  "Reports.Read.All",
  "User.Read.All",
];

/** What the jobs of a component need, by its type. They run only when somebody asks, so they stand apart. */
export const jobNeeds: Readonly<Record<string, JobNeeds>> = {
  "tenant:index:Rollout": {
    command: "m365-tenant rollout, and an up that promotes",
    permissions: { read: evidence, write: evidence },
  },
  "tenant:index:Merger": {
    command: "m365-tenant merger, and an up that moves one",
    permissions: { read: ["User.Read.All"], write: ["User.Read.All"] },
  },
  "tenant:index:Telephony": {
    command: "m365-tenant numbers give",
    permissions: {
      read: ["TeamsTelephoneNumber.Read.All", "User.Read.All"],
      write: ["TeamsTelephoneNumber.ReadWrite.All", "User.Read.All"],
    },
  },
};

/** The audit log says who changed something by hand; Microsoft asks for both. */
const authors = ["AuditLog.Read.All", "Directory.Read.All"];

/** What the jobs need that any stack has. */
export const jobsOfEveryStack: readonly JobNeeds[] = [
  { command: "m365-tenant drift, to say who and when", permissions: { read: authors, write: authors } },
];
