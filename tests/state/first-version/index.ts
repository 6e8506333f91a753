import { AuthorizationPolicy } from "../../../components/index.ts";

export * from "../../../index.ts";

// Every kind of the first version is in its state, also the one that the stack of Voss does not use yet.
new AuthorizationPolicy("voss-authorization", { settings: { allowInvitesFrom: "adminsAndGuestInviters" } });
