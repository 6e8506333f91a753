/** A failure asked for by a test, met once by the next request that matches. */
export type Fault =
  | { status: 429; retryAfterSeconds?: number; headers?: Record<string, string> }
  | {
      status: 500 | 502 | 503 | 504;
      retryAfterSeconds?: number /** The write takes effect, the answer is lost. */;
      afterEffect?: boolean;
    }
  | { status: 400 | 401 | 403 | 404 | 409; code?: string; message?: string }
  | { cut: true; afterEffect?: boolean };

type Waiting = { method: string; segments: string[]; fault: Fault };

/** Faults waiting for their request: `next("PATCH /groups/:id", { status: 429, retryAfterSeconds: 7 })`. */
export class Faults {
  readonly #waiting: Waiting[] = [];

  next(request: string, fault: Fault): void {
    const [method = "", path = ""] = request.split(" ");
    if (!/^([A-Z]+|\*)$/.test(method) || !path.startsWith("/")) {
      throw new Error(`faults.next: "${request}" is not a method and a path; write "PATCH /groups/:id"`);
    }
    this.#waiting.push({ method, segments: segmentsOf(path), fault });
  }

  /** The first waiting fault for this request, taken out; `path` without version and query. */
  take(method: string, path: string): Fault | undefined {
    if (this.#waiting.length === 0) {
      return undefined;
    }
    const asked = segmentsOf(path);
    const index = this.#waiting.findIndex((row) => (row.method === "*" || row.method === method) && fits(row, asked));
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0]?.fault;
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** How many faults still wait. */
  get waiting(): number {
    return this.#waiting.length;
  }
}

function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => part.toLowerCase());
}

/** `:id` stands for any one segment, a closing `*` for any rest. */
function fits(row: Waiting, asked: string[]): boolean {
  const open = row.segments.at(-1) === "*";
  const wanted = open ? row.segments.slice(0, -1) : row.segments;
  if (open ? asked.length < wanted.length : asked.length !== wanted.length) {
    return false;
  }
  return wanted.every((segment, index) => segment.startsWith(":") || segment === asked[index]);
}
