import { expect, it } from "vitest";
import { sharing } from "../../components/graph/share.ts";
import { answering, request } from "./request.ts";

it("a list that many ask for at the same time is read once, and again for who asks later", async () => {
  const send = answering({ body: [] });
  const shared = sharing(send);
  await Promise.all(
    Array.from({ length: 10 }, () => shared(request("GET", "/Skype.Policy/configurations/TeamsMeetingPolicy"))),
  );
  expect(send.sent).toHaveLength(1);
  await shared(request("GET", "/Skype.Policy/configurations/TeamsMeetingPolicy"));
  expect(send.sent).toHaveLength(2);
});

it("writes are never shared, nor is a read from before a write", async () => {
  const send = answering({});
  const shared = sharing(send);
  const early = shared(request("GET", "/list"));
  await shared(request("PUT", "/list/1"));
  await Promise.all([early, shared(request("GET", "/list")), shared(request("PUT", "/list/1"))]);
  expect(send.sent.map(({ method }) => method)).toEqual(["GET", "PUT", "GET", "PUT"]);
});
