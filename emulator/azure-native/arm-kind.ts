/** What a property may be; what stands inside a list or an object is the service's to judge. */
type PropertyKind = "text" | "flag" | "number" | "list" | "object";

/** One input of a resource, and where it goes in the request. */
export type ArmProperty = {
  readonly kind: PropertyKind;
  /** In the address, on the resource itself, or inside its `properties`. */
  readonly in: "address" | "resource" | "properties";
  readonly required?: true;
  /** What each object in it must have. */
  readonly needs?: readonly string[];
};

/** One kind of azure-native resource, as @pulumi/azure-native 3.28.0 registers it. */
export type ArmKind = {
  /** Pulumi's token. */
  readonly type: string;
  /** The version of Azure's interface that the plugin speaks for it. */
  readonly apiVersion: string;
  /** Where it stands in Azure; `{…}` is the subscription or an input of that name. */
  readonly address: string;
  /** The input that the plugin fills by itself: the resource's name and eight random letters. */
  readonly named: string;
  readonly inputs: Readonly<Record<string, ArmProperty>>;
  /** What the answer brings besides the inputs. */
  readonly outputs: readonly string[];
  /** The first answer may come before the resource is there. */
  readonly longRunning?: true;
};
