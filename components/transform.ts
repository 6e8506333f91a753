/**
 * The last word on a child's arguments: properties to put over them, or a function of them. For what a component has
 * no argument for; applied after everything else.
 */
export type Transform<Args, Context = { key: string }> = Partial<Args> | ((args: Args, context: Context) => Args);

/** Arguments with the transform applied. */
export function transformed<Args extends object, Context>(
  args: Args,
  transform: Transform<Args, Context> | undefined,
  context: Context,
): Args {
  return typeof transform === "function" ? transform(args, context) : { ...args, ...transform };
}
