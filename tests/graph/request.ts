import type { Send, WireRequest, WireResponse } from "../../components/graph/index.ts";

/** A request as a test needs it. */
export function request(
  method: WireRequest["method"],
  path = "/v1.0/groups",
  more: Partial<WireRequest> = {},
): WireRequest {
  return { method, path, purpose: { attempt: "read", object: "Group ambassadør" }, ...more };
}

/** Answers one after the other; the last one stays. An error among them is thrown. */
export function answering(...answers: (Partial<WireResponse> | Error)[]): Send & { sent: WireRequest[] } {
  const sent: WireRequest[] = [];
  const send = async (one: WireRequest) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(one);
    if (answer instanceof Error) throw answer;
    return { status: 200, headers: {}, ...answer };
  };
  return Object.assign(send, { sent });
}
