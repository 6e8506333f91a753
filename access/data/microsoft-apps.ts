/**
 * Microsoft's own applications that stand outside the Office 365 suite: Microsoft's ids and names.
 * @see https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
 */
export const otherMicrosoftApps: ReadonlyMap<string, string> = new Map([
  ["00000002-0000-0000-c000-000000000000", "Windows Azure Active Directory"],
  ["00000003-0000-0000-c000-000000000000", "Microsoft Graph"],
  ["00000007-0000-0000-c000-000000000000", "Dataverse"],
  ["00000009-0000-0000-c000-000000000000", "Power BI Service"],
  ["0000000a-0000-0000-c000-000000000000", "Microsoft Intune"],
  ["0000000c-0000-0000-c000-000000000000", "Microsoft App Access Panel"],
  ["00000012-0000-0000-c000-000000000000", "Microsoft Rights Management Services"],
  ["00000014-0000-0000-c000-000000000000", "Microsoft.Azure.SyncFabric"],
  ["01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9", "Device Registration Service"],
  ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
  ["05a65629-4c1b-48c1-a78b-804c4abdd4af", "Microsoft Cloud App Security"],
  ["14d82eec-204b-4c2f-b7e8-296a70dab67e", "Microsoft Graph Command Line Tools"],
  ["1950a258-227b-4e31-a9cf-717495945fc2", "Microsoft Azure PowerShell"],
  ["19db86c3-b2b9-44cc-b339-36da233a3be2", "My Signins"],
  ["1f5530b3-261a-47a9-b357-ded261e17918", "Azure Multi-Factor Auth Connector"],
  ["268761a2-03f3-40df-8a8b-c3db24145b6b", "Universal Store Native Client"],
  ["27922004-5251-4030-b22d-91ecd9a37ea4", "Outlook Mobile"],
  ["2793995e-0a7d-40d7-bd35-6968ba142197", "My Apps"],
  ["29d9ed98-a469-4536-ade2-f981bc1d605e", "Microsoft Authentication Broker"],
  ["2ddfbe71-ed12-4123-b99b-d5fc8a062a79", "Microsoft Teams Admin Portal Service"],
  ["372140e0-b3b7-4226-8ef9-d57986796201", "Azure Windows VM Sign-In"],
  ["45a330b1-b1ec-4cc1-9161-9f03992aa49f", "Windows Store for Business"],
  ["497effe9-df71-4043-a8bb-14cf78c4b63b", "Exchange Admin Center"],
  ["499b84ac-1321-427f-aa17-267ca6975798", "Azure DevOps"],
  ["74bcdadc-2fdc-4bb3-8459-76d06952a0e9", "Microsoft Intune Web Company Portal"],
  ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "Windows Azure Service Management API"],
  ["7df0a125-d3be-4c96-aa54-591f83ff541c", "Microsoft Flow Service"],
  ["80ccca67-54bd-44ab-8625-4b79c4dc7775", "Microsoft 365 Security and Compliance Center"],
  ["810dcf14-1858-4bf2-8134-4c369fa3235b", "Azure AD Identity Governance - Entitlement Management"],
  ["8c59ead7-d703-4a27-9e55-c96a0054c8d2", "My Profile"],
  ["93625bc8-bfe2-437a-97e0-3d0060024faa", "Microsoft password reset service"],
  ["981f26a1-7f43-403b-a875-f8b09b8cd720", "Azure Multi-Factor Auth Client"],
  ["9ba1a5c7-f17a-4de9-a1f1-6178c8d51223", "Microsoft Intune Company Portal"],
  ["9cdead84-a844-4324-93f2-b2e6bb768d07", "Azure Virtual Desktop"],
  ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure Portal"],
  ["c5393580-f805-4401-95e8-94b7a6ef2fc2", "Office 365 Management APIs"],
  ["ca7f3f0b-7d91-482c-8e09-c5d840d0eac5", "Log Analytics API"],
  ["cb1056e2-e479-49de-ae31-7812af012ed8", "Microsoft Azure Active Directory Connect"],
  ["cfa8b339-82a2-471a-a3c9-0fc0be7a4093", "Azure Key Vault"],
  ["d4ebce55-015a-49b5-a083-c84d1797ae8c", "Microsoft Intune Enrollment"],
  ["dd762716-544d-4aeb-a526-687b73838a22", "Microsoft Device Registration Client"],
  ["de8bc8b5-d9f9-48b1-a8ad-b748da725064", "Graph Explorer"],
  ["e9f49c6b-5ce5-44c8-925d-015017e9f7ad", "Azure Data Lake"],
  ["f5c26e74-f226-4ae8-85f0-b4af0080ac9e", "Application Insights API"],
  ["fb78d390-0c51-40cd-8e17-fdbfab77341b", "Microsoft Exchange REST API Based Powershell"],
  ["fc0f3af4-6835-4174-b806-f7db311fd2f3", "Microsoft Intune Windows Agent"],
  ["fc780465-2017-40d4-a0c5-307022471b92", "WindowsDefenderATP"],
]);

/** Members of the keyword MicrosoftAdminPortals whose ids are public: Azure and Entra, Exchange, Defender and Purview, Teams. */
export const adminPortals: ReadonlySet<string> = new Set([
  "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
  "497effe9-df71-4043-a8bb-14cf78c4b63b",
  "80ccca67-54bd-44ab-8625-4b79c4dc7775",
  "2ddfbe71-ed12-4123-b99b-d5fc8a062a79",
]);

/** Microsoft names these portals (Microsoft 365 and Intune admin centers) without ids; these applications may stand behind them. */
export const possibleAdminPortals: ReadonlySet<string> = new Set([
  "00000006-0000-0ff1-ce00-000000000000",
  "0000000a-0000-0000-c000-000000000000",
]);

/** Windows Azure Service Management API; a policy that names it covers these as well. */
export const managementApi = "797f4846-ba00-4fd7-ba43-dac1f8f63013";
export const managementApiMembers: ReadonlySet<string> = new Set([
  "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
  "e9f49c6b-5ce5-44c8-925d-015017e9f7ad",
  "f5c26e74-f226-4ae8-85f0-b4af0080ac9e",
  "ca7f3f0b-7d91-482c-8e09-c5d840d0eac5",
]);
