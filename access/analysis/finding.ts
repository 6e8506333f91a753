import type { Unmodelled } from "../policy.ts";
import type { Target } from "../sign-in.ts";
import type { Region } from "../space/regions.ts";

/** What the analysis of a whole set of policies found. Plain data: the sentences are made elsewhere. */
export type Finding =
  /** No way in to these targets, from anywhere, with any device, by a current client; `everything` is every application. */
  | (About & {
      readonly kind: "lockedOut";
      readonly targets: readonly Target[];
      readonly everything: boolean;
      readonly sure: boolean;
    })
  /** Someone who must always get in can be stopped somewhere. */
  | (About & Where & { readonly kind: "canBeStopped"; readonly sure: boolean })
  /** A demand that somebody can never meet there, though nothing blocks them. */
  | (About & Where & { readonly kind: "cannotBeMet" })
  /** No policy blocks or asks for anything. */
  | (About & Where & { readonly kind: "notCovered" })
  /** Surely let in without a second factor. */
  | (About & Where & { readonly kind: "mfaNotAsked" })
  /** Legacy authentication is let in. */
  | (About & Where & { readonly kind: "legacyOpen" })
  /** Nothing is asked where a policy would apply, had it not excluded somebody. */
  | (About & Where & { readonly kind: "exclusionOpensHole"; readonly policy: string })
  /** Applies to no sign-in of any subject; `because` are the dimensions on which nothing matches, if one alone decides it. */
  | { readonly kind: "neverApplies"; readonly policy: string; readonly because: readonly string[] }
  /** Wherever it applies another one applies too, and asks at least as much. */
  | { readonly kind: "implied"; readonly policy: string; readonly by: string }
  /** Where both apply, no sign-in can satisfy both. */
  | {
      readonly kind: "contradiction";
      readonly policies: readonly [string, string];
      readonly about: "persistentBrowser" | "platform";
    }
  /** Holds something that is not understood: wherever it may apply the answer is unknown. */
  | { readonly kind: "notUnderstood"; readonly policy: string; readonly entries: readonly Unmodelled[] };

type About = { readonly subject: string; readonly people?: number; readonly example: Region["example"] };

/** The first regions, and how many there are. */
type Where = { readonly regions: readonly Region[]; readonly regionCount: number };
