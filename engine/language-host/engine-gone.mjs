/** Calls back when the engine that started this process is no more: one that was killed says nothing. */
export function onEngineGone(stop) {
  const engine = process.ppid;
  setInterval(() => {
    if (process.ppid !== engine) stop();
  }, 500).unref();
}
