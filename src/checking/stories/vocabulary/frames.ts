/** What stands around a figure: comparisons, expectations, records, runs, joints. */
export const FRAME_WORDS: Readonly<Record<string, string>> = {
  "comparison year-on-year":
    "interannual[/ly]|in terms of year on year change rates|[/an /at an /by an ]annual [pace/rate] of|yoy|y o y|annual[/ly]|yearly|[/in ]year on year terms|on a y o y basis|on a year [by year/on year/over year/to year] basis|over the year[/ before/ earlier/ earlier period]|in annual terms|[a/on/on the/year on/year over/year to] year|on [a yearly/a yoy/an annual/annual/year on year/yearly/yoy] basis|[in a year on year/on a 12 month] comparison|a year [on/over/to] year|[/in ]y o y terms|y / y|yr / yr|oya|[at/by] a yearly rate of",
  "comparison month-on-month":
    "mom|cyclical|[on/over] the [preceding/previous/prior] month|on a month [by/on/over/to] month basis|[month on/month over/month to/on/on the/over the] month|in month on month comparison|[/in ]month on month terms|[/in ]monthly terms|[/on a ]monthly basis|on month on month basis|m / m|[at/by] a monthly rate of",
  "comparison half-on-half": "half on half|on a half on half basis|on a [half yearly/semi annual] basis",
  "comparison quarter-on-quarter": "qoq|q o q|q / q|[on/on the/over the/quarter on] quarter",
  "compare -":
    "close to the|over the month of|vis [a/à] vis|versus|vs[/ .]|against|contrast[ed/ing/s][/ with]|over|on|compar[ed/ing]|than|as of|[as compared/compare/compared/compares/if compared/in comparison/comparing/that compared/that compares/this compares/when compared] with|as against|[as compared/as opposed/compare/compared/compares/comparing/if compared/in comparison/in contrast/in relation/relative/when compared] to|[/whereas /while ]it was|a figure that compare[d/s] [to/with]|compared [to/with] [those/what was recorded] [in/of]",
  "from -":
    "from|going from|down on|up on|swung from|in [/marked /sharp /stark ]contrast to|the same as|coming in below|[/far /much /slightly ][better/bigger/faster/firmer/greater/higher/larger/less/lower/more/narrower/slower/smaller/steeper/stronger/weaker/wider/worse] than|[down/up][/ marginally/ sharply/ slightly] from|a[/ sharp/ slight] [decline/decrease/drop/fall/improvement/increase/jump/reversal/turnaround] from|an [improvement/increase] [from/on]|a deterioration from|[/far /just /slightly /well ][above/below]|[accelerating/declining/dropping/easing/expanding/falling/growing/increasing/moving/narrowing/rebounding/recovering/rising/shifting/sliding/slowing/swinging/widening/worsening] from|[little changed/unchanged] from|coming in above|[cooling/moderating/softening/strengthening/weakening] from|a [/marked /remarkable /sharp /strong ][moderation/rebound/recovery/retreat/reversal/slowdown/swing/turnaround] from",
  "after -":
    "followed by|after|follow[/ed/ing/s]|revers[e/ed/es/ing]|to reverse|with the figure coming on the heels of|having|extend[ed/ing]|continuing|after it|came off|[/partly ]offsetting|[a turnaround/bouncing back/rebounding/rebounding strongly/recovering] from|[came/comes] after|[it/that/which] followed|overturning|erasing",
  "since -": "since|or since|[in/in the] [data/figures/records/series] [dating/going/stretching] back to",
  "until -": "until|till|through",
  // What was expected.
  "beat above":
    "beat[/ing]|smash[ed/ing]|topp[ed/ing]|exceed[/ed/ing/s]|surpass[ed/es/ing]|outpac[e/ed/ing]|outweigh[/ed]|outstrip[/ped/ping]|[goes/going/went] beyond|ahead of|eclips[ed/es/ing]|beat the",
  "beat below": "miss[/ed/ing]|undershot|lagg[ed/ing]|[/falling /fell ]short of|[came in/coming in] below",
  "beat opposed": "defy[/ing]|defied|confounding|contrary to",
  "beat within": "in line with|match[ed/es/ing]|met|meeting|equal to",
  "expect -":
    "expect[ed/ing]|tipped|pencil[/l]ed in|expectation[/s]|forecast[/ed/ing/s]|consensus|poll[/ed]|predict[ed/ion/ions]|project[ed/ing/ion/ions]|anticipat[ed/ing]|median forecast|median estimate|median|survey[/ed]|estimates of|estimate of|foreseen|hoped|feared|had predicted|estimated by[/ economists]|market [consensus/expectations/forecast/forecasts]|economists' estimates|[called/hoped/looked/looking] for|[are/is/was/were] seen [at/climbing/contracting/declining/down/dropping/easing/edging/expanding/falling/growing/higher/hitting/increasing/lower/narrowing/reaching/rising/shrinking/slowing/up/widening]",
  "target -": "target[/ed/s]|goal[/s]|quota|ambition|aim|pledge|objective",
  "modal -":
    "will|would|could|may|might|should|can|likely|whether|if|hope[/s]|unless|assuming|provided that|allegedly|presumably|is seen|are seen|expect[/s]|must|shall|promised|threaten[ed/s]|proposed|vowed|pledged|perhaps|maybe|possibly|probably|potentially|reportedly|[about/agreed/aim/aims/appear/appears/estimated/expected/forecast/intended/intends/is due/look set/looks set/on course/on track/ought/plan/plans/poised/predicted/projected/scheduled/seeks/seem/seems/set/supposed/tends/was due/were/were due] to",
  "not -":
    "balance of payments|exclud[e/ed/es/ing]|omitt[ed/ing]|removed|deducted|eliminated|without|denie[d/s]|barring|except|except for|other than|apart from|aside from|minus the|ex|excl|rarely|seldom|non|but for|bar|ignoring|contrary to|almost all|only for|purportedly|wrongly|disputed|false|nothing|nobody|none|up to date|at [best/worst]|at an annual rate|with the exception of|besides|[earlier/initial/prior] estimate|previously reported|[exclusive/net/outside] of|[leaving/left/netted/stripped/stripping/taken] out|combined with|for a total of|a deterioration on",
  "not behind":
    "not|no|never|no longer|cannot|failed to|fails to|neither|nor|n't|hardly|barely|scarcely|rather than|unlike|among|beyond|[half/instead/most/one/part/some] of",
  // Records and ranks.
  "super big":
    "[/single ][biggest/largest]|steepest|sharpest|fastest|strongest|greatest|widest|deepest|quickest|best|highest|most|gravest|maximum|top",
  "super small": "smallest|slowest|weakest|lowest|worst|least",
  "record high":
    "highest ever|record highs|all time highs|a new annual record|[all time/historic/historical/monthly/new/new annual/new monthly/record/record monthly/unprecedentedly] high|[all time/historical/new] record|new peak",
  "record low": "record low|lowest ever",
  "record -": "record|all time|historic",
  "reading -":
    "pace|rate|clip|reading|showing|performance|level[/s]|amount|month|mark|figure|tally|result|point|total|value|number|print|speed|momentum|peak|low|lows|trough|high[/s]|on a monthly basis|for [a single/any/any single] [month/year]|in a month",
  "ever -": "ever|on record|in[/ its/ the/ the country's/ the nation's/ the series'] history|ever recorded",
  "straight -": "straight|consecutive|successive",
  "double -": "double digits",
  "single -": "single digit",
  "end -": "ending|ended|snapp[ed/ing][/ out of]|break[ing/s]|broke|halt[ed/ing]|ends|to end|to break",
  "streak -": "stre[ak/tch]|run|series",
  "pass -":
    "past|pass[ed/ing]|cross[/ed/es/ing]|breach[/ed/ing]|topp[ed/ing]|exceed[/ed/ing/s]|surpass[/ed/ing]|to cross|broke the|above|[is/stayed/was/were] above",
  "undercut -": "below|under|[fell/remained/was/were] below",
  "mark -": "mark|milestone|threshold",
  "tariff -": "tariff[/s]|tariff rate|tariff rates|duty|duties|levy|levies|import duties|import tariff",
  "average -": "average|weighted average|effective|average effective|mean",
  "respectively -": "respectively",
  "jointly -": "both|each",
};
