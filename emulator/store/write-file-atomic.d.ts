declare module "write-file-atomic" {
  /** Writes to a temporary file beside the target, then renames it: a reader sees the old file or the new one. */
  export default function writeFileAtomic(
    file: string,
    data: string,
    options?: { mode?: number; fsync?: boolean },
  ): Promise<void>;
}
