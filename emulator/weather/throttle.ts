import { identityCost } from "./identity-cost.ts";
import { fitsPath, pathOf, type Shape } from "./request-shape.ts";
import {
  identityRoots,
  identityUnits,
  identityWrites,
  type Limit,
  type ServiceRow,
  serviceRows,
} from "./throttle-limits.ts";
import { TokenBucket } from "./token-bucket.ts";

export type Asker = { appId: string; tenantId: string; users: number };

export type Verdict = {
  /** What an answer says about its own cost. */
  headers: Record<string, string>;
  throttled?: { retryAfterSeconds?: number; headers: Record<string, string> };
};

type Claim = { key: string; limit: Limit; cost: number; scope: "Tenant_Application" | "Tenant"; write: boolean };

const rows = serviceRows.map((row) => ({ ...row, patterns: row.paths.map(pathOf) }));

/** Keeps the buckets of all limits. A request is let through when every bucket it draws from holds enough. */
export class Throttle {
  readonly #share: number;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(share: number) {
    this.#share = share;
  }

  ask(shape: Shape, asker: Asker, now: number): Verdict {
    const service = rows.find((row) => fitsMethod(row, shape.method) && row.patterns.some(fits(shape)));
    if (service) {
      return this.#askService(service, shape, asker, now);
    }
    return identityRoots.has(shape.segments[0] ?? "") ? this.#askIdentity(shape, asker, now) : { headers: {} };
  }

  #askService(row: ServiceRow, shape: Shape, { appId }: Asker, now: number): Verdict {
    const name = `${row.method ?? "*"} ${row.paths[0] ?? ""}`;
    const claims: Claim[] = [];
    const claim = (key: string, limit: Limit | undefined): void => {
      if (limit) {
        claims.push({ key: `${name} ${key}`, limit, cost: 1, scope: "Tenant", write: false });
      }
    };
    claim(appId, row.appAndTenant);
    claim("tenant", row.tenant);
    claim(shape.segments.slice(0, row.resource?.segments ?? 0).join("/"), row.resource);
    const wait = this.#take(claims, now);
    if (wait === undefined) {
      return { headers: {} };
    }
    const seconds = Math.max(1, Math.ceil(wait.ms / 1_000));
    return {
      headers: {},
      throttled: row.retryAfter === false ? { headers: {} } : { retryAfterSeconds: seconds, headers: {} },
    };
  }

  #askIdentity(shape: Shape, { appId, tenantId, users }: Asker, now: number): Verdict {
    const cost = identityCost(shape);
    const size = identityUnits.find(({ below }) => users < below);
    const application = { scope: "Tenant_Application", cost: 1 } as const;
    const claims: Claim[] = size
      ? [{ ...application, key: `units ${appId}`, limit: size.limit, cost, write: false }]
      : [];
    if (shape.method !== "GET") {
      claims.push(
        { ...application, key: `writes ${appId}`, limit: identityWrites.appAndTenant, write: true },
        { key: "writes", limit: identityWrites.tenant, cost: 1, scope: "Tenant", write: true },
      );
    }
    const wait = this.#take(claims, now);
    const headers: Record<string, string> = { "x-ms-resource-unit": String(cost) };
    const used = this.#buckets.get(`units ${appId}`)?.used(now) ?? 0;
    if (used > 0.8) {
      headers["x-ms-throttle-limit-percentage"] = used.toFixed(1);
    }
    if (wait === undefined) {
      return { headers };
    }
    const { scope, write } = wait.claim;
    return {
      headers,
      throttled: {
        retryAfterSeconds: Math.max(1, Math.ceil(wait.ms / 1_000)),
        headers: {
          ...headers,
          "x-ms-throttle-scope": `${scope}/${write ? "Write" : "ReadWrite"}/${appId}/${tenantId}`,
          "x-ms-throttle-information": write ? "WriteLimitExceeded" : "ResourceUnitLimitExceeded",
        },
      },
    };
  }

  /** Takes from every bucket, or from none: then the longest wait. */
  #take(claims: readonly Claim[], now: number): { ms: number; claim: Claim } | undefined {
    let longest: { ms: number; claim: Claim } | undefined;
    for (const claim of claims) {
      const ms = this.#bucket(claim, now).waitMs(claim.cost, now);
      if (ms > (longest?.ms ?? 0)) {
        longest = { ms, claim };
      }
    }
    if (longest === undefined) {
      for (const claim of claims) {
        this.#bucket(claim, now).take(claim.cost, now);
      }
    }
    return longest;
  }

  #bucket({ key, limit }: Claim, now: number): TokenBucket {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      // A whole request fits always: half of one a second is one in two seconds.
      const amount = Math.max(1, limit.amount * this.#share);
      bucket = new TokenBucket(amount, (limit.seconds * amount) / (limit.amount * this.#share), now);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }
}

function fitsMethod({ method }: ServiceRow, asked: string): boolean {
  return method === undefined || method === asked || (method === "write" && asked !== "GET");
}

const fits = (shape: Shape) => (path: readonly string[]) => fitsPath(path, shape.segments);
