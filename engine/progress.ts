/** One long step, told as it goes. */
export type Step = {
  /** How far it is, in a few words; replaces what was said before. */
  update(detail: string): void;
  done(detail?: string): void;
  fail(detail: string): void;
};

/** Where long work is told: a person at a terminal sees one live line, a log gets a line now and then. */
export type Progress = { step(title: string): Step };

type Output = { write(text: string): unknown; isTTY?: boolean; columns?: number };

/** A log without news for this long gets a sign of life. */
const heartbeatMs = 15_000;
const liveMs = 200;

/** Tells on stderr, so that what a command prints stays clean. */
export function terminalProgress(output: Output = process.stderr, now: () => number = Date.now): Progress {
  return { step: (title) => (output.isTTY ? liveStep(output, now, title) : loggedStep(output, now, title)) };
}

/** Says nothing. */
export const silentProgress: Progress = {
  step: () => ({ update: () => undefined, done: () => undefined, fail: () => undefined }),
};

function liveStep(output: Output, now: () => number, title: string): Step {
  const start = now();
  let detail = "";
  const draw = () => {
    const line = `${title} ${elapsed(now() - start)}${detail ? `  ${detail}` : ""}`;
    output.write(`\r\u001b[2K${line.slice(0, (output.columns ?? 100) - 1)}`);
  };
  const timer = setInterval(draw, liveMs);
  timer.unref();
  draw();
  const end = (mark: string, text: string | undefined) => {
    clearInterval(timer);
    output.write(`\r\u001b[2K${mark} ${title}${text ? `: ${text}` : ""} (${elapsed(now() - start)})\n`);
  };
  return {
    update: (text) => {
      detail = text;
    },
    done: (text) => end("✓", text),
    fail: (text) => end("✗", text),
  };
}

function loggedStep(output: Output, now: () => number, title: string): Step {
  const start = now();
  let detail = "";
  output.write(`${title} …\n`);
  const timer = setInterval(() => {
    output.write(`${title} … ${elapsed(now() - start)}${detail ? `, ${detail}` : ""}\n`);
  }, heartbeatMs);
  timer.unref();
  const end = (text: string) => {
    clearInterval(timer);
    output.write(`${title}: ${text} (${elapsed(now() - start)})\n`);
  };
  return {
    update: (text) => {
      detail = text;
    },
    done: (text) => end(text ?? "done"),
    fail: (text) => end(`failed: ${text}`),
  };
}

/** "7 s", "3 min 20 s". */
export function elapsed(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
