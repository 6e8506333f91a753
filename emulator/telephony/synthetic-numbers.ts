/** Numbers in a row that an operator has uploaded. */
export type NumberSeries = {
  operatorId: string;
  /** With its plus. */
  first: string;
  count: number;
  numberType: "operatorConnect" | "callingPlan";
  isoCountryCode: string;
  city: string | null;
  capabilities: string[];
  supportedCustomerActions: string[];
};

/** SYNTHETIC operators: no operator has these ids. */
export const syntheticOperators = {
  norwegian: "00000000-5e4e-4000-8000-000000000047",
  swedish: "00000000-5e4e-4000-8000-000000000046",
} as const;

const anyone = ["userAssignment", "voiceApplicationAssignment", "conferenceAssignment"];

/**
 * SYNTHETIC. Norway sets no series aside for fiction: these look like a municipality's block and are nobody's order.
 * The Swedish ones are the series that its regulator keeps for fiction (08-465 004 00 to 99, 070-174 06 05 to 99).
 * The main block may be moved by the customer (locationUpdate); on the mobile ones the operator keeps the address.
 */
export const syntheticSeries: readonly NumberSeries[] = [
  {
    operatorId: syntheticOperators.norwegian,
    first: "+4756529000",
    count: 200,
    numberType: "operatorConnect",
    isoCountryCode: "NO",
    city: "Voss",
    capabilities: anyone,
    supportedCustomerActions: ["locationUpdate"],
  },
  {
    operatorId: syntheticOperators.norwegian,
    first: "+4749990000",
    count: 50,
    numberType: "operatorConnect",
    isoCountryCode: "NO",
    city: null,
    capabilities: ["userAssignment", "teamsPhoneMobile"],
    supportedCustomerActions: [],
  },
  {
    operatorId: syntheticOperators.swedish,
    first: "+46846500400",
    count: 100,
    numberType: "operatorConnect",
    isoCountryCode: "SE",
    city: "Stockholm",
    capabilities: anyone,
    supportedCustomerActions: ["locationUpdate"],
  },
  {
    operatorId: syntheticOperators.swedish,
    first: "+46701740605",
    count: 95,
    numberType: "operatorConnect",
    isoCountryCode: "SE",
    city: null,
    capabilities: ["userAssignment", "teamsPhoneMobile"],
    supportedCustomerActions: [],
  },
];
