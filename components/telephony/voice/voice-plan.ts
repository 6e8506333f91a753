import type { Language, NameByLanguage } from "../../config/language.ts";
import type { OpeningHoursConfig } from "../../config/telephony/opening-hours.ts";
import type { TargetConfig, TargetOrEnd } from "../../config/telephony/target.ts";
import type { ClosedDay } from "../countries/closed-day.ts";
import type { CountryPack } from "../countries/country.ts";
import type { DiallingRule, RouteKind } from "../dialling/rule.ts";

/** Everything that answers calls, complete: what resources are made of and what `answer` reads. */
export interface VoicePlan {
  readonly country: CountryPack;
  /** In the order in which they are tried. */
  readonly rules: readonly DiallingRule[];
  /** Kinds of numbers that people may call. */
  readonly open: ReadonlySet<RouteKind>;
  readonly attendants: readonly AttendantPlan[];
  readonly queues: readonly QueuePlan[];
  /** Closed days of all the years written, by date. */
  readonly closedDays: readonly ClosedDay[];
  readonly rooms: readonly { readonly account: string; readonly number: string }[];
  readonly oldNumbers: readonly { readonly numbers: string; readonly pattern: string; readonly attendant: string }[];
}

/** One auto attendant as it stands in Teams, in one language. */
export interface AttendantPlan {
  /** Key in the organisation file; with the language behind it when it is not the first one. */
  readonly key: string;
  readonly language: Language;
  readonly name: string;
  readonly number: string | undefined;
  readonly unit: string | undefined;
  readonly greeting: string;
  readonly hours: OpeningHoursConfig | undefined;
  /** Name of the opening hours in the organisation file. */
  readonly hoursKey: string | undefined;
  readonly menu: readonly { readonly key: number; readonly say: string; readonly to: TargetConfig }[];
  readonly otherwise: TargetConfig;
  readonly closed: { readonly say: string; readonly to: TargetOrEnd } | undefined;
}

/** One call queue. */
export interface QueuePlan {
  readonly key: string;
  readonly unit: string;
  /** By language, since groups and queues are named in the stack's own. */
  readonly name: NameByLanguage;
  readonly number: string | undefined;
  readonly isDuty: boolean;
  readonly routing: "Attendant" | "Serial" | "RoundRobin" | "LongestIdle";
  readonly alertSeconds: number;
  readonly overflow: { readonly calls: number; readonly to: TargetOrEnd };
  readonly timeout: { readonly seconds: number; readonly to: TargetOrEnd };
  /** Undefined where the caller waits. */
  readonly nobody: TargetOrEnd | undefined;
}
