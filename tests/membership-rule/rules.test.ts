import { describe, expect, test } from "vitest";
import { matches, parseRule, printRule, RuleError } from "../../emulator/membership-rule/index.ts";

const nurse = {
  id: "11111111-1111-4111-8111-111111111111",
  displayName: "David Demo",
  userPrincipalName: "v0001@voss.example",
  accountEnabled: true,
  onPremisesSyncEnabled: null,
  department: "Voss sjukeheim",
  jobTitle: "Sjukepleiar",
  officeLocation: "Voss Sjukeheim",
  mobilePhone: null,
  businessPhones: ["+47 56 00 00 00"],
  employeeHireDate: "2026-12-01T00:00:00Z",
  onPremisesExtensionAttributes: {
    extensionAttribute1: "3030",
    extensionAttribute3: "omsorg",
    extensionAttribute7: "leave",
  },
  proxyAddresses: ["SMTP:v0001@voss.example", "smtp:other@voss.example"],
  otherMails: [],
  assignedPlans: [
    { service: "SCO", servicePlanId: "c1ec4a95-1f05-45b3-a911-aa3fa01094f5", capabilityStatus: "Enabled" },
    { service: "exchange", servicePlanId: "efb87545-963c-4e0d-99df-69c6916d9eb0", capabilityStatus: "Deleted" },
  ],
};
const now = new Date("2026-11-23T12:00:00Z");

describe("a membership rule makes a person a member", () => {
  test.each([
    ['user.extensionAttribute1 -eq "3030"', true],
    ['user.EXTENSIONATTRIBUTE3 -EQ "OMSORG"', true],
    ['User.Department eq "voss sjukeheim"', true],
    ['user.department -ne "Voss sjukeheim"', false],
    ['user.extensionAttribute1 -in ["3030","3040"]', true],
    ["user.extensionAttribute1 -notIn ['3040', '3050']", true],
    ['user.extensionAttribute7 -in ["active","leave","notice"]', true],
    ['user.displayName -startsWith "dav"', true],
    ['user.displayName -notStartsWith "Da"', false],
    ['user.userPrincipalName -endsWith "@VOSS.example"', true],
    ['user.userPrincipalName -notEndsWith "@granvin.example"', true],
    ['user.jobTitle -contains "pleiar"', true],
    ['user.jobTitle -notContains "rektor"', true],
    ['user.displayName -match "^Da.*"', true],
    ['user.displayName -match "avid"', true],
    ['user.displayName -notMatch "^avid"', true],
    ["user.accountEnabled -eq true", true],
    ['user.accountEnabled -eq "true"', true],
    ["user.dirSyncEnabled -eq false", false],
    ["user.dirSyncEnabled -ne true", true],
    ["user.mobile -eq null", true],
    ["user.department -ne $null", true],
    ['user.department -eq "null"', false],
    ["user.telephoneNumber -startsWith '+47'", true],
    ['user.physicalDeliveryOfficeName -eq "voss sjukeheim"', true],
    ['user.proxyAddresses -startsWith "SMTP:v0001"', true],
    ['user.proxyAddresses -any (_ -startsWith "smtp:other")', true],
    ['user.proxyAddresses -all (_ -endsWith "@voss.example")', true],
    ['user.otherMails -any (_ -contains "@")', false],
    ['user.otherMails -all (_ -contains "@")', true],
    ['user.assignedPlans -any (assignedPlan.service -eq "SCO" -and assignedPlan.capabilityStatus -eq "Enabled")', true],
    [
      'user.assignedPlans -any (assignedPlan.service -eq "exchange" -and assignedPlan.capabilityStatus -eq "Enabled")',
      false,
    ],
    ["user.employeeHireDate -le system.now -plus p10d", true],
    ["user.employeeHireDate -le system.now", false],
    ["user.memberof -any (group.objectId -in ['99999999-9999-4999-8999-999999999999'])", true],
    ["user.memberof -any (group.objectId -in ['88888888-8888-4888-8888-888888888888'])", false],
    ["user.employeeHireDate -ge 2026-12-01T00:00:00Z", true],
    // -and binds tighter than -or, -not tighter than both.
    ['user.department -eq "Voss sjukeheim" -or user.country -eq "SE" -and user.city -eq "x"', true],
    ['(user.department -eq "Voss sjukeheim" -or user.country -eq "SE") -and user.city -eq "x"', false],
    ['-not user.department -eq "x" -and user.accountEnabled -eq true', true],
    ['-not (user.department -eq "x" -or user.accountEnabled -eq true)', false],
    ["user.department –eq 'Voss sjukeheim' –and user.country –eq null", true],
  ])("%s -> %s", (text, expected) => {
    expect(
      matches(parseRule(text), nurse, { now, memberOf: () => new Set(["99999999-9999-4999-8999-999999999999"]) }),
    ).toBe(expected);
  });

  test("a missing value meets no positive comparison and every negative one", () => {
    const nobody = { id: "x" };
    for (const operator of ["eq", "startsWith", "endsWith", "contains", "match"]) {
      expect(matches(parseRule(`user.city -${operator} "a"`), nobody)).toBe(false);
    }
    for (const operator of ["ne", "notStartsWith", "notEndsWith", "notContains", "notMatch"]) {
      expect(matches(parseRule(`user.city -${operator} "a"`), nobody)).toBe(true);
    }
    expect(matches(parseRule('user.extensionAttribute9 -notIn ["a"]'), nobody)).toBe(true);
  });

  test("a backtick lets a value hold a quote", () => {
    expect(matches(parseRule('user.department -eq "`"Sales`""'), { department: '"sales"' })).toBe(true);
    expect(matches(parseRule("user.department -eq 'Ola''s'"), { department: "Ola's" })).toBe(true);
  });
});

