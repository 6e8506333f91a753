const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?(Z|[+-]\d{2}:\d{2})$/;
const duration = /^-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const timeOfDay = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

export function isGuid(value: unknown): value is string {
  return typeof value === "string" && guid.test(value);
}

/** The Edm primitive types: whether a JSON value is one. */
const checks: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Int32: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31,
  Int64: (value) => Number.isInteger(value) || (typeof value === "string" && /^-?\d+$/.test(value)),
  Double: (value) => typeof value === "number" || value === "INF" || value === "-INF" || value === "NaN",
  Single: (value) => typeof value === "number",
  Guid: isGuid,
  Date: (value) => typeof value === "string" && date.test(value) && isMoment(`${value}T00:00:00Z`),
  DateTimeOffset: (value) => typeof value === "string" && isMoment(value),
  Duration: (value) => typeof value === "string" && duration.test(value),
  TimeOfDay: (value) => typeof value === "string" && timeOfDay.test(value),
  Binary: (value) => typeof value === "string" && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value),
  Stream: (value) => typeof value === "string",
  Json: () => true,
  Untyped: () => true,
};

/** undefined when `type` is no primitive. */
export function isPrimitive(type: string, value: unknown): boolean | undefined {
  return Object.hasOwn(checks, type) ? checks[type]?.(value) : undefined;
}

function isMoment(value: string): boolean {
  return moment.test(value) && !Number.isNaN(Date.parse(value));
}
