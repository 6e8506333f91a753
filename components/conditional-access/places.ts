import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";

/** Where the municipality's own people sign in from. */
export interface Locations {
  /**
   * Countries by ISO code; sign-ins from elsewhere are stopped once `countries` is on.
   *
   * @default - none: sign-ins from every country are let in
   */
  countries?: readonly string[] | undefined;
  /**
   * Places whose addresses are the municipality's own, by key. Rooms and service accounts are let in from there only.
   *
   * @default - none
   * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network
   */
  offices?: Readonly<Record<string, { readonly ranges: readonly string[] }>> | undefined;
}

/** The named locations that the policies use. */
export interface Places {
  countries: azuread.NamedLocation | undefined;
  offices: readonly azuread.NamedLocation[];
}

/** Makes the named locations. A place that no policy names is not made: Entra holds 195 of them. */
export function createPlaces(
  name: string,
  { countries, offices }: Locations,
  used: { countries: boolean; offices: boolean },
  opts: pulumi.CustomResourceOptions,
): Places {
  const places = used.offices ? Object.entries(offices ?? {}) : [];
  return {
    countries:
      used.countries && countries !== undefined
        ? new azuread.NamedLocation(
            `${name}-location-countries`,
            { displayName: "CA-Countries", country: { countriesAndRegions: [...countries] } },
            opts,
          )
        : undefined,
    offices: places.map(
      ([key, { ranges }]) =>
        new azuread.NamedLocation(
          `${name}-location-${key}`,
          { displayName: `CA-Office-${key}`, ip: { ipRanges: [...ranges], trusted: true } },
          opts,
        ),
    ),
  };
}
