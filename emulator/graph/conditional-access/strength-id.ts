import { isObject, type JsonObject, text } from "../../store/json.ts";

/** The strength that grant controls name, inline by its id or by a bind. */
export function strengthId(controls: JsonObject): string | undefined {
  const bound = text(controls["authenticationStrength@odata.bind"]);
  if (bound !== undefined) {
    return bound.split("/").at(-1);
  }
  return isObject(controls.authenticationStrength) ? text(controls.authenticationStrength.id) : undefined;
}
