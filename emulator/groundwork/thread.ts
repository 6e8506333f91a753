import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { type GroundworkOrder, layGroundwork } from "./groundwork.ts";

// A thread of its own: what it is given and what it gives back are plain values.
enableCompileCache();
const { organisation, certificates } = layGroundwork(workerData as GroundworkOrder);
parentPort?.postMessage({ organisation: await organisation });
parentPort?.postMessage({ certificates: await certificates });
