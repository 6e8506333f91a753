import { z } from "zod";
import { defineSetting, type Setting } from "../definition.ts";
import type { Sets } from "../sets.ts";
import { authenticationMethodAccess } from "./authentication-method-access.ts";
import { excludeTarget, includeTarget } from "./target-schemas.ts";

interface Method<Target extends z.ZodObject, Own extends z.ZodRawShape> {
  summary: string;
  /** What this method says of those it is for, beside who they are. */
  target?: Target;
  settings: Own;
  sets?: Sets;
}

/** One way of signing in, by the id of its configuration and the first part of its type in Graph. */
export function defineAuthenticationMethod<
  Own extends z.ZodRawShape,
  Target extends z.ZodObject = typeof includeTarget,
>(id: string, name: string, method: Method<Target, Own>): Setting<z.ZodObject, MethodSettings<Target, Own>> {
  const path = `/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/${id}`;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}AuthenticationMethod`;
  const target = method.target ?? includeTarget;
  return defineSetting({
    kind: `${name}AuthenticationMethod`,
    type,
    summary: method.summary,
    api: "graph",
    shape: "singleton",
    path,
    permissions: { read: ["Policy.Read.AuthenticationMethod"], write: ["Policy.ReadWrite.AuthenticationMethod"] },
    see: `https://learn.microsoft.com/graph/api/resources/${name.toLowerCase()}authenticationmethodconfiguration`,
    key: z.strictObject({}),
    // The two shapes are joined as their type says; a generic spread is wider than that to the compiler.
    settings: z.strictObject({
      state: z.enum(["enabled", "disabled"]).optional(),
      includeTargets: z.array(target).optional(),
      excludeTargets: z.array(excludeTarget).optional(),
      ...method.settings,
    }) as unknown as MethodSettings<Target, Own>,
    sets: { includeTargets: ["id"], excludeTargets: ["id"], ...method.sets },
    access: authenticationMethodAccess(id, `${name}AuthenticationMethodConfiguration`),
  });
}

type MethodSettings<Target extends z.ZodObject, Own extends z.ZodRawShape> = z.ZodObject<
  {
    state: z.ZodOptional<z.ZodEnum<{ enabled: "enabled"; disabled: "disabled" }>>;
    includeTargets: z.ZodOptional<z.ZodArray<Target>>;
    excludeTargets: z.ZodOptional<z.ZodArray<typeof excludeTarget>>;
  } & Own,
  z.core.$strict
>;
