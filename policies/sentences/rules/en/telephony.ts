/** Rules about calls: what each asks for, and why. */
export const telephony = {
  "emergency-calls-routed": {
    title: "Emergency calls have a way out on Direct Routing",
    why: "Somebody dials for an ambulance and hears nothing.",
  },
  "emergency-numbers-untouched": {
    title: "Whoever dials an emergency number reaches it",
    why: "A rule for short numbers that also fits 112 sends the call to a colleague.",
  },
  "emergency-locations": {
    title: "Every number has an emergency address where the code can set one",
    why: "Whoever cannot speak is found by it.",
  },
  "emergency-notification": {
    title: "Somebody in the house is told when an emergency number is called",
    why: "They can open the door and show the way.",
  },
  "numbers-valid": {
    title: "Every number is valid and belongs to one",
    why: "A number that does not exist is not reached, and one given twice is refused halfway.",
  },
  "dial-out-closed": {
    title: "Nobody calls abroad or to premium numbers unless they were given that",
    why: "An account that is taken over calls the attacker's own expensive number all night.",
  },
} as const;
