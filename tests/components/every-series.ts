import type { OrganisationConfig } from "../../components/index.ts";
import { smallOrganisation } from "./fixtures.ts";

/** The small municipality with a persona in every series of conditional access. */
export function everySeries(): OrganisationConfig {
  const organisation = smallOrganisation();
  const name = (nn: string) => ({ name: { nn, en: nn } });
  return {
    ...organisation,
    personas: {
      kontor: { ...name("Kontor"), series: "internals" },
      omsorg: { ...name("Omsorg"), series: "frontline" },
      folkevald: { ...name("Folkevald"), series: "elected", expected: 9 },
      vikar: { ...name("Vikar"), series: "externals" },
      gjest: { ...name("Gjest"), series: "guests" },
      leverandor: { ...name("Leverandør"), series: "suppliers" },
      teneste: { ...name("Tenestekonto"), series: "serviceAccounts" },
      rom: { ...name("Rom"), series: "rooms" },
      elev: { ...name("Elev"), series: "pupils" },
    },
  };
}
