/** The names under which a token for Azure Resource Manager is asked for. */
export const armAudiences: readonly string[] = [
  "https://management.azure.com",
  "https://management.azure.com/",
  "https://management.core.windows.net",
  "https://management.core.windows.net/",
];
