import { type Worth, worthOf } from "../config/base-licences.ts";

/** What a person loses when a licence goes or becomes a smaller one. */
export type Loss =
  /** The mailbox is deleted 30 days after the licence is gone. */
  | "mailbox"
  /** The files in OneDrive are deleted after the time the tenant keeps them. */
  | "oneDrive"
  /** A mailbox that holds more than the new one takes neither sends nor receives. */
  | "mailboxShrinks"
  /** OneDrive that holds more than the new one becomes read-only. */
  | "oneDriveShrinks"
  /** Office on the computer can only read. */
  | "desktopApps";

/** People of one unit who get another licence, or none. */
export interface LicenceMove {
  unit: string;
  people: number;
  /** Key of the licence they had. */
  from: string;
  /** Key of the licence they get; absent when they get none. */
  to?: string;
  losses: Loss[];
}

/** How many people of each unit have which licence, with the product behind each. */
export interface DeclaredLicences {
  /** skuPartNumber by licence. */
  skus: Readonly<Record<string, string>>;
  /** People by licence, by unit. */
  units: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Whom a change of the organisation file gives another licence or none, and what that costs them. */
export function licenceMoves(before: DeclaredLicences, after: DeclaredLicences): LicenceMove[] {
  return Object.entries(before.units).flatMap(([unit, had]) => {
    const get = after.units[unit] ?? {};
    const fewer = changes(had, (licence, people) => people - (get[licence] ?? 0));
    const more = changes(get, (licence, people) => people - (had[licence] ?? 0));
    return fewer
      .flatMap(({ licence, people }) => matched(licence, people, more))
      .map(({ from, to, people }) => ({
        unit,
        people,
        from,
        ...(to !== undefined && { to }),
        losses: lossesOf(before.skus[from], to === undefined ? undefined : after.skus[to]),
      }));
  });
}

interface Change {
  licence: string;
  people: number;
}

function changes(counts: Readonly<Record<string, number>>, by: (licence: string, people: number) => number): Change[] {
  return Object.entries(counts)
    .map(([licence, people]) => ({ licence, people: by(licence, people) }))
    .filter(({ people }) => people > 0);
}

// Nobody knows who is who: those who lose one licence are taken to be those who get another in the same unit.
function matched(from: string, people: number, more: Change[]): { from: string; to?: string; people: number }[] {
  const moves: { from: string; to?: string; people: number }[] = [];
  let left = people;
  for (const gain of more) {
    const taken = Math.min(left, gain.people);
    if (taken === 0) continue;
    gain.people -= taken;
    left -= taken;
    moves.push({ from, to: gain.licence, people: taken });
  }
  return left > 0 ? [...moves, { from, people: left }] : moves;
}

function lossesOf(from: string | undefined, to: string | undefined): Loss[] {
  const had = worth(from);
  if (had === undefined) return [];
  const gets: Worth | undefined = to === undefined ? { mailboxGb: 0, oneDriveGb: 0, desktopApps: false } : worth(to);
  if (gets === undefined) return [];
  return [
    ...smaller(had.mailboxGb, gets.mailboxGb, "mailbox", "mailboxShrinks"),
    ...smaller(had.oneDriveGb, gets.oneDriveGb, "oneDrive", "oneDriveShrinks"),
    ...(had.desktopApps && !gets.desktopApps ? (["desktopApps"] as const) : []),
  ];
}

const worth = (sku: string | undefined) => (sku === undefined ? undefined : worthOf[sku]);

function smaller(had: number, gets: number, gone: Loss, shrinks: Loss): Loss[] {
  if (had === 0 || gets >= had) return [];
  return [gets === 0 ? gone : shrinks];
}
