/** What stands around a figure: comparisons, expectations, records, runs, joints. */
export const FRAME_WORDS: Readonly<Record<string, string>> = {
  "comparison year-on-year":
    "interannual[/ly]|in terms of year on year change rates|[/an /at an /by an ]annual [rate/pace] of|yoy|y o y|annual[ly/]|yearly|[/in ]year on year terms|on a y o y basis|on a year [to year/on year/over year] basis|over the year[/ before/ earlier/ earlier period]|in annual terms|[on/year on/year to/year over/on the/a] year|on [an annual/annual/yearly/a yearly/a yoy/yoy/year on year] basis|[in a year on year/on a 12 month] comparison|a year [over/on/to] year|[/in ]y o y terms|y / y|yr / yr|oya|[at/by] a yearly rate of",
  "comparison month-on-month":
    "mom|cyclical|[on/over] the [previous/preceding/prior] month|on a month [to/on/over] month basis|[over the/month over/on the/month to/month on/on] month|in month on month comparison|[/in ]month on month terms|[/in ]monthly terms|[/on a ]monthly basis|on month on month basis|m / m|[at/by] a monthly rate of",
  "comparison half-on-half": "half on half|on a half on half basis|on a [semi annual/half yearly] basis",
  "comparison quarter-on-quarter": "qoq|q o q|q / q|[on the/on/quarter on/over the] quarter",
  "compare -":
    "close to the|over the month of|versus|vs[/ .]|against|contrast[ing/ed/s][/ with]|over|on|compar[ed/ing]|than|as of|[if compared/as compared/compare/that compares/that compared/compares/compared/in comparison/this compares/when compared] with|as against|[if compared/compare/compares/relative/in comparison/in contrast/as compared/when compared/as opposed/in relation/compared] to|[/while /whereas ]it was|compared [to/with] [those/what was recorded] [of/in]",
  "from -":
    "from|going from|down on|up on|swung from|in [/sharp /marked /stark ]contrast to|the same as|coming in below|[/slightly /much /far ][higher/lower/firmer/larger/smaller/bigger/greater/better/worse/stronger/weaker/faster/slower/wider/narrower/steeper/more/less] than|[up/down][/ sharply/ slightly/ marginally] from|a[/ slight/ sharp] [increase/decrease/drop/decline/fall/improvement/jump/turnaround/reversal] from|an [increase/improvement] [from/on]|a deterioration from|[/slightly /well /far /just ][below/above]|[increasing/rising/falling/declining/dropping/slowing/accelerating/narrowing/widening/easing/worsening/sliding/swinging/shifting/recovering/rebounding/expanding/growing] from|[little changed/unchanged] from|coming in above|[strengthening/moderating/weakening/softening/cooling] from|a [/sharp /remarkable /marked /strong ][moderation/turnaround/swing/rebound/recovery/retreat/slowdown/reversal] from",
  "after -":
    "followed by|after|follow[ing/ed/s/]|revers[ing/ed/es/e]|to reverse|with the figure coming on the heels of|having|extend[ing/ed]|continuing|after it|came off|[/partly ]offsetting|[a turnaround/rebounding/rebounding strongly/bouncing back/recovering] from|[came/comes] after|[which/it/that] followed|overturning|erasing",
  "since -": "since|or since",
  "until -": "until|till|through",
  // What was expected.
  "beat above":
    "beat[/ing]|smash[ed/ing]|topp[ed/ing]|exceed[ed/ing/s/]|surpass[ed/ing/es]|outpac[ed/ing/e]|outweigh[/ed]|outstrip[/ped/ping]|ahead of|eclips[ing/ed/es]|beat the",
  "beat below": "miss[ed/ing/]|undershot|lagg[ed/ing]|[/falling /fell ]short of|[coming in/came in] below",
  "beat opposed": "defy[ing/]|defied|confounding|contrary to",
  "beat within": "in line with|match[ed/ing/es]|met|meeting|equal to",
  "expect -":
    "expect[ed/ing]|tipped|pencil[/l]ed in|expectation[/s]|forecast[/s/ed/ing]|consensus|poll[/ed]|predict[ed/ions/ion]|project[ed/ion/ions/ing]|anticipat[ed/ing]|median forecast|median estimate|median|survey[/ed]|estimates of|estimate of|foreseen|hoped|feared|had predicted|estimated by[/ economists]|market [forecasts/expectations/consensus/forecast]|economists' estimates|[looked/hoped/looking/called] for|[was/were/is/are] seen [down/up/higher/lower/rising/falling/growing/shrinking/narrowing/widening/easing/dropping/climbing/declining/increasing/contracting/expanding/slowing/edging/at/hitting/reaching]",
  "target -": "target[/s/ed]|goal[/s]|quota|ambition|aim|pledge|objective",
  "modal -":
    "will|would|could|may|might|should|can|likely|whether|if|hope[s/]|unless|assuming|provided that|allegedly|presumably|is seen|are seen|expect[s/]|must|shall|promised|threaten[ed/s]|proposed|vowed|pledged|perhaps|maybe|possibly|probably|potentially|reportedly|[intended/estimated/projected/were due/agreed/forecast/aim/set/seeks/on course/aims/look set/expected/tends/ought/supposed/is due/scheduled/plan/intends/seems/plans/poised/appears/seem/were/about/predicted/was due/on track/looks set/appear] to",
  "not -":
    "balance of payments|exclud[ed/ing/e/es]|omitt[ed/ing]|removed|deducted|eliminated|without|denie[d/s]|barring|except|except for|other than|apart from|aside from|minus the|ex|excl|rarely|seldom|non|but for|bar|ignoring|contrary to|almost all|only for|purportedly|wrongly|disputed|false|nothing|nobody|none|up to date|at [best/worst]|at an annual rate|with the exception of|besides|[prior/earlier/initial] estimate|previously reported|[exclusive/net/outside] of|[taken/leaving/stripping/stripped/left/netted] out|combined with|for a total of|a deterioration on",
  "not behind":
    "not|no|never|no longer|cannot|failed to|fails to|neither|nor|n't|hardly|barely|scarcely|rather than|unlike|among|beyond|[part/instead/one/most/half/some] of",
  // Records and ranks.
  "super big":
    "[/single ][biggest/largest]|steepest|sharpest|fastest|strongest|greatest|widest|deepest|quickest|best|highest|most|gravest|maximum|top",
  "super small": "smallest|slowest|weakest|lowest|worst|least",
  "record high":
    "highest ever|record highs|all time highs|a new annual record|[new annual/all time/new/record/unprecedentedly/monthly/historic/historical/record monthly/new monthly] high|[new/all time/historical] record|new peak|new high",
  "record low": "record low|lowest ever",
  "record -": "record[/s]|all time|historic",
  "reading -":
    "pace|rate|clip|reading|showing|performance|level[/s]|amount|month|mark|figure|tally|result|point|total|value|number|print|speed|momentum|peak|low|lows|trough|high[/s]|on a monthly basis|for [any/a single/any single] [month/year]|in a month",
  "ever -": "ever|on record|in[/ the series'/ the/ its/ the country's/ the nation's] history|ever recorded",
  "straight -": "straight|consecutive|successive|running|in a row",
  "double -": "double digit|double digits",
  "single -": "single digit",
  "end -":
    "ending|ended|snapp[ing/ed][/ out of]|break[ing/s]|broke|halt[ing/ed]|ends|to end|to break|reversing",
  "streak -": "stre[ak/tch]|run|series|slide",
  "pass -":
    "past|pass[ed/ing]|cross[ed/ing//es]|breach[ed/ing/]|topp[ed/ing]|exceed[ed/ing/s/]|surpass[ed/ing/]|to cross|broke the|above|[was/stayed/were/is] above",
  "undercut -": "below|under|[was/were/remained/fell] below",
  "mark -": "mark|milestone|threshold",
  "tariff -": "tariff[/s]|tariff rate|tariff rates|duty|duties|levy|levies|import duties|import tariff",
  "average -": "average|weighted average|effective|average effective|mean",
  "respectively -": "respectively",
  "jointly -": "both|each",
};
