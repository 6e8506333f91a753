/** Says what is wrong with a text, or nothing; `key` is Terraform's own path of the property. */
export type TextCheck = (value: string, key: string) => string | undefined;

type Common = {
  required?: true;
  /** The tenant fills it in where the program is silent. */
  computed?: true;
  /** Never an input. */
  readOnly?: true;
  /** Changing it replaces the object. */
  forceNew?: true;
  /** Names of properties in the same block. */
  conflictsWith?: readonly string[];
  exactlyOneOf?: readonly string[];
  atLeastOneOf?: readonly string[];
  requiredWith?: readonly string[];
  /** Terraform's name where it is not simply the snake_case of ours. */
  terraformName?: string;
};

export type TextField = Common & {
  kind: "text";
  check?: TextCheck;
  default?: string;
  ignoreCase?: true;
  /** Whether the plugin lets a difference from the state pass. */
  passes?: (old: string, wanted: string) => boolean;
};
export type FlagField = Common & { kind: "flag"; default?: boolean };
export type NumberField = Common & { kind: "number"; atLeast?: number };
/** One object in Pulumi, a list with at most one item in Terraform. */
export type BlockField = Common & { kind: "block"; fields: Fields; ineffective?: (value: BlockValue) => boolean };
/** A `set` has no order: its items stand sorted in the state. */
export type ListField = Common & {
  kind: "list" | "set";
  of: TextField | BlockField;
  maxItems?: number;
};
export type Field = TextField | FlagField | NumberField | BlockField | ListField;
export type Fields = { readonly [name: string]: Field };
type BlockValue = { [name: string]: unknown };

/** The name a property has in Terraform's messages. */
export function terraformName(name: string, field: Field | undefined): string {
  return field?.terraformName ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function isInput(field: Field): boolean {
  return field.readOnly !== true;
}
