import type { CountryPack } from "./country.ts";
import { norway } from "./norway.ts";
import { sweden } from "./sweden.ts";

/** Country packs by the code that stands in an organisation file. A further country is one more file and one more line. */
export const countries = { NO: norway, SE: sweden } as const satisfies Readonly<Record<string, CountryPack>>;
export type CountryCode = keyof typeof countries;
