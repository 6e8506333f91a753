// Loaded before the dynamic provider (`node --import`), which on its own outlives an engine that is killed.
import { onEngineGone } from "./engine-gone.mjs";

onEngineGone(() => process.exit(1));
