import grpc from "@grpc/grpc-js";
import type { CheckResponse, DiffResponse, PropertyDiff, ReadResponse } from "@pulumi/pulumi/proto/provider_pb.js";
import messages from "@pulumi/pulumi/proto/provider_pb.js";
import statuses from "@pulumi/pulumi/proto/status_pb.js";
import anys from "google-protobuf/google/protobuf/any_pb.js";
import type { PropertyChange } from "../terraform/detailed-diff.ts";
import type { Fields } from "../terraform/field.ts";
import type { Data } from "../terraform/value.ts";
import { type Difference, PartialFailure } from "./resource-operations.ts";
import { writeStruct } from "./struct.ts";

export function checkAnswer(inputs: Data, failures: readonly string[], secret: readonly string[] = []): CheckResponse {
  const answer = new messages.CheckResponse();
  answer.setInputs(writeStruct(inputs, secret));
  answer.setFailuresList(failures.map(failure));
  return answer;
}

export function failure(reason: string) {
  const told = new messages.CheckFailure();
  told.setReason(reason);
  return told;
}

/** What is there, or nothing when it is gone. */
export function readAnswer(found: { id: string; properties: Data; inputs: Data } | undefined): ReadResponse {
  const answer = new messages.ReadResponse();
  if (found !== undefined) {
    answer.setId(found.id);
    answer.setProperties(writeStruct(found.properties));
    answer.setInputs(writeStruct(found.inputs));
  }
  return answer;
}

/** The change as the engine shows it; properties that could replace but do not are named as stable. */
export function diffAnswer(fields: Fields, { details }: Difference): DiffResponse {
  const answer = new messages.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
  answer.setChanges(details.size === 0 ? DIFF_NONE : DIFF_SOME);
  answer.setHasdetaileddiff(true);
  const topLevel = (path: string) => path.split(/[.[]/)[0] ?? path;
  const replaces = [...details].filter(([, { replace }]) => replace).map(([path]) => topLevel(path));
  answer.setReplacesList([...new Set(replaces)].sort());
  answer.setDiffsList([...new Set([...details.keys()].map(topLevel))].sort());
  const stable = Object.entries(fields).filter(([name, field]) => field.forceNew && !replaces.includes(name));
  answer.setStablesList(stable.map(([name]) => name).sort());
  for (const [path, { change, replace }] of details) {
    answer.getDetaileddiffMap().set(path, propertyDiff(change, replace));
  }
  return answer;
}

function propertyDiff(change: PropertyChange, replace: boolean): PropertyDiff {
  const { ADD, ADD_REPLACE, DELETE, DELETE_REPLACE, UPDATE, UPDATE_REPLACE } = messages.PropertyDiff.Kind;
  const kinds = {
    add: [ADD, ADD_REPLACE],
    delete: [DELETE, DELETE_REPLACE],
    update: [UPDATE, UPDATE_REPLACE],
  } as const;
  const diff = new messages.PropertyDiff();
  diff.setKind(kinds[change][replace ? 1 : 0]);
  return diff;
}

/** A failure as gRPC carries it; one that left an object behind brings the object's state along. */
export function grpcFailure(error: unknown): grpc.ServerErrorResponse {
  const message = error instanceof Error ? error.message : String(error);
  const failed = Object.assign(new Error(message), { code: grpc.status.UNKNOWN, details: message });
  if (!(error instanceof PartialFailure)) {
    return failed;
  }
  const detail = new messages.ErrorResourceInitFailed();
  detail.setId(error.id);
  detail.setProperties(writeStruct(error.properties));
  detail.setReasonsList([message]);
  const packed = new anys.Any();
  packed.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const status = new statuses.Status();
  status.setCode(grpc.status.UNKNOWN);
  status.setMessage(message);
  status.addDetails(packed);
  const metadata = new grpc.Metadata();
  // gRPC's own name for structured error details.
  metadata.add("grpc-status-details-bin", Buffer.from(status.serializeBinary()));
  return Object.assign(failed, { metadata });
}
