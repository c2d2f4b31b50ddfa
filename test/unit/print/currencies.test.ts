import { printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";

/**
 * Each currency as it alone is written, and as it is written like others; # stands for a number with its scale. By hand.
 */
const WRITTEN: readonly (readonly [code: string, alone: string, shared: string])[] = [
  [
    "USD",
    "US$#, $US#, U.S.$#, US $#, U.S. $#, USD$#, USD#, # US dollars, # U.S. dollars, # American dollars, # United States dollars, # 美元",
    "$#, # dollar, # dollars, # dlrs, # bucks",
  ],
  ["CAD", "C$#, CA$#, CAD$#, # Canadian dollars", "$#, # dollars"],
  ["AUD", "A$#, $A#, AU$#, AUD$#, # Australian dollars, # Aussie dollar", "$#, # dollars"],
  ["NZD", "NZ$#, # New Zealand dollars, # NZ dollars, # kiwi dollars", "$#, # dollars"],
  ["SGD", "S$#, SG$#, # Singapore dollars, # Singaporean dollars", "$#, # dollars"],
  ["HKD", "HK$#, HK $#, # Hong Kong dollars, # HK dollars", "$#, # dollars"],
  [
    "TWD",
    "NT$#, # Taiwan dollars, # New Taiwan dollars, # Taiwanese dollars, # NT dollars",
    "T$#, $#, # dollars",
  ],
  ["MXN", "MX$#, Mex$#, # Mexican pesos", "$#, # peso, # pesos"],
  ["NAD", "N$#, # Namibian dollars", ""],
  ["JMD", "J$#, # Jamaican dollars", ""],
  ["TTD", "TT$#, # TT dollars, # Trinidad and Tobago dollars", ""],
  ["BBD", "Bds$#, BDS$#, # Barbados dollars", ""],
  ["BZD", "BZ$#, # Belize dollars", ""],
  ["BSD", "# Bahamian dollars", ""],
  ["BMD", "# Bermuda dollars", ""],
  ["GYD", "# Guyanese dollars, # Guyana dollars", ""],
  ["SRD", "# Surinamese dollars", ""],
  ["XCD", "EC$#, # EC dollars, # East Caribbean dollars", ""],
  ["KYD", "# Cayman Islands dollars", ""],
  ["FJD", "FJ$#, # Fiji dollars, # Fijian dollars", ""],
  ["SBD", "SI$#, # Solomon Islands dollars", ""],
  ["LRD", "# Liberian dollars", ""],
  ["BND", "# Brunei dollars", ""],
  ["BRL", "R$#, # real, # reais, # reals, # Brazilian real, # Brazilian reais, # Brazilian reals", "$#"],
  ["ARS", "# Argentine pesos, # Argentinian pesos", "$#, # pesos"],
  ["CLP", "# Chilean pesos", "$#, # pesos"],
  ["COP", "# Colombian pesos", "$#, # pesos"],
  ["UYU", "# Uruguayan pesos", "$#, # pesos"],
  ["DOP", "# Dominican pesos", "# pesos"],
  ["CUP", "# Cuban pesos", "# pesos"],
  ["PHP", "₱#, # Philippine pesos, # Filipino pesos", "P#, # pesos"],
  ["EUR", "€#, # euro, # euros, # 欧元", ""],
  [
    "GBP",
    "# British pounds, # UK pounds, # U.K. pounds, # sterling, # pound sterling, # pounds sterling",
    "£#, # pound, # pounds",
  ],
  ["EGP", "LE#, # Egyptian pounds", "£#, # pounds"],
  ["LBP", "# Lebanese pounds, # Lebanese lira", ""],
  ["SYP", "# Syrian pounds, # Syrian liras", ""],
  ["SDG", "# Sudanese pounds", ""],
  ["SSP", "# South Sudanese pounds", ""],
  ["KRW", "₩#, ￦#, # won, # Korean won, # South Korean won, # 韩元", ""],
  ["INR", "₹#, # Indian rupees", "Rs#, RS#, Re#, Rs.#, # rupee, # rupees"],
  ["PKR", "# Pakistani rupees, # Pakistan rupees", "Rs#, RS#, Re#, # rupees"],
  ["LKR", "# Sri Lankan rupees, # Sri Lanka rupees", "Rs#, RS#, Re#, # rupees"],
  ["NPR", "# Nepali rupees, # Nepalese rupees", "Rs#, RS#, Re#, # rupees"],
  ["MUR", "MRs#, # Mauritian rupees, # Mauritius rupees", "Rs#, RS#, Re#, # rupees"],
  ["SCR", "# Seychelles rupees", "SR#, # rupees"],
  ["RUB", "₽#, # Russian roubles", "# rouble, # roubles, # ruble, # rubles"],
  ["BYN", "# Belarusian roubles, # Belarus rubles", "# roubles"],
  ["VND", "₫#, # dong, # dongs, # Vietnamese dong, # Vietnam dong", ""],
  ["THB", "฿#, # baht, # bahts, # Thai baht", ""],
  ["TRY", "₺#, TL#, # lira, # liras, # Turkish lira", ""],
  ["ILS", "₪#, NIS#, # shekel, # shekels, # Israeli shekels, # new shekels, # new Israeli shekels", ""],
  ["NGN", "₦#, N#, # naira, # nairas, # Nigerian naira", ""],
  ["UAH", "₴#, # hryvnia, # hryvnias, # Ukrainian hryvnia", ""],
  ["KZT", "₸#, # tenge, # tenges, # Kazakh tenge, # Kazakhstani tenge", ""],
  ["GHS", "₵#, GH₵#, GH¢#, GHC#, # cedi, # cedis, # Ghanaian cedis", ""],
  ["BDT", "৳#, Tk#, Tk.#, # taka, # takas, # Bangladeshi taka", ""],
  ["JPY", "JP¥#, # yen, # Japanese yen, # 円, # 日元", "¥#, ￥#"],
  [
    "CNY",
    "RMB¥#, CN¥#, RMB#, Rmb#, # yuan, # renminbi, # RMB, # yuan renminbi, # renminbi yuan, # Chinese yuan, # 人民币, # 元",
    "¥#, ￥#",
  ],
  ["IDR", "Rp#, Rp.#, # rupiah, # rupiahs, # Indonesian rupiah", ""],
  ["MYR", "RM#, # ringgit, # ringgits, # rm, # Malaysian ringgit", ""],
  ["CHF", "SFr#, # Swiss francs", "Frs#, # franc, # francs"],
  ["XOF", "# West African CFA francs", "FCFA#, CFAF#, Frs#, # francs, # CFA francs"],
  ["XAF", "# Central African CFA francs", "FCFA#, CFAF#, Frs#, # francs, # CFA francs"],
  ["XPF", "# CFP francs, # Pacific francs", "# francs"],
  ["RWF", "FRw#, Frw#, FRW#, Rwf#, # Rwandan francs, # Rwanda francs", "Frs#, # francs"],
  ["BIF", "# Burundian francs", "# francs"],
  ["CDF", "# Congolese francs", "# francs"],
  ["GNF", "# Guinean francs", "# francs"],
  ["DJF", "# Djibouti francs", "# francs"],
  ["KMF", "# Comorian francs", "# francs"],
  ["SAR", "# Saudi riyals", "SR#, # riyal, # riyals, # rial, # rials"],
  ["QAR", "QR#, # Qatari riyals", "# riyals"],
  ["OMR", "RO#, # Omani rials", "# rials"],
  ["IRR", "# Iranian rials", "# rials"],
  ["YER", "# Yemeni rials", "# rials"],
  ["KWD", "KD#, # Kuwaiti dinars", "# dinar, # dinars"],
  ["JOD", "JD#, # Jordanian dinars", "# dinars"],
  ["IQD", "# Iraqi dinars", "# dinars"],
  ["RSD", "# Serbian dinars", "# dinars"],
  ["DZD", "# Algerian dinars", "# dinars"],
  ["TND", "TD#, # Tunisian dinars", "# dinars"],
  ["BHD", "BD#, # Bahraini dinars", "# dinars"],
  ["LYD", "# Libyan dinars", "# dinars"],
  ["AED", "# UAE dirhams, # Emirati dirhams", "Dh#, Dhs#, # dirham, # dirhams"],
  ["MAD", "# Moroccan dirhams", "Dh#, Dhs#, # dirhams"],
  ["KES", "Kshs#, Ksh#, KSh#, # Kenyan shillings, # Kenya shillings", "Sh#, Shs#, # shilling, # shillings"],
  ["TZS", "TSh#, Tsh#, TShs#, Tshs#, # Tanzanian shillings, # Tanzania shillings", "Sh#, Shs#, # shillings"],
  ["UGX", "USh#, Ush#, UShs#, Ushs#, # Ugandan shillings, # Uganda shillings", "Sh#, Shs#, # shillings"],
  ["SOS", "# Somali shillings", "# shillings"],
  ["SEK", "# krona, # kronor, # Swedish kronor", "Kr#, kr#"],
  ["NOK", "# Norwegian kroner", "Kr#, kr#, # krone, # kroner, # crown"],
  ["DKK", "# Danish kroner", "Kr#, kr#, # kroner"],
  ["ISK", "# króna, # krónur, # Icelandic crowns", "Kr#, kr#, # crowns"],
  ["ZAR", "R#, # rand, # rands, # South African rand", ""],
  ["PLN", "# zloty, # zlotys, # zlotych, # złoty, # Polish zloty", ""],
  ["CZK", "# koruna, # korunas, # koruny, # Czech crowns", "# crowns"],
  ["SKK", "# Slovak koruna, # Slovak crowns", "# crowns"],
  ["HRK", "# kuna, # kunas, # Croatian kuna", ""],
  ["LTL", "# litas, # litai, # Lithuanian litas", ""],
  ["LVL", "# lats, # lati, # Latvian lats", ""],
  ["EEK", "# kroon, # kroons, # krooni, # Estonian kroons", ""],
  ["SIT", "# tolar, # tolars, # tolarjev, # Slovenian tolars", ""],
  ["BAM", "# KM, # convertible marks", ""],
  ["HUF", "# forint, # forints, # Hungarian forints", ""],
  ["ETB", "# birr, # birrs, # Ethiopian birr", ""],
  ["BWP", "# pula, # pulas, # Botswana pula", "P#"],
  ["ZMW", "# Zambian kwacha", "K#, # kwacha, # kwachas"],
  ["MWK", "MK#, # Malawian kwacha", "# kwacha"],
  ["RON", "# Romanian lei", "# leu, # lei"],
  ["MDL", "# Moldovan lei", "# lei"],
  ["BGN", "# lev, # leva, # levs, # Bulgarian leva", ""],
  ["AZN", "# Azerbaijani manats, # Azeri manats", "# manat, # manats"],
  ["TMT", "# Turkmen manats", "# manats"],
  ["MMK", "# kyat, # kyats, # Myanmar kyat", ""],
  ["KHR", "# riel, # riels, # Cambodian riel", ""],
  ["AFN", "# afghani, # afghanis", ""],
  ["ALL", "# lek, # leks, # lekë, # Albanian lek", ""],
  ["AMD", "# dram, # drams, # Armenian drams", ""],
  ["AOA", "# kwanza, # kwanzas, # Angolan kwanzas", ""],
  ["AWG", "# Aruban florins", ""],
  ["BAM", "# convertible marks", ""],
  ["BOB", "# boliviano, # bolivianos, # Bolivian bolivianos", "Bs#"],
  ["BTN", "Nu#, Nu.#, # ngultrum, # ngultrums", ""],
  ["CRC", "# colon, # colón, # colones, # Costa Rican colons", ""],
  ["CVE", "# Cape Verdean escudos", ""],
  ["ERN", "# nakfa", ""],
  ["GEL", "# lari, # laris, # Georgian lari", ""],
  ["GMD", "# dalasi, # dalasis, # Gambian dalasis", ""],
  ["GTQ", "# quetzal, # quetzals, # quetzales, # Guatemalan quetzals", ""],
  ["HNL", "# lempira, # lempiras, # Honduran lempiras", ""],
  ["HTG", "# gourde, # gourdes, # Haitian gourdes", ""],
  ["LAK", "# kip, # kips, # Lao kip", ""],
  ["LSL", "# loti, # maloti", ""],
  ["MGA", "# ariary, # Malagasy ariary", ""],
  ["MKD", "# denar, # denars, # denari, # Macedonian denars", ""],
  ["MNT", "# tugrik, # tugriks, # tugrug, # tugrugs, # tögrög, # Mongolian tugriks", ""],
  ["MOP", "# pataca, # patacas, # Macau patacas", ""],
  ["MRU", "# ouguiya, # ouguiyas, # Mauritanian ouguiyas", ""],
  ["MVR", "# rufiyaa, # Maldivian rufiyaa", ""],
  ["MZN", "# metical, # meticals, # meticais, # Mozambican meticals", ""],
  ["NIO", "# córdoba, # córdobas, # cordobas, # Nicaraguan cordobas", ""],
  ["PAB", "# balboa, # balboas, # Panamanian balboas", ""],
  ["PEN", "# sol, # soles, # nuevos soles, # Peruvian soles", ""],
  ["PGK", "# kina, # PNG kina", "K#"],
  ["PYG", "Gs#, # guarani, # guaranis, # guaraní, # guaraníes, # Paraguayan guaranis", ""],
  ["SLE", "Le#, # leone, # leones", ""],
  ["STN", "# dobra, # dobras", ""],
  ["SZL", "# lilangeni, # emalangeni", ""],
  ["TJS", "# somoni, # somonis, # Tajik somoni", ""],
  ["KGS", "# Kyrgyz soms", "# som, # soms"],
  ["UZS", "# Uzbek soums", "# som, # soum, # soums"],
  ["VES", "# bolivar, # bolivars, # bolívar, # bolívares, # Venezuelan bolivars", "Bs#"],
  ["VUV", "# vatu, # vatus", ""],
  ["WST", "WS$#, # tala, # Samoan tala", ""],
];

/** The texts of five billions in these ways. */
function textsOf(ways: string): readonly string[] {
  return ways === "" ? [] : ways.split(", ").map((way) => way.replace("#", "5 billion"));
}

describe("the currency of an amount", () => {
  test.each(WRITTEN)("is %s where it alone is written so", (code, alone) => {
    for (const text of [`5 billion ${code}`, ...textsOf(alone)])
      expect(printedFigure(text).currency, text).toBe(code);
  });

  test.each(WRITTEN)(
    "is %s where the option chooses it among those that share a sign or a name",
    (code, _, shared) => {
      for (const text of textsOf(shared))
        expect(printedFigure(text, { currency: code }).currency, text).toBe(code);
    },
  );

  test.each([
    ["$", "USD"],
    ["£", "GBP"],
  ])("is the usual one of %s where nothing chooses", (sign, usual) => {
    expect(printedFigure(`${sign}5bn`).currency).toBe(usual);
  });

  test.each([
    ["dollar", "USD"],
    ["dollars", "USD"],
    ["dlrs", "USD"],
    ["bucks", "USD"],
    ["pound", "GBP"],
    ["pounds", "GBP"],
  ])("is the usual one of %j where nothing chooses", (name, usual) => {
    expect(printedFigure(`5bn ${name}`).currency).toBe(usual);
  });

  test.each([
    ["¥5bn", "CNY JPY"],
    ["￥5bn", "CNY JPY"],
    ["Rs 5bn", "INR LKR MUR NPR PKR"],
    ["SR5bn", "SAR SCR"],
    ["Dhs5bn", "AED MAD"],
    ["Sh5bn", "KES TZS UGX"],
    ["kr5bn", "DKK ISK NOK SEK"],
    ["5bn CFA francs", "XAF XOF"],
    ["5bn francs", "BIF CDF CHF DJF GNF KMF RWF XAF XOF XPF"],
    ["5bn rupees", "INR LKR MUR NPR PKR SCR"],
    ["5bn pesos", "ARS CLP COP CUP DOP MXN PHP UYU"],
    ["5bn roubles", "BYN RUB"],
    ["5bn kroner", "DKK NOK"],
    ["5bn riyals", "IRR OMR QAR SAR YER"],
    ["5bn dirhams", "AED MAD"],
    ["5bn dinars", "BHD DZD IQD JOD KWD LYD RSD TND"],
    ["5bn shillings", "KES SOS TZS UGX"],
    ["5bn kwacha", "MWK ZMW"],
    ["5bn lei", "MDL RON"],
    ["5bn manats", "AZN TMT"],
    ["5bn soms", "KGS UZS"],
    ["K5bn", "MWK PGK ZMW"],
    ["P5bn", "BWP PHP"],
    ["FCFA 5bn", "XAF XOF"],
    ["5bn FCFA", "XAF XOF"],
    ["5bn DH", "AED MAD"],
    ["Bs 5bn", "BOB VES"],
  ])("is refused with all that it may be where nobody knows: %j", (text, codes) => {
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({
        code: "AMBIGUOUS_CURRENCY",
        details: { field: "a printed figure", value: text, currencies: codes.split(" ") },
      }),
    );
  });

  test("stays open where sign and name share several", () => {
    expect(printedFigure("£5bn pounds").currency).toBe("GBP");
    expect(() => printedFigure("$5bn pesos")).toThrow(
      expect.objectContaining({
        code: "AMBIGUOUS_CURRENCY",
        details: expect.objectContaining({ currencies: ["ARS", "CLP", "COP", "MXN", "UYU"] }),
      }),
    );
    expect(() => printedFigure("Rs 5bn rupees")).toThrow(
      '"Rs" must come with a name, a code or the option currency, since it is INR or PKR or LKR or NPR or MUR',
    );
  });

  test("is none of an option that it cannot be", () => {
    for (const options of [{ currency: "EUR" }, { yen: "JPY" }])
      expect(() => printedFigure("5 million pesos", options)).toThrow(
        expect.objectContaining({ code: "AMBIGUOUS_CURRENCY" }),
      );
  });

  test("is what sign and name share", () => {
    expect(printedFigure("$5bn Canadian dollars").currency).toBe("CAD");
    expect(printedFigure("Rs 5bn Indian rupees").currency).toBe("INR");
    expect(printedFigure("£5bn Egyptian pounds").currency).toBe("EGP");
  });
});
