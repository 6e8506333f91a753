import type grpc from "@grpc/grpc-js";
import { grpcFailure } from "./answers.ts";

/** A method that takes one message and answers one. */
export function unary<Request, Response>(
  work: (request: Request) => Promise<Response>,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => {
    work(call.request).then(
      (response) => callback(null, response),
      (error: unknown) => callback(grpcFailure(error)),
    );
  };
}
