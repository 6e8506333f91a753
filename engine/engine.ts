/** A Pulumi engine that is ready to run, and how it was had. */
export type Engine = {
  /** Absolute path of `pulumi`. */
  pulumi: string;
  /** Its folder, to be first on PATH. */
  binDir: string;
  version: string;
  source: "path" | "download" | "built";
};
