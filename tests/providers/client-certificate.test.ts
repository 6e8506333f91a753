import { execFileSync } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { CertificateError, openTenant } from "../../components/graph/index.ts";
import { connectionFrom } from "../../components/providers/connection/environment.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { realToday, startEmbedded } from "./embedded.ts";
import { archiveWithoutKey, newerArchive, olderArchive, opensslArchive } from "./pkcs12-archives.ts";
import { registerCertificate, type SelfSigned, selfSigned } from "./self-signed.ts";

const password = "Vår dør, hunter2";
const folder = mkdtempSync(join(tmpdir(), "m365-certificate-"));
let tenant: EmbeddedTenant;
let own: SelfSigned;
let foreign: SelfSigned;
let elliptic: SelfSigned;

beforeAll(async () => {
  tenant = await startEmbedded(realToday);
  [own, foreign, elliptic] = await Promise.all([selfSigned(), selfSigned(), selfSigned("ec")]);
  expect(await registerCertificate(tenant, own)).toBe(204);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await tenant.stop();
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

/** Who the tenant says is there, to one who signs in by these variables beside the tenant's and the application's. */
async function signIn(variables: Record<string, string>): Promise<string | undefined> {
  const environment = {
    ARM_TENANT_ID: tenant.tenantId,
    ARM_CLIENT_ID: tenant.clientId,
    ARM_METADATA_HOSTNAME: `localhost:${tenant.port}`,
    ...variables,
  };
  const { graph } = await openTenant(connectionFrom(environment, { get: () => undefined }));
  const organization = z.object({ id: z.string() });
  const [found] = await graph.list(organization, "/v1.0/organization", { attempt: "read", object: "the organisation" });
  return found?.id;
}

const inFile = (archive: Buffer, name = "app.pfx") => ({ ARM_CLIENT_CERTIFICATE_PATH: file(name, archive) });
const inline = (archive: Buffer) => ({ ARM_CLIENT_CERTIFICATE: archive.toString("base64") });
const pem = (text: string) => ({ ARM_CLIENT_CERTIFICATE_PATH: file("app.pem", text) });
const opened = { ARM_CLIENT_CERTIFICATE_PASSWORD: password };

function encryptedKey(): string {
  const cipher = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: password } as const;
  return String(createPrivateKey(own.key).export(cipher));
}

describe("the application signs in with its certificate", () => {
  it.each<[string, () => Record<string, string>]>([
    ["an archive of the older form", () => ({ ...inFile(olderArchive(own, password)), ...opened })],
    ["an archive of today's form", () => ({ ...inFile(newerArchive(own, password), "app.P12"), ...opened })],
    [
      "an archive under an ASCII password",
      () => ({ ...inline(newerArchive(own, "p")), ARM_CLIENT_CERTIFICATE_PASSWORD: "p" }),
    ],
    ["an archive of the older form with no password", () => inFile(olderArchive(own, ""))],
    ["an archive of today's form with no password", () => inFile(newerArchive(own, ""))],
    ["an archive in the environment", () => ({ ...inline(newerArchive(own, password)), ...opened })],
    [
      "an archive in the environment, in lines as base64 prints them",
      () => ({ ARM_CLIENT_CERTIFICATE: olderArchive(own, "").toString("base64").replace(/.{76}/g, "$&\n") }),
    ],
    ["PEM, the certificate first", () => pem(own.certificate + own.key)],
    ["PEM, another certificate before its own", () => pem(foreign.certificate + own.key + own.certificate)],
    ["PEM under a password", () => ({ ...pem(encryptedKey() + own.certificate), ...opened })],
  ])("in %s", async (_, variables) => {
    expect(await signIn(variables())).toBe(tenant.tenantId);
  });

  it.skipIf(!hasOpenssl()).each<[string, string, string[]]>([
    ["today's form", password, []],
    ["the older form", password, ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"]],
    ["today's form with no password", "", []],
    ["a form that nothing is encrypted in", "", ["-keypbe", "NONE", "-certpbe", "NONE", "-nomac"]],
  ])("as OpenSSL archives it in %s (skipped where openssl is not installed)", async (_, secret, options) => {
    const variables = inFile(opensslArchive(own, secret, options));
    expect(await signIn(secret === "" ? variables : { ...variables, ...opened })).toBe(tenant.tenantId);
  });

  it("and is told by Entra when the certificate is not the application's", async () => {
    await expect(signIn(inFile(olderArchive(foreign, "")))).rejects.toThrow(/could not sign in .* AADSTS700027/);
  });
});

describe("a certificate that cannot be used is one sentence", () => {
  it.each<[string, () => Record<string, string>, string]>([
    [
      "the password is another one",
      () => ({ ...inFile(newerArchive(own, password)), ARM_CLIENT_CERTIFICATE_PASSWORD: "hunter3" }),
      "the password in ARM_CLIENT_CERTIFICATE_PASSWORD does not open <folder>/app.pfx; set the one it was exported with",
    ],
    [
      "the password is missing",
      () => inline(olderArchive(own, password)),
      "ARM_CLIENT_CERTIFICATE asks for a password; set ARM_CLIENT_CERTIFICATE_PASSWORD to the one it was exported with",
    ],
    [
      "the password of the PEM is missing",
      () => pem(encryptedKey() + own.certificate),
      "<folder>/app.pem asks for a password; set ARM_CLIENT_CERTIFICATE_PASSWORD to the one it was exported with",
    ],
    [
      "the password of the PEM is another one",
      () => ({ ...pem(encryptedKey() + own.certificate), ARM_CLIENT_CERTIFICATE_PASSWORD: "hunter3" }),
      "the password in ARM_CLIENT_CERTIFICATE_PASSWORD does not open <folder>/app.pem; set the one it was exported with",
    ],
    [
      "there is no key",
      () => ({ ...inFile(archiveWithoutKey(own, password)), ...opened }),
      "<folder>/app.pfx holds no private key; export the certificate with its key",
    ],
    [
      "there is no key in the PEM",
      () => pem(own.certificate),
      "<folder>/app.pem holds no private key; export the certificate with its key",
    ],
    [
      "the certificate is another key's",
      () => pem(own.key + foreign.certificate),
      "<folder>/app.pem holds no certificate of its private key; export the two together",
    ],
    [
      "the key is elliptic",
      () => pem(elliptic.key + elliptic.certificate),
      "<folder>/app.pem holds a key of the kind ec; Entra takes the signature of an RSA key, so make a certificate with one",
    ],
    [
      "it is not base64",
      () => ({ ARM_CLIENT_CERTIFICATE: "hunter2 ?" }),
      "ARM_CLIENT_CERTIFICATE is no base64; set it to the PKCS#12 file as `base64 -w0` prints it",
    ],
    [
      "it is base64 of something else",
      () => ({ ARM_CLIENT_CERTIFICATE: Buffer.from("hunter2").toString("base64") }),
      "ARM_CLIENT_CERTIFICATE cannot be read as PKCS#12; export the certificate with its key anew",
    ],
    [
      "the file is cut short",
      () => ({ ...inFile(newerArchive(own, password).subarray(0, 900)), ...opened }),
      "<folder>/app.pfx cannot be read as PKCS#12; export the certificate with its key anew",
    ],
    [
      "the PEM is damaged",
      () => pem(`${own.key.replace(/^M.{20}/m, "hunter2")}${own.certificate}`),
      "<folder>/app.pem cannot be read as PEM; export the certificate with its key anew",
    ],
    [
      "there is no file",
      () => ({ ARM_CLIENT_CERTIFICATE_PATH: join(folder, "none.pfx") }),
      "ARM_CLIENT_CERTIFICATE_PATH names <folder>/none.pfx, which cannot be read; name a PKCS#12 or PEM file that is there",
    ],
  ])("when %s, and shows nothing of it", async (_, variables, sentence) => {
    const failed = await signIn(variables()).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CertificateError);
    expect(String(failed)).toBe(`CertificateError: ${sentence.replace("<folder>", folder)}`);
    expect(String(failed)).not.toMatch(/hunter/);
  });
});

function hasOpenssl(): boolean {
  try {
    return execFileSync("openssl", ["version"], { encoding: "utf8" }).startsWith("OpenSSL 3");
  } catch {
    return false;
  }
}
