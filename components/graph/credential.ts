import { readFile } from "node:fs/promises";
import type { TokenCredential } from "@azure/identity";
import type { Endpoints } from "./endpoints.ts";
import { type OidcRequest, requestAssertion } from "./oidc.ts";

/** How the application signs in. The kinds are tried in the order of the ARM_* variables, as azuread does. */
export type Credential =
  | { kind: "certificate"; path: string; password?: string }
  | { kind: "secret"; secret: string }
  | { kind: "oidcToken"; token: string }
  | { kind: "oidcFile"; path: string }
  | { kind: "oidcRequest"; request: OidcRequest }
  | { kind: "azureCli" };

export interface Application {
  tenantId: string;
  /** Absent only for the Azure CLI, which is signed in as a person. */
  clientId?: string;
  credential: Credential;
}

/** The Azure identity client that this application signs in with. Loaded when it is needed: it is a large library. */
export async function openCredential(application: Application, endpoints: Endpoints): Promise<TokenCredential> {
  const identity = await import("@azure/identity");
  const { tenantId, clientId = "", credential } = application;
  const options = { authorityHost: endpoints.login, disableInstanceDiscovery: endpoints.loopback };
  const assertion = (read: () => Promise<string>) =>
    new identity.ClientAssertionCredential(tenantId, clientId, read, options);
  switch (credential.kind) {
    case "secret":
      return new identity.ClientSecretCredential(tenantId, clientId, credential.secret, options);
    case "certificate": {
      const { path, password } = credential;
      const certificate = {
        certificatePath: path,
        ...(password === undefined ? {} : { certificatePassword: password }),
      };
      return new identity.ClientCertificateCredential(tenantId, clientId, certificate, options);
    }
    case "oidcToken":
      return assertion(async () => credential.token);
    case "oidcFile":
      return assertion(async () => (await readFile(credential.path, "utf8")).trim());
    case "oidcRequest":
      return assertion(() => requestAssertion(credential.request));
    case "azureCli":
      return new identity.AzureCliCredential({ tenantId });
  }
}
