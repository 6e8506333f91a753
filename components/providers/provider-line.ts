/**
 * What the state says about where a resource's handler is. It stands in every state there is: any change of it shows on
 * every resource of every municipality, and a kind that is gone cannot even be destroyed.
 */
export function providerLine(kind: string): string {
  return `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("${kind}");`;
}
