import { CallLog } from "../../emulator/server/call-log.ts";
import { GraphService } from "../../emulator/server/graph-service.ts";

/** What reached the tenant since the count began. */
export interface Requests {
  /** HTTP requests, by API and verb; a `$batch` is one. */
  readonly http: ReadonlyMap<string, number>;
  /** Graph operations of the azuread plugin; it knows no `$batch`. */
  readonly azuread: number;
  /** Graph operations of this library, alone or in a `$batch`. */
  readonly own: number;
  /** Those of the library's that came in a `$batch`. */
  readonly batched: number;
}

let http = new Map<string, number>();
let azuread = 0;
let own = 0;
let batched = 0;
let depth = 0;

/** What Node's own fetch calls itself (undici's literal): the library sends with it, azuread does not. */
const fetchAgent = "node";

const count = (api: string, method: string) => http.set(`${api} ${method}`, (http.get(`${api} ${method}`) ?? 0) + 1);

/** Counts every call of the embedded tenants in this process from now on: their own log keeps only the last ones. */
export function startCounting(): void {
  const { answer } = GraphService.prototype;
  GraphService.prototype.answer = function (request) {
    const isBatch = request.url.toLowerCase().startsWith("/$batch");
    if (depth === 0) count("Graph", isBatch ? "$batch" : request.method);
    if (!isBatch) {
      if (depth > 0 || request.headers.get("user-agent") === fetchAgent) own += 1;
      else azuread += 1;
    }
    if (depth > 0) batched += 1;
    depth += 1;
    try {
      return answer.call(this, request);
    } finally {
      depth -= 1;
    }
  };
  const { add } = CallLog.prototype;
  CallLog.prototype.add = function (call) {
    if (/^\/(Skype|Teams)\./.test(call.path)) count("Teams admin", call.method);
    add.call(this, call);
  };
}

/** What was counted since the last time. */
export function takeRequests(): Requests {
  const taken = { http, azuread, own, batched };
  [http, azuread, own, batched] = [new Map(), 0, 0, 0];
  return taken;
}
