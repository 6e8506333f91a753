import type * as pulumi from "@pulumi/pulumi";
import type * as z from "zod";
import type { Json } from "../graph/index.ts";
import type { Setting } from "./definition.ts";

/** The same shape with a Pulumi input allowed at every depth. */
export type Inputs<T> = [T] extends [string | number | boolean | null | undefined]
  ? pulumi.Input<T>
  : [Json] extends [T]
    ? pulumi.Input<unknown>
    : [T] extends [readonly (infer Item)[]]
      ? pulumi.Input<Inputs<Item>[]>
      : pulumi.Input<{ [Name in keyof T]: Inputs<T[Name]> }>;

export type KeyOf<S> = S extends Setting<infer Key, z.ZodObject> ? z.input<Key> : never;
export type SettingsOf<S> = S extends Setting<z.ZodObject, infer Settings> ? z.input<Settings> : never;

/** What every setting of the tenant takes beside its own settings. */
export interface CommonArgs {
  /** Name of the resource in messages. @default the resource's name */
  label?: string;
  /** When the resource is removed, gives back the values from before the code held them. @default false: the tenant stays as it is */
  restoreOnDelete?: pulumi.Input<boolean>;
}

export interface AdoptArgs {
  /** Takes over an object that exists already and differs. It is then never deleted with the resource. @default false */
  adopt?: pulumi.Input<boolean>;
}
