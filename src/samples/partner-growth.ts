import { type GrowthRate, growthRate } from "../measures/growth-rate.js";
import type { Period } from "../period/period.js";
import { printed } from "../print/printed.js";

function growth(
  flow: "exports" | "imports",
  period: Period,
  partner: string,
  rate: string,
  source: string,
): GrowthRate {
  return growthRate({
    reporter: "CN",
    flow,
    partner,
    period,
    comparison: "year-on-year",
    currency: "USD",
    rate: printed(rate),
    source,
  });
}

/** A note of CICC on customs' figures in dollars. */
const CICC = "CICC on customs data in dollars, via forexbnb.com";

/**
 * Growth of China's trade with single partners on the year, in dollars, as the press printed it, January to November
 * 2025: with its digits and its words ("over 11 %"). Blanks are months without a source.
 *
 * @category Samples
 */
export const partnerGrowth: readonly GrowthRate[] = Object.freeze([
  growth("exports", "2025-01/2025-02", "US", "2.3%", "AP, via lincolndailynews.com"),
  growth("exports", "2025-01/2025-03", "US", "4.5%", "AP, via mymotherlode.com, printed there as March"),
  growth("exports", "2025-03", "US", "9.1%", "customs, via rahal-group.com"),
  growth("exports", "2025-03", "Africa", "over 11%", "AP, doubtful: other figures of its page were wrong"),
  growth("exports", "2025-03", "ASEAN", "11.6%", "CNBC, via businessmayor.com"),
  growth("exports", "2025-04", "US", "-21%", "Reuters, via hotcopper"),
  growth("exports", "2025-04", "ASEAN", "20.8%", "CNBC, via businessmayor.com"),
  growth(
    "exports",
    "2025-04",
    "VN",
    "18%",
    "brinksreport.com, doubtful: another figure of its page was wrong",
  ),
  growth("exports", "2025-04", "TH", "28%", "CNBC, via stockwaves.in"),
  growth("exports", "2025-05", "US", "-34.5%", "unb.com.bd"),
  growth("exports", "2025-05", "EU", "12%", "japantoday.com"),
  growth("exports", "2025-05", "ASEAN", "14.8%", "japantoday.com"),
  growth("exports", "2025-06", "US", "-16.1%", "Epoch Times, 14 July 2025"),
  growth("exports", "2025-07", "US", "-21.67%", "deepnewz"),
  growth("exports", "2025-07", "EU", "9.2%", "deepnewz"),
  growth("exports", "2025-07", "ASEAN", "16.59%", "deepnewz"),
  growth("exports", "2025-08", "US", "-33.1%", "futunn"),
  growth("exports", "2025-08", "EU", "10.4%", "tradecouncil.org"),
  growth("exports", "2025-08", "Africa", "26%", "particle.news"),
  growth("exports", "2025-08", "ASEAN", "22.5%", "particle.news"),
  growth("exports", "2025-09", "US", "-27%", "voz.us; CNBC, via portfolioprints"),
  growth("exports", "2025-09", "Africa", "56.4%", "CNBC"),
  growth("exports", "2025-09", "ASEAN", "15.6%", "AP"),
  growth("exports", "2025-09", "Latin America", "15%", "AP"),
  growth("exports", "2025-10", "US", "-25.17%", "benzinga, 7 November 2025"),
  growth("exports", "2025-10", "EU", "0.9%", CICC),
  growth("exports", "2025-10", "Africa", "10.5%", CICC),
  growth("exports", "2025-10", "ASEAN", "11.0%", CICC),
  growth("exports", "2025-10", "Latin America", "2.1%", CICC),
  growth("exports", "2025-11", "US", "-28.6%", "interbellumnews.com"),
  growth("exports", "2025-11", "EU", "14.8%", "RTT, via finanznachrichten.de"),
  growth("exports", "2025-11", "Africa", "27.6%", CICC),
  growth("exports", "2025-11", "ASEAN", "8.2%", "Reuters, via justthenews"),
  growth("exports", "2025-11", "Latin America", "14.9%", CICC),
  growth("exports", "2025-11", "JP", "4.3%", "RTT"),
  growth("exports", "2025-11", "AU", "35.8%", "Reuters, via justthenews"),
  growth("imports", "2025-07", "US", "-18.9%", "deepnewz"),
  growth("imports", "2025-08", "US", "-16%", "tradecouncil.org"),
  growth("imports", "2025-09", "US", "-16%", "voz.us; CNBC, via portfolioprints"),
  growth("imports", "2025-10", "US", "-23%", "benzinga, 7 November 2025"),
  growth("imports", "2025-11", "US", "-19.0%", "fxbaogao.com"),
]);
