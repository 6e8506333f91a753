import { GraphError } from "../graph/error.ts";

/** Refusals in the words of the Teams service behind Graph; clients match on the codes. */
export const teamNotFound = (id: string): GraphError =>
  new GraphError(404, "NotFound", `No team found with Group Id ${id}`);

export const notFoundHere = (what: string): GraphError => new GraphError(404, "NotFound", `${what} was not found.`);

export const teamsRefusal = (message: string): GraphError => new GraphError(400, "BadRequest", message);

export const conflict = (message: string): GraphError => new GraphError(409, "Conflict", message);

/** An archived team can be read, unarchived and given members; nothing else. */
export const archived = (id: string): GraphError =>
  new GraphError(403, "Forbidden", `Team ${id} is archived; it cannot be changed.`);
