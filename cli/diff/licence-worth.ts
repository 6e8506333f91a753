/** What a licence gives each person, of what hurts to lose. */
export interface Worth {
  /** Size of the mailbox in GB; 0 is none. */
  readonly mailboxGb: number;
  /** Size of OneDrive in GB, as it stands before anybody asks for more; 0 is none. */
  readonly oneDriveGb: number;
  /** 1 when Office can be installed on a computer. */
  readonly desktopApps: 0 | 1;
}

const enterprise: Worth = { mailboxGb: 100, oneDriveGb: 1024, desktopApps: 1 };
const frontline: Worth = { mailboxGb: 2, oneDriveGb: 2, desktopApps: 0 };
const addOn: Worth = { mailboxGb: 0, oneDriveGb: 0, desktopApps: 0 };

/**
 * By Microsoft's skuPartNumber: the licences a municipality buys.
 * @see https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits
 * @see https://learn.microsoft.com/office365/servicedescriptions/onedrive-for-business-service-description
 */
export const licenceWorth: Readonly<Record<string, Worth | undefined>> = {
  SPE_E3: enterprise,
  SPE_E5: enterprise,
  ENTERPRISEPACK: enterprise,
  ENTERPRISEPREMIUM: enterprise,
  M365EDU_A3_FACULTY: enterprise,
  M365EDU_A5_FACULTY: enterprise,
  SPB: { mailboxGb: 50, oneDriveGb: 1024, desktopApps: 1 },
  SPE_F1: frontline,
  DESKLESSPACK: frontline,
  MCOEV: addOn,
  PHONESYSTEM_VIRTUALUSER: addOn,
  MCOEV_VIRTUALUSER: addOn,
  Microsoft_Teams_Rooms_Pro: addOn,
  Microsoft_Teams_Rooms_Basic: addOn,
  AAD_PREMIUM: addOn,
  AAD_PREMIUM_P2: addOn,
  EMS: addOn,
  EMSPREMIUM: addOn,
};
