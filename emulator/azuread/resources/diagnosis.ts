/** What an operation reports when it fails: Terraform's summary and detail, with the attribute it points at. */
export class Diagnosis extends Error {
  constructor(summary: string, detail?: string, attribute?: string) {
    const told = detail === undefined || detail === "" ? summary : `${summary}: ${detail}`;
    super(attribute === undefined ? told : `[${attribute}] ${told}`);
  }
}

/** Runs a step; a failure is reported under the step's summary. */
export async function attempting<T>(summary: string, step: () => Promise<T>, attribute?: string): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Diagnosis) {
      throw error;
    }
    throw new Diagnosis(summary, error instanceof Error ? error.message : String(error), attribute);
  }
}

/** The typed resources of the plugin say in one line what they were at and what went wrong. */
export async function saying<T>(what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof Diagnosis
      ? error
      : new Diagnosis(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The list form in which the bridge prints diagnoses. */
export function asErrorList(messages: readonly string[]): string {
  const count = messages.length === 1 ? "1 error occurred:" : `${messages.length} errors occurred:`;
  return `${count}\n${messages.map((message) => `\t* ${message}\n`).join("")}\n`;
}
