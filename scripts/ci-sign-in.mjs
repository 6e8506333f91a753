// Signs a CI job in without a stored secret: asks the job's own OIDC token of GitHub and keeps it in a file that
// only the job can read. azuread and this library find it by ARM_OIDC_TOKEN_FILE_PATH, Pulumi's Azure backend and
// Key Vault secrets provider by the AZURE_* names.
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The environment names are GitHub's own: https://docs.github.com/actions/reference/security/oidc */
function required(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(
    `${name} is not set. This script runs in a GitHub Actions job with "permissions: id-token: write", ` +
      "with ARM_TENANT_ID and ARM_CLIENT_ID from the environment's variables.",
  );
  process.exit(2);
}

const url = new URL(required("ACTIONS_ID_TOKEN_REQUEST_URL"));
// The audience that a federated credential of an Entra app registration expects by default.
url.searchParams.set("audience", "api://AzureADTokenExchange");
const bearer = required("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
const folder = required("RUNNER_TEMP");
const env = required("GITHUB_ENV");
const tenantId = required("ARM_TENANT_ID");
const clientId = required("ARM_CLIENT_ID");

const response = await fetch(url, { headers: { authorization: `Bearer ${bearer}` } });
if (!response.ok) {
  console.error(`GitHub gave no OIDC token: ${response.status} ${response.statusText}`);
  process.exit(1);
}
const { value } = await response.json();
if (typeof value !== "string" || value.split(".").length !== 3) {
  console.error("GitHub's answer holds no OIDC token.");
  process.exit(1);
}
const file = join(folder, "oidc-token");
writeFileSync(file, value, { mode: 0o600 });
appendFileSync(
  env,
  Object.entries({
    ARM_USE_OIDC: "true",
    ARM_OIDC_TOKEN_FILE_PATH: file,
    AZURE_FEDERATED_TOKEN_FILE: file,
    AZURE_TENANT_ID: tenantId,
    AZURE_CLIENT_ID: clientId,
  })
    .map(([key, text]) => `${key}=${text}\n`)
    .join(""),
);
console.log("signed in: the job's OIDC token is in place");
