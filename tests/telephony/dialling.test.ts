import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountryCode, countries } from "../../components/telephony/countries/index.ts";
import { normalise, routeOf } from "../../components/telephony/dialling/normalise.ts";
import { readPattern } from "../../components/telephony/dialling/pattern.ts";
import type { DiallingRule } from "../../components/telephony/dialling/rule.ts";
import { shadowedRules } from "../../components/telephony/dialling/shadowed.ts";
import { examineTranslation } from "../../components/telephony/dialling/translation.ts";
import { touchedNumbers } from "../../components/telephony/dialling/untouched.ts";
import { vectors } from "./vectors.ts";

const codes = Object.keys(countries) as CountryCode[];

const rule = (name: string, pattern: string, translation: string): DiallingRule => ({
  name,
  pattern,
  translation,
  why: name,
});

describe.each(codes)("the dial plan of %s", (code) => {
  const country = countries[code];
  const { options, dialled, routed } = vectors[code];
  const rules = country.rules(options);

  it.each(dialled)("makes of %s the number %s", (input, expected) => {
    expect(normalise(input, rules)?.number ?? null).toBe(expected);
  });

  it.each(routed)("sends %s by %s", (number, usage) => {
    expect(routeOf(number, country.routes)?.usage ?? null).toBe(usage);
  });

  it.each([
    ["as it is", { ...options, shortNumbers: "national" }],
    ["with the country's code", { ...options, shortNumbers: "e164" }],
    ["without extensions or area code", { shortNumbers: "national" }],
  ] as const)("hides no rule and touches no emergency number when 116xxx leaves %s", (_, given) => {
    const own = country.rules(given);
    expect(shadowedRules(own)).toEqual([]);
    expect(touchedNumbers(own, country.untouchable(given))).toEqual([]);
  });

  it("lets every emergency number leave by the emergency route, with and without a plus", () => {
    for (const number of country.emergencyNumbers) {
      expect(normalise(number, rules)?.number).toBe(number);
      expect([number, `+${number}`].map((one) => routeOf(one, country.routes)?.kind)).toEqual([
        "emergency",
        "emergency",
      ]);
    }
  });

  it("has rules that .NET reads as Node does, fewer than a dial plan may have", () => {
    expect(rules.flatMap(({ pattern }) => ("refused" in readPattern(pattern) ? [pattern] : []))).toEqual([]);
    expect(rules.length).toBeLessThanOrEqual(30);
  });
});

describe("a rule of one's own", () => {
  const norwegian = countries.NO.rules({ shortNumbers: "national" });

  it("that hides 112 is found by that number", () => {
    const rules = [rule("Tresifra", "^(1\\d{2})$", "+475652$1"), ...norwegian];
    expect(touchedNumbers(rules, countries.NO.untouchable({ shortNumbers: "national" }))).toEqual([
      { kind: "rewritten", rule: "Tresifra", dialled: "110", gives: "+475652110" },
    ]);
  });

  it("that hides 112 only behind another rule is blamed for nothing", () => {
    const rules = [...norwegian, rule("Tresifra", "^([1-9]\\d{2})$", "+475652$1")];
    expect(touchedNumbers(rules, "^11[023]$")).toEqual([]);
    expect(shadowedRules(rules)).toContainEqual({
      kind: "takenBefore",
      rule: "Tresifra",
      earlier: "NO-Naud",
      dialled: "110",
      gives: "110",
      insteadOf: "+475652110",
    });
  });

  it("that is never reached is told of with a number that shows it", () => {
    const rules = [...norwegian, rule("Mobil", "^(4\\d{7})$", "+47$1")];
    expect(shadowedRules(rules)).toEqual([
      { kind: "neverReached", rule: "Mobil", earlier: ["NO-Attesifra"], dialled: "40000000" },
    ]);
  });

  it("that is covered by two others together is never reached either", () => {
    const rules = [rule("a", "^([0-4]\\d)$", "$1"), rule("b", "^([5-9]\\d)$", "$1"), rule("c", "^(\\d{2})$", "$1")];
    expect(shadowedRules(rules)).toMatchObject([{ kind: "neverReached", rule: "c", earlier: ["a", "b"] }]);
  });

  it("that gives the same number as the one before takes nothing from it", () => {
    expect(shadowedRules([rule("a", "^47(\\d{8})$", "+47$1"), rule("b", "^(\\d{10})$", "+$1")])).toEqual([]);
  });
});

