import { partnerCode, partnerName } from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../../refusal.js";

const nowhere = [{ code: "NES", name: "Areas not elsewhere specified" }];

describe("partnerCode", () => {
  test.each([
    ["US", "US"],
    ["840", "US"],
    ["004", "AF"],
    ["ZW", "ZW"],
    ["TW", "TW"],
  ])("reads %s as %s", (text, code) => {
    expect(partnerCode(text)).toBe(code);
  });

  test("reads the code of a group that is given", () => {
    expect(partnerCode("NES", nowhere)).toBe("NES");
    expect(partnerCode("US", nowhere)).toBe("US");
  });

  test.each(["", "us", "USA", "XK", "XX", "001", "999", "EU", "Africa"])("refuses %j", (text) => {
    expect(() => partnerCode(text)).toThrow(
      fieldRefusal(
        "UNKNOWN_PARTNER",
        "partner",
        `a code of ISO 3166-1, of UN M49 or of a group that is given, got "${text}"`,
        text,
      ),
    );
  });

  test("names the groups that are given", () => {
    const stores = { code: "BUNKERS", name: "Ship stores" };
    expect(() => partnerCode("XK", [...nowhere, stores])).toThrow(
      'partner must be a code of ISO 3166-1, of UN M49 or of NES, BUNKERS, got "XK"',
    );
  });
});

test("groups that are no list are refused", () => {
  const refused = fieldRefusal("INVALID_FIELD", "groups", 'a list, got "NES"', "NES");
  expect(() => partnerCode("US", "NES" as never)).toThrow(refused as Error);
  expect(() => partnerName("US", "NES" as never)).toThrow(refused as Error);
});

describe("partnerName", () => {
  test("is the name in English, or in another language", () => {
    expect(partnerName("DE")).toBe("Germany");
    expect(partnerName("276", [], "fr")).toBe("Allemagne");
  });

  test("of a country stays its own beside groups", () => {
    expect(partnerName("DE", nowhere)).toBe("Germany");
  });

  test("of a group is its own", () => {
    expect(partnerName("NES", nowhere, "fr")).toBe("Areas not elsewhere specified");
  });

  test("refuses a code that nobody has", () => {
    expect(() => partnerName("XX")).toThrow(
      'code must be a code of ISO 3166-1, of UN M49 or of a group that is given, got "XX"',
    );
  });
});
