/** A request as limits and chances see it. */
export type Shape = {
  method: string;
  /** Path in small letters, without version; `groups('x')` is two segments. */
  segments: readonly string[];
  query: URLSearchParams | undefined;
};

export function shapeOf(method: string, path: string, query?: URLSearchParams): Shape {
  const segments = path
    .toLowerCase()
    .replace(/\((?:'([^']*)'|([^()=']*))\)/g, (_, quoted: string | undefined, bare: string | undefined) => {
      return `/${quoted ?? bare ?? ""}`;
    })
    .split("/")
    .filter((segment) => segment !== "");
  return { method, segments, query };
}

/** The request without its ids: what it is drawn for. */
export function formOf({ method, segments }: Shape): string {
  return `${method} ${segments.map((segment) => (/^[a-z$.-]+$/.test(segment) ? segment : "*")).join("/")}`;
}

/** Whether a path fits: `*` stands for one segment, a closing `**` for any rest, none included. */
export function fitsPath(wanted: readonly string[], segments: readonly string[]): boolean {
  const open = wanted.at(-1) === "**";
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) {
    return false;
  }
  return fixed.every((part, index) => part === "*" || part === segments[index]);
}

export function pathOf(text: string): string[] {
  return text.toLowerCase().split("/");
}