describe("a pattern", () => {
  it.each([
    ["11[023]", "is not held at both ends; begin it with ^ and end it with $, so that it fits whole numbers only"],
    ["^112$|^113$", "is not held at both ends; begin it with ^ and end it with $, so that it fits whole numbers only"],
    ["^(112$", "is no regular expression (Unterminated group); correct it"],
    ["^(?<kort>11\\d)$", "names the group kort; .NET numbers named groups last, so leave the name out"],
    ["^(?!112)(\\d{3})$", "holds (?!112); a dial plan here has digits, \\d, [..], (..), | and counts"],
    ["^(\\d)\\1$", "holds \\1; a dial plan here has digits, \\d, [..], (..), | and counts"],
    ["^(\\d+?)$", "holds \\d+?; a count that takes as little as it can is not needed between ^ and $"],
    [
      "^(?:(\\d)0)+$",
      "repeats a group that captures, (?:(\\d)0)+; .NET and JavaScript keep different parts of it, so put the count inside",
    ],
    ["^([^1]\\d{3})$", "holds [^1]; list the digits that fit, not those that do not"],
    ["^(\\w{4})$", "holds \\w; write digits, or \\d"],
    ["^(.{4})$", "holds .; write digits, or \\d"],
    ["^(\\D)$", "holds \\D; write digits, or \\d"],
    ["^(0 800)$", "holds  , which nobody can dial; use digits only"],
    ["^(٣)$", "holds ٣, which nobody can dial; use digits only"],
  ])("%s is refused, since .NET could read it otherwise", (source, refused) => {
    expect(readPattern(source)).toEqual({ refused });
  });

  it.each([
    ["+47$10", `holds $10, which .NET reads as group 10; write \${1}0`],
    ["+47$2", "holds $2, but the pattern has one group"],
    ["+47 $1", "holds  ; write digits, + and groups such as $1"],
    ["", "is empty; write the number that leaves, for example +47$1"],
    ["$0", "holds $0, but the pattern has one group"],
  ])("does not go with the translation %s", (translation, reason) => {
    const pattern = readPattern("^(\\d{4})$");
    expect("refused" in pattern ? pattern : examineTranslation(translation, pattern)).toBe(reason);
  });

  it("takes .NET's way of setting a group apart from a digit", () => {
    expect(normalise("1234", [rule("a", "^(\\d{3})\\d$", `+47\${1}0`)])?.number).toBe("+471230");
  });
});

/** Patterns in the form of the country packs: some leading digits dropped, others put before the rest. */
const someRule = fc
  .record({
    lead: fc.array(fc.constantFrom("0", "1", "2", "[01]", "[12]", "\\d"), { maxLength: 2 }),
    rest: fc.array(fc.constantFrom("0", "1", "2", "[0-2]", "[12]", "[02]"), { minLength: 1, maxLength: 3 }),
    put: fc.constantFrom("", "0", "1", "01", "+4"),
  })
  .map(({ lead, rest, put }) => rule("", `^${lead.join("")}(${rest.join("")})$`, `${put}$1`));

const threeDigits = ["0", "1", "2"];
const everyNumber = [1, 2, 3, 4, 5].flatMap((length) =>
  Array.from({ length: 3 ** length }, (_, index) =>
    index
      .toString(3)
      .padStart(length, "0")
      .split("")
      .map((digit) => threeDigits[Number(digit)])
      .join(""),
  ),
);

describe("what is said of a dial plan", () => {
  const named = fc
    .array(someRule, { minLength: 1, maxLength: 5 })
    .map((rules) => rules.map((one, i) => ({ ...one, name: `r${i}` })));
  const fits = ({ pattern }: DiallingRule, dialled: string) => new RegExp(pattern).test(dialled);

  it("agrees with trying every number: a rule is never reached, or loses one to another", () => {
    fc.assert(
      fc.property(named, (rules) => {
        const found = shadowedRules(rules);
        for (const [index, one] of rules.entries()) {
          const earlier = rules.slice(0, index);
          const own = everyNumber.filter((dialled) => fits(one, dialled));
          const dead = index > 0 && own.every((dialled) => earlier.some((other) => fits(other, dialled)));
          // A leading \d fits digits this brute force does not try.
          if (/\\d/.test(rules.map(({ pattern }) => pattern).join(""))) return;
          expect(found.some(({ kind, rule: name }) => kind === "neverReached" && name === one.name)).toBe(dead);
          if (dead) continue;
          for (const other of earlier) {
            const lost = own.some(
              (dialled) =>
                fits(other, dialled) && normalise(dialled, [other])?.number !== normalise(dialled, [one])?.number,
            );
            const told = found.some(
              (each) => each.kind === "takenBefore" && each.rule === one.name && each.earlier === other.name,
            );
            expect(told).toBe(lost);
          }
        }
      }),
    );
  });

  it("shows each finding by a number that is true", () => {
    fc.assert(
      fc.property(named, (rules) => {
        for (const finding of shadowedRules(rules)) {
          const first = rules.find((one) => fits(one, finding.dialled));
          const own = rules.find(({ name }) => name === finding.rule);
          expect(own && fits(own, finding.dialled)).toBe(true);
          expect(first?.name).not.toBe(finding.rule);
          if (finding.kind === "takenBefore") expect(finding.gives).not.toBe(finding.insteadOf);
        }
      }),
    );
  });
});
