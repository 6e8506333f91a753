/**
 * A pattern of Teams as a JavaScript one, or undefined where the two languages differ or it is none. Teams reads .NET's
 * patterns; what dial plans and routes are made of (digits, groups, alternatives, repetition, anchors) is the same in both.
 */
export function readPattern(pattern: string): RegExp | undefined {
  // Inline options, .NET's named groups, balancing groups and its subtraction of classes.
  if (/\(\?[a-z]|\(\?<[^=!]|\(\?'|-\[|\\[AZzGpP]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
