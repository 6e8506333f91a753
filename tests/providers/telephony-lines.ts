/** The lines of the telephony kinds, and of channels, in the states of every municipality. A line may be added here; none may ever change. */
export const telephonyLines: Readonly<Record<string, string>> = {
  autoAttendant: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("autoAttendant");`,
  callQueue: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("callQueue");`,
  resourceAccount: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("resourceAccount");`,
  resourceAccountAssociation: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("resourceAccountAssociation");`,
  teamChannel: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("teamChannel");`,
  telephoneNumberAssignment: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("telephoneNumberAssignment");`,
  voiceSchedule: `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("voiceSchedule");`,
};
