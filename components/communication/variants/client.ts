import type { PolicySettings } from "../policy-kinds.ts";

/** Microsoft's ids of the client's own apps. */
const apps = {
  activity: "14d6962d-6eeb-4f48-8890-de55454bb136",
  chat: "86fcd49b-61a2-4701-b771-54728cd291fb",
  teams: "2a84919f-59d8-4441-a975-2a8c2643b741",
  calendar: "ef56c0de-36fc-4ef8-b417-3d82ba9d073c",
  calling: "20c3440d-c67e-4420-9f80-0e50c39693df",
  shifts: "42f6c1da-a241-483a-a3cc-4f5be9185951",
} as const;

const pinned = (...ids: string[]) => ids.map((Id, index) => ({ Id, Order: index + 1 }));

/** What stands in the bar: people who do not read e-mail find everything in one place, calls included. */
export const appSetupVariants = {
  kontor: {
    AllowSideLoading: false,
    AllowUserPinning: true,
    PinnedAppBarApps: pinned(apps.activity, apps.chat, apps.teams, apps.calendar, apps.calling),
  },
  turnus: {
    AllowSideLoading: false,
    AllowUserPinning: true,
    PinnedAppBarApps: pinned(apps.activity, apps.shifts, apps.chat, apps.teams, apps.calling),
  },
  rom: { AllowSideLoading: false, AllowUserPinning: false },
} as const satisfies Readonly<Record<string, PolicySettings["appSetup"]>>;

/** Nobody meets what Microsoft still tries out; the town hall's own testers ask for it in the admin centre. */
export const updatesVariants = {
  roleg: { AllowPublicPreview: "Disabled", AllowPrivatePreview: "Disabled", UseNewTeamsClient: "NewTeamsOnly" },
} as const satisfies Readonly<Record<string, PolicySettings["updates"]>>;

/** Feedback to Microsoft carries no log, no picture and no address. */
export const feedbackVariants = {
  stille: {
    UserInitiatedMode: "Enabled",
    ReceiveSurveysMode: "Disabled",
    AllowEmailCollection: false,
    AllowLogCollection: false,
    AllowScreenshotCollection: false,
  },
  ingen: { UserInitiatedMode: "Disabled", ReceiveSurveysMode: "Disabled" },
} as const satisfies Readonly<Record<string, PolicySettings["feedback"]>>;

/** Voice and face profiles are biometric: nobody is enrolled in passing, and pupils not at all. */
export const aiVariants = {
  eigeVal: { EnrollFace: "Disabled", EnrollVoice: "Enabled", PassiveVoiceEnrollment: "Disabled" },
  ingen: {
    EnrollFace: "Disabled",
    EnrollVoice: "Disabled",
    PassiveVoiceEnrollment: "Disabled",
    SpeakerAttributionBYOD: "Disabled",
  },
} as const satisfies Readonly<Record<string, PolicySettings["ai"]>>;
