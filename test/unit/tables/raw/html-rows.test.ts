import { describe, expect, test } from "vitest";
import { htmlRows } from "../../../../src/tables/raw/html-rows.js";

const cellsOf = (text: string): readonly (readonly string[])[] => htmlRows(text).map(({ cells }) => cells);

describe("the rows of HTML tables", () => {
  test("are the texts of their cells, without tags and with the lines on which they begin", () => {
    const page = `<html><body><p>12 <b>not</b> this</p><TABLE>
<tr><td colspan="3"><p><span>(2) Imports and Exports</span></p></td></tr>
<tr class=x><th>Country</th><td>1&nbsp;234</td>
<td> 5,678 </td></tr></TABLE></body></html>`;
    expect(htmlRows(page)).toEqual([
      { line: 2, cells: ["(2) Imports and Exports", "", ""] },
      { line: 3, cells: ["Country", "1 234", "5,678"] },
    ]);
  });

  test("end where the next begins, where they are not closed", () => {
    expect(cellsOf("<table><tr><td>a<td>b<tr><td>c</table>d<td>e")).toEqual([["a", "b"], ["c"], ["e"]]);
  });

  test("have references resolved, and those that are not known as they stand", () => {
    expect(cellsOf("<td>C&ocirc;te d&#39;Ivoire &amp; &#x4e2d;&minus;1 &#9999999; &nope")).toEqual([
      ["C&ocirc;te d'Ivoire & 中\u22121 &#9999999; &nope"],
    ]);
  });

  test("have the references by name that pages use", () => {
    expect(cellsOf("<td>&lt;&gt;&quot;&apos;&AMP;a&ensp;b&emsp;c&minus;&#x10ffff;&#x110000;</td>")).toEqual([
      ["<>\"'&a b c\u2212\u{10ffff}&#x110000;"],
    ]);
  });

  test("span as many columns as is said, in quotes or not", () => {
    for (const tag of ['<td colspan="2">', "<td colspan='2'>", "<td class=x COLSPAN = 2>", "<th colspan=2>"])
      expect(cellsOf(`<tr>${tag}a<td>b`), tag).toEqual([["a", "", "b"]]);
    expect(cellsOf("<tr><td xcolspan=2>a<td>b")).toEqual([["a", "b"]]);
  });

  test("begin on their lines, also behind tags of several lines", () => {
    expect(htmlRows("<table\nclass=x>\n<tr\n><td\n>a</td>\n</tr><tr><td>b").map(({ line }) => line)).toEqual([
      3, 6,
    ]);
  });

  test("keep what stands on two lines of a cell apart, whichever tag parts it", () => {
    for (const tag of ["br", "p", "/p", "div", "li", "h1", "/h6"])
      expect(cellsOf(`<td>a<${tag}>b`), tag).toEqual([["a b"]]);
    for (const tag of ["b", "abbr", "brx", "h7", "pre", "!doctype"])
      expect(cellsOf(`<td>a<${tag}>b`), tag).toEqual([["ab"]]);
  });

  test("leave out what stands outside of their cells", () => {
    expect(cellsOf("x<td>a</td>y<td>b</td>z<tr>u<td>c</td>v</tr>w")).toEqual([["a", "b"], ["c"]]);
  });

  test("leave out comments, scripts and styles", () => {
    expect(cellsOf("<td>a<!-- <td>b --><script>if (a<b) '<td>'</script><style>td{}</style>c</td>")).toEqual([
      ["ac"],
    ]);
    expect(cellsOf("<td>a<!-- b")).toEqual([["a"]]);
    expect(cellsOf("<td>a<!-->b-->c")).toEqual([["ac"]]);
    expect(cellsOf("<td>a<script>b")).toEqual([["a"]]);
  });

  test("keep words on two lines of a cell apart, and signs that open no tag", () => {
    expect(cellsOf("<td>Hong<br>Kong <i>SA</i>R, <p>China</p>1 < 2<!x></td>")).toEqual([
      ["Hong Kong SAR, China 1 < 2"],
    ]);
  });

  test("are none in a text without tables, and not slow in one of many openings", () => {
    expect(htmlRows("a < b > c")).toEqual([]);
    expect(htmlRows("<".repeat(100_000))).toEqual([]);
    expect(htmlRows('<td colspan="9999">a')[0]!.cells).toHaveLength(1000);
  });
});
