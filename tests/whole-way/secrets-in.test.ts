import { expect, it } from "vitest";
import { secretsIn } from "./secrets-in.ts";

const secret = "s3cret/with+signs";

it.each([
  ["a secret as it is", `x${secret}y`, ["the secret"]],
  ["a secret in an address", `?client_secret=${encodeURIComponent(secret)}`, ["the secret"]],
  ["a secret in base64", Buffer.from(secret).toString("base64"), ["the secret"]],
  ["a token", `{"t":"eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJncmFwaCJ9.x"}`, ["a token"]],
  ["a header", "Authorization: Bearer abcdefghijklmnopqrstuvwx", ["an authorization header"]],
  ["a key", "-----BEGIN PRIVATE KEY-----\nMIIE", ["a private key"]],
  ["a pass", '{"temporaryAccessPass": "Ab3$kk91"}', ["a password or pass"]],
  ["names and figures alone", '{"passwordRuleSettings":{"LockoutThreshold":10},"password":null}', []],
])("%s is found", (_, text, found) => {
  expect(secretsIn(text, { "the secret": secret })).toEqual(found);
});
