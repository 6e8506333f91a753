/** What no state, trace or log may hold, by what it is. */
const patterns: Readonly<Record<string, RegExp>> = {
  "a token": /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  "an authorization header": /\bBearer\s+[\w-]{16,}/i,
  // Names of Graph's own properties; a value of at least a few characters stands beside them.
  "a password or pass": /"(?:temporaryAccessPass|password|secretText|clientSecret|client_secret)"\s*:\s*"[^"]{4,}"/i,
};

/** What of the secrets a text holds: those that are known, in each form they are written in, and what looks like one. */
export function secretsIn(text: string, known: Readonly<Record<string, string>>): string[] {
  const written = Object.entries(known).filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)));
  const alike = Object.entries(patterns).filter(([, pattern]) => pattern.test(text));
  return [...written, ...alike].map(([what]) => what);
}

function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    Buffer.from(secret).toString("hex"),
  ];
}
