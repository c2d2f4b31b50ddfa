import { describe, expect, test } from "vitest";
import { afterUntold } from "../../../../src/checking/stories/after-untold.js";
import { type Context, NOTHING_SAID } from "../../../../src/checking/stories/context.js";
import { topicsOf } from "../../../../src/checking/stories/topics/topics.js";
import { piecesIn } from "./pieces-in.js";

const pieces = (text: string) => piecesIn(text, { reporter: "KE", asOf: "2025-12-08" });
const context = (more: Partial<Context>): Context => ({ ...NOTHING_SAID, ...more });
const trade = topicsOf(pieces("Trade rose."), "KE");

describe("after a sentence of which nothing was told", () => {
  const other = { subject: null, pair: null, isPairText: false, surpluses: [] };
  const left = (
    text: string,
    {
      isTrade = false,
      isBare = true,
      reporter = "KE",
      ...more
    }: Partial<Context> & {
      readonly isTrade?: boolean;
      readonly isBare?: boolean;
      readonly reporter?: string;
    } = {},
  ) =>
    afterUntold(
      pieces(text),
      context(more),
      context({ extent: "part" }),
      isBare ? [] : trade,
      isTrade,
      reporter,
    );

  test("a figure of something else ends what a pronoun stands for", () => {
    expect(left("Zork stocks were $900 billion.")).toEqual(other);
    expect(left("Zork stocks in Uganda were $900 billion.", { surpluses: ["TZ"] })).toEqual({
      ...other,
      surpluses: ["TZ", "UG"],
    });
    expect(left("Zork stocks were low.")).toEqual({});
    expect(left("They were $900 billion.")).toEqual({});
    expect(left("It was $900 billion.")).toEqual({});
    expect(left("Zork stocks were $900 billion.", { isBare: false })).toEqual({});
  });

  test("an account leaves open of what a balance is, and tells of no trade", () => {
    for (const account of ["account", "balance of payments", "budget"])
      expect(left(`The zork ${account} showed it.`, { extent: "all" })).toEqual({
        unreadTopic: "balance",
        extent: "part",
      });
    expect(left("Its account showed it.", { extent: "all" })).toEqual({});
  });

  test("a rate on the month leaves open with what the next is compared", () => {
    const monthly = { lastComparison: "month-on-month" };
    const more = { isTrade: true, isBare: false };
    expect(left("Zork surged by a monthly 15.8 percent.", more)).toEqual(monthly);
    expect(left("Zork surged 15.8 percent month on month.", more)).toEqual(monthly);
    expect(left("Zork surged 15.8 percent on the year.", more)).toEqual({});
    expect(left("Zork surged by a monthly $5 billion.", more)).toEqual({});
    expect(left("Zork surged by a monthly 15.8 percent.", { isBare: false })).toEqual({});
  });

  test("another union leaves open whose trade goes on", () => {
    const more = { isBare: false, reporter: "EA", ofWhom: ["EA"] };
    expect(left("The EU countries had it.", more)).toEqual({ ofWhom: ["EA", "EU"], subject: null });
    for (const link of ["to", "from", "with", "not", "and"])
      expect(left(`Zork ${link} the EU.`.replace("the ", ""), more)).toEqual({});
    expect(left("The EU countries had it.", { ...more, reporter: "EU" })).toEqual({});
    const another = { ofWhom: ["EA", "KE", "EU"], subject: null };
    expect(left("The EU countries had it.", { ...more, reporter: "KE" })).toEqual(another);
    expect(left("Kenya had it.", more)).toEqual({ ofWhom: ["EA", "EA", "KE"], subject: null });
  });

  test("another flow beside a figure leaves open which of them goes on", () => {
    const subject = { reporter: "KE", flow: "balance" } as const;
    const exports = topicsOf(pieces("Exports rose."), "KE");
    const goneOn = (text: string, flow: "balance" | "exports") =>
      afterUntold(
        pieces(text),
        context({ subject: { ...subject, flow } }),
        NOTHING_SAID,
        exports,
        true,
        "KE",
      );
    expect(goneOn("Zork was due to exports, which zorked 5%.", "balance")).toEqual({ subject: null });
    expect(goneOn("Zork was due to exports, which zorked 5%.", "exports")).toEqual({});
    expect(goneOn("Zork was due to exports, which zorked.", "balance")).toEqual({});
  });

  test("a partner that was named leaves open with whom the next is", () => {
    expect(left("Uganda was the largest market.")).toEqual({ partner: "UG", isTopicPartner: false });
    expect(left("Uganda and Tanzania were the largest markets.")).toEqual({
      partner: "unread",
      isTopicPartner: false,
    });
    expect(left("Kenya was the largest market.")).toEqual({});
  });

  test("another economy leaves open whose trade the next is", () => {
    const open = { ofWhom: ["KE", "UG"], subject: null };
    expect(left("Uganda is zorking badly.")).toEqual(open);
    expect(left("In Uganda, it zorked badly.")).toEqual(open);
    expect(left("Uganda")).toEqual({});
    expect(left("Zorks badly hurt Uganda.")).toEqual({});
    expect(left("Uganda zorked badly in Kenya.")).toEqual(open);
    expect(left("Uganda, Kenya's rival, zorked badly.")).toEqual({});
    expect(left("Uganda zorked by 5%.")).toMatchObject(open);
    expect(left("Uganda is zorking badly.", { isBare: false })).toEqual({});
  });
});
