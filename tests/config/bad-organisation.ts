/** One mistake in the small municipality, and the whole report about it. */
export interface BadOrganisation {
  title: string;
  /** What the file says, */
  instead: string;
  /** and what somebody wrote in its place. */
  write: string;
  message: string[];
}
