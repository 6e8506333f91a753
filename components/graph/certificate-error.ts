import { SignInError } from "./token.ts";

/** The certificate this machine was given to sign in with cannot be used: a person has to set it right. */
export class CertificateError extends SignInError {
  override readonly name = "CertificateError";
}
