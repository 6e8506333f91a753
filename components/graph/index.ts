export { CertificateError } from "./certificate-error.ts";
export type { Clock } from "./clock.ts";
export type { Application, Credential } from "./credential.ts";
export { type Cloud, EndpointsError } from "./endpoints.ts";
export { isTenantError, NetworkFailure, TenantError } from "./errors.ts";
export { isJsonObject, type Json, type JsonObject } from "./json.ts";
export {
  type Connection,
  openSignIn,
  openTenant,
  type SignIn,
  type TenantClient,
  tenantOver,
} from "./tenant-client.ts";
export { SignInError } from "./token.ts";
export type { ApiName, Send, WireRequest, WireResponse } from "./wire.ts";
