/**
 * Built-in roles a municipality has use for, by Microsoft's names. The ids are Microsoft's role template ids, the same
 * in every tenant: names drift, ids do not.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const directoryRoles = {
  "Application Administrator": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  "Authentication Administrator": "c4e39bd9-1100-46d3-8c65-fb160da0071f",
  "Authentication Policy Administrator": "0526716b-113d-4c15-b2c8-68e3c22b9f80",
  "Billing Administrator": "b0f54661-2d74-4c50-afa3-1ec803f12efe",
  "Cloud Application Administrator": "158c047a-c907-4556-b7ef-446551a6b5f7",
  "Cloud Device Administrator": "7698a772-787b-4ac8-901f-60d6b08affd2",
  "Compliance Administrator": "17315797-102d-40b4-93e0-432062caca18",
  "Conditional Access Administrator": "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9",
  "Exchange Administrator": "29232cdf-9323-42fd-ade2-1d097af3e4de",
  "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
  "Global Reader": "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
  "Groups Administrator": "fdd7a751-b60b-444a-984c-02652fe8fa1c",
  "Guest Inviter": "95e79109-95c0-4d8e-aee3-d01accf2d47b",
  "Helpdesk Administrator": "729827e3-9c14-49f7-bb1b-9608f156bbb8",
  "Hybrid Identity Administrator": "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
  "Intune Administrator": "3a2c62db-5318-420d-8d74-23affee5d9d5",
  "License Administrator": "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
  "Message Center Reader": "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b",
  "Office Apps Administrator": "2b745bdf-0803-4d80-aa65-822c4493daac",
  "Privileged Authentication Administrator": "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
  "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "Reports Reader": "4a5d8f65-41da-4de4-8968-e035b65339cf",
  "Security Administrator": "194ae4cb-b126-40b2-bd5b-6091b380977d",
  "Security Reader": "5d6b6bb7-de71-4623-b4af-96380a352509",
  "Service Support Administrator": "f023fd81-a637-4b56-95fd-791ac0226033",
  "SharePoint Administrator": "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
  "Teams Administrator": "69091246-20e8-4a56-aa4d-066075b2a7a8",
  "Teams Communications Administrator": "baf37b3a-610e-45da-9e62-d9d1e5e8914b",
  "Teams Communications Support Engineer": "f70938a0-fc10-4177-9e90-2178f8765737",
  "Teams Communications Support Specialist": "fcf91098-03e3-41a9-b5ba-6f0ec8188a12",
  "Teams Devices Administrator": "3d762c5a-1b6c-493f-843e-55a3b42923d4",
  "Teams Telephony Administrator": "aa38014f-0993-46e9-9b45-30501a20909d",
  "User Administrator": "fe930be7-5e62-47db-91af-98c3a49a38b1",
} as const;

export type DirectoryRole = keyof typeof directoryRoles;
