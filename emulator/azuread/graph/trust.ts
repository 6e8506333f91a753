import { existsSync, readFileSync } from "node:fs";
import { Agent } from "node:https";
import { rootCertificates } from "node:tls";

/**
 * Connections that trust what the official plugin trusts on Linux: the bundle named by SSL_CERT_FILE,
 * and NODE_EXTRA_CA_CERTS besides. Both are read here, so it does not matter how Node was started.
 */
export function trustingAgent(env: NodeJS.ProcessEnv): Agent {
  const ca = [...rootCertificates];
  for (const name of ["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]) {
    const file = env[name];
    if (file !== undefined && file !== "") {
      if (!existsSync(file)) {
        throw new Error(`${name}: there is no file ${file}; write the path of the embedded tenant's ca.pem`);
      }
      ca.push(readFileSync(file, "utf8"));
    }
  }
  return new Agent({ ca, keepAlive: true, maxSockets: 100 });
}
