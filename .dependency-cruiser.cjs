/**
 * Imports point one way (see README, "For those who carry it on"):
 * access, graph <- providers <- components <- index.ts; policies -> access; cli -> everything but the emulator;
 * the emulator imports nothing of the library.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const room = (name, allowed) => ({
  name: `${name.replace("/", "-")}-imports-only-what-it-may`,
  severity: "error",
  from: { path: `^${name}/` },
  to: { pathNot: [`^${name}/`, "node_modules", "^[a-z0-9_:/]+$", ...allowed], dependencyTypesNot: ["core"] },
});
/** Numbers of Microsoft's that more than one room of the library counts to. */
const numbers = "^components/groups-per-policy-type\\.ts$";
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    room("access", []),
    room("components/graph", []),
    room("components/config", ["^components/telephony/(countries|dialling)/", numbers]),
    room("components/telephony/dialling", ["^components/telephony/countries/"]),
    room("components/telephony/countries", ["^components/telephony/dialling/"]),
    room("components/providers", ["^components/graph/", numbers]),
    room("policies", ["^access/"]),
    room("emulator", []),
    room("engine", []),
    {
      name: "components-do-not-reach-out",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(cli|policies|emulator|engine|index\\.ts)" },
    },
    { name: "cli-never-imports-the-emulator", severity: "error", from: { path: "^cli/" }, to: { path: "^emulator/" } },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^(tests|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "(^dist/|^examples/)" },
  },
};
