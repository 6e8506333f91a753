import type { Pace, Span } from "../azuread/graph/pace.ts";
import { toldPauseMs } from "../azuread/graph/retry.ts";
import type { Answer, Call, Send } from "../azuread/graph/send.ts";

const repeated = new Set([408, 429, 500, 502, 503, 504]);
/** Pauses of the official plugin, where the answer names none. */
const pausesMs = [20_000, 60_000, 120_000];

/** Repeats a call three times, as the official plugin does, whatever its method: every write is a PUT. */
export async function sendAgain(send: Send, call: Call, pace: Pace, span: Span): Promise<Answer> {
  for (const pauseMs of pausesMs) {
    const answer = await send(call, span.signal);
    if (!repeated.has(answer.status)) {
      return answer;
    }
    const asked = toldPauseMs(answer) ?? pauseMs;
    if (pace.now() + asked >= span.deadline) {
      return answer;
    }
    await pace.sleep(asked, span.signal);
  }
  return send(call, span.signal);
}
