import { readFile } from "node:fs/promises";
import type { TokenCredential } from "@azure/identity";
import type { CertificateSource } from "./client-certificate.ts";
import type { Endpoints } from "./endpoints.ts";
import { type OidcRequest, requestAssertion } from "./oidc.ts";

/** How the application signs in. The kinds are tried in the order of the ARM_* variables, as azuread does. */
export type Credential =
  | { kind: "certificate"; source: CertificateSource; password?: string }
  | { kind: "secret"; secret: string }
  | { kind: "oidcToken"; token: string }
  | { kind: "oidcFile"; path: string }
  | { kind: "oidcRequest"; request: OidcRequest }
  | { kind: "managedIdentity" }
  | { kind: "azureCli" };

export interface Application {
  tenantId: string;
  /** Absent for the Azure CLI, which is signed in as a person, and for a machine's own managed identity. */
  clientId?: string;
  credential: Credential;
}

/** The Azure identity client that this application signs in with. Loaded when it is needed, as what reads certificates is: they are large libraries. */
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
      const { clientCertificate } = await import("./client-certificate.ts");
      const certificate = await clientCertificate(credential.source, credential.password);
      return new identity.ClientCertificateCredential(tenantId, clientId, { certificate }, options);
    }
    case "oidcToken":
      return assertion(async () => credential.token);
    case "oidcFile":
      return assertion(async () => (await readFile(credential.path, "utf8")).trim());
    case "oidcRequest":
      return assertion(() => requestAssertion(credential.request));
    case "managedIdentity":
      return application.clientId === undefined
        ? new identity.ManagedIdentityCredential()
        : new identity.ManagedIdentityCredential({ clientId: application.clientId });
    case "azureCli":
      return new identity.AzureCliCredential({ tenantId });
  }
}
