// Loaded before a program or command (`node --import`): says in one sentence what an older Node would answer with a
// stack trace. Plain JavaScript, so that the older Node can read it.
const needed = 24;
const running = Number(process.versions.node.split(".")[0]);
if (running < needed) {
  console.error(
    `This needs Node ${needed} or newer, and Node ${process.versions.node} is running: put ${needed} first on PATH, ` +
      "or use the npm scripts, which bring their own (npm ci installs it).",
  );
  // Pulumi's own code for "the person has been told": it adds no error of its own to the sentence above.
  process.exit(32);
}
