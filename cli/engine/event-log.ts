import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { z } from "zod";

// The form is the engine's (sdk/go/common/apitype/events.go); what is not read here is left out.
const eventSchema = z.looseObject({
  diagnosticEvent: z
    .looseObject({
      severity: z.string(),
      message: z.string(),
      urn: z.string().optional(),
      ephemeral: z.boolean().optional(),
    })
    .optional(),
  policyEvent: z
    .looseObject({
      message: z.string(),
      policyName: z.string(),
      enforcementLevel: z.string(),
      resourceUrn: z.string().optional(),
    })
    .optional(),
  resourcePreEvent: z
    .looseObject({ metadata: z.looseObject({ op: z.string(), urn: z.string(), type: z.string() }) })
    .optional(),
  resOutputsEvent: z
    .looseObject({ metadata: z.looseObject({ op: z.string(), urn: z.string(), type: z.string() }) })
    .optional(),
  resOpFailedEvent: z.looseObject({ metadata: z.looseObject({ op: z.string(), urn: z.string() }) }).optional(),
  summaryEvent: z.looseObject({ resourceChanges: z.record(z.string(), z.number()).optional() }).optional(),
});

export type EngineEvent = z.infer<typeof eventSchema>;

export function parseEvent(line: string): EngineEvent | undefined {
  try {
    const parsed = eventSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    // The last line may still be being written.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads events from a file that the engine is still writing to. */
export class EventLog {
  readonly #file: string;
  #offset = 0;
  #rest = "";
  // A letter of two bytes may be half written.
  readonly #decoder = new StringDecoder("utf8");

  constructor(file: string) {
    this.#file = file;
  }

  /** Whole events since the last call. */
  take(): EngineEvent[] {
    const text = this.#rest + this.#readNew();
    const lines = text.split("\n");
    this.#rest = lines.pop() ?? "";
    return lines.map(parseEvent).filter((event) => event !== undefined);
  }

  #readNew(): string {
    const descriptor = openSync(this.#file, "r");
    try {
      const chunks: Buffer[] = [];
      for (;;) {
        const chunk = Buffer.alloc(65_536);
        const count = readSync(descriptor, chunk, 0, chunk.length, this.#offset);
        if (count === 0) return this.#decoder.write(Buffer.concat(chunks));
        this.#offset += count;
        chunks.push(chunk.subarray(0, count));
      }
    } finally {
      closeSync(descriptor);
    }
  }
}
