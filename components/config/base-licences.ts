/** What a base licence gives a person that they notice when it goes. */
export interface Worth {
  /** Size of the mailbox in gigabytes; 0 for none. */
  mailboxGb: number;
  /** Size of OneDrive in gigabytes; 0 for none. */
  oneDriveGb: number;
  /** Whether Office may be installed on a computer. */
  desktopApps: boolean;
}

const suite: Worth = { mailboxGb: 100, oneDriveGb: 1024, desktopApps: true };
const frontline: Worth = { mailboxGb: 2, oneDriveGb: 2, desktopApps: false };

/**
 * What the base licences of municipalities give, by skuPartNumber. A licence that is not here is not judged: nothing is
 * said of it rather than something wrong.
 *
 * @see https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits
 */
export const worthOf: Readonly<Record<string, Worth>> = {
  SPE_E3: suite,
  SPE_E5: suite,
  ENTERPRISEPACK: suite,
  M365EDU_A3_FACULTY: suite,
  M365EDU_A5_FACULTY: suite,
  SPE_F1: frontline,
  DESKLESSPACK: frontline,
};
