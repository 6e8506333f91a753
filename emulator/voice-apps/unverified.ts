/**
 * What no public page or client says of call queues and auto attendants, and this tenant had to decide. Microsoft
 * documents the cmdlets, not the requests behind them: a client keeps these in one table of its own, and no rule of a
 * policy pack may rest on one.
 */
export const unverified = {
  /** RoutingMethod is sent as a number: in the order of the cmdlet's words. */
  routingMethod: ["Attendant", "Serial", "RoundRobin", "LongestIdle"],
  /** OverflowAction, TimeoutAction and NoAgentAction are numbers: in the order of the cmdlets' words. */
  overflowAction: ["DisconnectWithBusy", "Forward", "Voicemail", "SharedVoicemail"],
  timeoutAction: ["Disconnect", "Forward", "Voicemail", "SharedVoicemail"],
  noAgentAction: ["Queue", "Disconnect", "Forward", "Voicemail", "SharedVoicemail"],
  noAgentApplyTo: ["AllCalls", "NewCalls"],
  /** Names of lists and the parts around them: the client's models are singular, the wire is taken to be plural. */
  diagnostics: "Diagnostics",
  associationEndpoints: ["EndpointsId", "EndpointIds", "EndpointsIds"],
  /** How many a list answers with when First is not said. */
  listLength: 100,
  /** A queue or attendant that a resource account answers for cannot be deleted. */
  heldByAssociation: true,
  /** Ranges in one schedule: the cmdlet's page says 10, the newer page of limits 50. */
  rangesPerSchedule: 50,
} as const;

/** The word behind a number of the table; undefined when it stands for none. */
export const wordOf = (words: readonly string[], value: unknown): string | undefined =>
  typeof value === "number" ? words[value] : undefined;