describe("the tenant refuses a rule that Entra would refuse", () => {
  test.each([
    ["", 0, "The rule is empty"],
    ['user.department -eq "Sales', 20, "Unterminated string"],
    ['user.department -equals "Sales"', 16, "Invalid operator found: expected an operator, found 'equals'"],
    ['user.department "Sales"', 16, "Invalid operator found"],
    ["user.department -eq Sales", 20, "Expected a value, found 'Sales'"],
    ["user.extensionAttribute1 -eq 3030", 0, "Invalid operands found for operator -eq"],
    ['user.department -eq "a" user.city -eq "b"', 24, "Missing -and or -or before 'user.city'"],
    ['(user.department -eq "a"', 24, "Expected ')'"],
    ['user.department -eq "a")', 23, "Missing -and or -or before ')'"],
    [
      'user.extensionAttribute16 -eq "a"',
      0,
      "Wrong property applied. Property 'extensionAttribute16' cannot be applied to object 'User'",
    ],
    ['user.employeeType -eq "a"', 0, "Property 'employeeType' cannot be applied to object 'User'"],
    ['department -eq "a"', 0, "Property 'department' cannot be applied to object 'User'"],
    ['group.displayName -eq "a"', 0, "Property 'displayName' cannot be applied to object 'User'"],
    ['device.displayName -startsWith "a"', 0, "Rules about devices are not modelled"],
    ["user.memberOf -all (group.objectId -in ['a'])", 0, "memberOf goes with -any"],
    [
      "user.memberOf -any (group.displayName -in ['a'])",
      20,
      "Property 'displayName' cannot be applied to object 'group'",
    ],
    ["user.memberOf -any (group.objectId -startsWith 'a')", 20, "group.objectId goes with -in"],
    ["user.accountEnabled -contains true", 0, "Operator -contains is not supported on a boolean"],
    ['user.accountEnabled -eq "yes"', 0, "the value is true or false"],
    ["user.department -contains null", 0, "null is compared with -eq or -ne"],
    ['user.department -in "a"', 0, "the value is a list"],
    ["user.department -in []", 21, "Expected a list of values"],
    ['user.department -in ["a" "b"]', 25, "Expected ']'"],
    ["user.department -in [1,2]", 0, "the list holds strings in quotes"],
    ['user.department -match "("', 0, "'(' is not a regular expression"],
    ['user.department -le "a"', 0, "Operator -le is not supported on a string"],
    ['user.department -any (_ -eq "a")', 0, "'department' has one value"],
    ['user.assignedPlans -eq "a"', 0, "a collection of objects is compared inside -any or -all"],
    ['user.assignedPlans -any (_ -eq "a")', 25, "Property '_' cannot be applied to object 'assignedPlan'"],
    ['user.assignedPlans -any (assignedPlan.colour -eq "a")', 25, "Property 'colour'"],
    ['user.assignedPlans -any (user.city -eq "a")', 25, "cannot be applied to object 'collection item'"],
    ['_ -eq "a"', 0, "stands for one item"],
    ["user.employeeHireDate -eq soon", 26, "Expected a value"],
    ["user.employeeHireDate -le system.now -plus tomorrow", 43, "Expected a number of days"],
    ['user.city -eq "a" -and', 22, "Expected a property"],
    ["user.city -eq §", 14, "Unexpected character '§'"],
    ["(".repeat(201), 200, "nested too deeply"],
  ])("%s at %i: %s", (text, position, message) => {
    const refusal = refused(text);
    expect(refusal.message).toMatch(
      /^(Invalid query|Invalid operands found for operator|Wrong property applied|Operator is not supported|Not modelled)\. /,
    );
    expect(refusal.message).toContain(message);
    expect(refusal.position).toBe(position);
  });

  test("a rule of more than 3,072 characters is refused", () => {
    expect(refused(`user.city -eq "${"a".repeat(3072)}"`).message).toContain("at most 3072 are allowed");
  });
});

test("printing keeps the meaning and drops needless parentheses", () => {
  const text = '((User.City EQ "a")) -and (-not (user.accountEnabled -eq True) -or user.mail -ne $null)';
  expect(printRule(parseRule(text))).toBe(
    'user.city -eq "a" -and (-not user.accountEnabled -eq true -or user.mail -ne null)',
  );
});

function refused(text: string): RuleError {
  try {
    parseRule(text);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}
