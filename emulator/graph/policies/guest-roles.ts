/** Role template ids of Entra's three levels of guest access. */
export const guestRoles: Record<string, string> = {
  sameAsMembers: "a0b1b346-4d3e-4e8b-98f8-753987be4970",
  guest: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
  restrictedGuest: "2af84b1e-32c8-42b7-82bc-daa82404023b",
};
