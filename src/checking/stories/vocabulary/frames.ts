/** What stands around a figure: comparisons, expectations, records, runs, joints. */
export const FRAME_WORDS: Readonly<Record<string, string>> = {
  "comparison year-on-year":
    "interannual[ly/]|[/an ]annual rate of|in terms of year on year change rates|yoy|y o y|yr yr|y y|y on y|annual[ly/]|yearly|annual basis|in year on year terms|yearly basis|per annum|on a y o y basis|yoy terms|year over year basis|on a year [to year/on year/over year] basis|over the year[/ ago period/ before]|in [annual/y y/yoy/yearly] terms|[on/year on/versus the/year to/year over/on the/a] year|on [an annual/annual/yearly/a yearly/a yoy/yoy/year on year] basis|[in a year on year/on a 12 month] comparison|a year [over/on/to] year|in the annual comparison|year on year basis|[/in ]y o y terms|[in/on/with] interannual [terms/comparison]|y / y|year / year",
  "comparison month-on-month":
    "mom|mtm|m o m|m m|m on m|on a mom basis|sequentially|cyclical|from month to month|on a month [to/on/over] month basis|[/a ]monthly rate of|in monthly terms|[over the/month over/on the/month to/month on/on] month|in month on month comparison|[/on a ]monthly basis|in [mom/m m] terms|on [month on month/mom] basis|[/in ]m o m terms|m / m|month / month",
  "comparison quarter-on-quarter":
    "qoq|q o q|in qoq terms|[on the/on/quarter on/over the] quarter|on a quarter on quarter basis|on a [qoq/quarterly] basis",
  "compare -":
    "v|v .|vis à vis|versus|vs|against|over|on|compar[ed/ing]|than|contrasting|beside|as of|the figure compares with|[as compared/compare/that compares/that compared/compares/compared/in comparison/this compares/when compared] with|[set/up/as] against|[compares/if compared/relative/in comparison/in contrast/as compared/when compared/as opposed/in relation/compared] to|a figure that compares with|[/while /whereas ]it was|[compared/as compared/when compared] [to/with] [those/the figures/figures/the figure reported/the figure recorded/the levels/levels/what was recorded/what was registered/what was achieved/what was reported] [of/in/from/for/during]",
  "from -":
    "from|down on|up on|swung from|a big improvement over|in contrast to|the same as|below that of|albeit slower than|coming in [below/above]|[/slightly /sharply /much /far /considerably /significantly /marginally /somewhat /substantially ][higher/lower/firmer/slacker/larger/smaller/bigger/greater/better/worse/stronger/weaker/faster/slower/wider/narrower/steeper/softer/more/less] than[/ at]|[up/down][/ sharply/ slightly/ marginally/ significantly/ considerably/ markedly/ modestly/ steeply] from|a[/ slight/ sharp/ modest/ marked/ small/ big/ steep/ large/ significant/ noticeable] [increase/decrease/drop/decline/rise/fall/improvement/slowdown/jump/deterioration/turnaround/reversal/swing/rebound/recovery/pickup/deceleration] from|an [increase/improvement/acceleration] [from/on/over]|[/slightly /well /far /just ][below/above]|[improving/increasing/rising/falling/declining/dropping/slowing/accelerating/narrowing/widening/easing/cooling/worsening/moderating/quickening/jumping/surging/shrinking/slipping/sliding/climbing/swinging/recovering/rebounding/deepening/reducing/expanding/growing/plunging/slumping/soaring/tumbling/sinking/dipping] from|[little changed/virtually unchanged/unchanged] from",
  "after -":
    "followed by|after|follow[ing/ed/s]|revers[ing/ed]|to reverse|with the figure coming on the heels of|coming off|on top of|having|extend[ing/ed]|building on|adding to|succeeding|deepening|worsening|continuing|after having|after it|came off|[/coming ]on the heels of|largely reversing|[/partly ]offsetting|[a turnaround/rebounding/recovering] from|[coming/that came/came/comes] after|[which/it/that] followed",
  "since -": "since",
  "until -": "until|till|up until|through",
  // What was expected.
  "beat above":
    "beat[/s/ing]|topp[ed/ing]|tops|exceed[ed/ing/s/]|surpass[ed/ing/es]|outpac[ed/ing/e]|outweigh[/ed]|outstrip[/ped]|outperformed|ahead of|defying|eclips[ing/ed]|beat the",
  "beat below":
    "miss[ed/ing/es/]|undershot|lagg[ed/ing]|trailing|shy of|disappointing|[/falling /fell ]short of|[coming in/came/came in] below",
  "beat within":
    "in line with|match[ed/ing/es]|met|meeting|on par with|on a par with|consistent with|equal to",
  "expect -":
    "expect[ed/ing]|expectation[/s]|forecast[/s/ed/ing]|consensus|poll[/ed]|predict[ed/ions/ion]|project[ed/ion/ions/ing]|anticipat[ed/ing]|median forecast|median estimate|median|tipped|survey[/ed]|estimates of|estimate of|foreseen|hoped|feared|had predicted|guessed|seen by|had seen|estimated by[/ economists]|market [forecasts/expectations/consensus/forecast]|economists' estimates|[looked/hoped/looking/called] for|[was/were/is/are] seen [down/up/higher/lower/rising/falling/growing/shrinking/narrowing/widening/easing/dropping/climbing/declining/increasing/contracting/expanding/slowing/edging/at/hitting/reaching]",
  "target -": "target[/s/ed]|goal[/s]|quota|ambition|aim|pledge|objective",
  "modal -":
    "will|would|could|may|might|should|can|likely|whether|if|hope[s/]|unless|is seen|are seen|expect[s/]|to ensure|must|shall|in case|assuming|provided that|promised|threaten[ed/s]|proposed|vowed|pledged|perhaps|maybe|possibly|probably|potentially|allegedly|reportedly|presumably|[intended/estimated/projected/were due/agreed/forecast/aim/set/seeks/on course/aims/look set/expected/tends/ought/supposed/is due/scheduled/plan/intends/seems/plans/poised/appears/seem/were/about/predicted/was due/on track/looks set/appear] to",
  "not -":
    "exclud[ed/ing]|omitt[ed/ing]|removed|deducted|eliminated|discount[ed/ing]|not|no|never|no longer|without|cannot|failed to|fails to|neither|nor|n't|hardly|denie[d/s]|barring|except|except for|other than|apart from|aside from|minus the|ex|excl|barely|scarcely|rarely|seldom|rather than|non|but for|bar|ignoring|contrary to|unlike|almost all|among|only for|purportedly|wrongly|disputed|false|nothing|nobody|none|up to date|with the exception of|besides|beyond|[prior/earlier/initial] estimate|[previously/originally] reported|[part/exclusive/net/instead/one/most/half/some/outside] of|[taken/leaving/stripping/stripped/left/netted] out|initially estimated",
  // Records and ranks.
  "super big":
    "biggest|largest|steepest|sharpest|fastest|strongest|greatest|widest|deepest|quickest|best|highest|most|heaviest|fattest|severest|gravest|maximum|top",
  "super small":
    "smallest|slowest|weakest|slightest|narrowest|lowest|worst|least|softest|mildest|gentlest|tiniest|thinnest|shallowest|minimum",
  "record high":
    "highest ever|record highs|all time highs|new record monthly high|a new annual record|[new annual/all time/annual/fresh/new/historical/record/new record/unprecedentedly/monthly/historic/record monthly/new monthly] high|[new/annual/new annual/historic/monthly/fresh/all time/new monthly] record|[record/new/all time/a fresh/historic] peak|[historical/historic] maximum",
  "record low":
    "record low|all time low|lowest ever|new low|historic low|record lows|fresh low|record trough",
  "record -": "record[/s]|all time|record breaking|record setting|historic",
  "reading -":
    "achievement|pace|rate|clip|reading|showing|performance|level[/s]|amount|month|mark|figure|tally|outturn|result|point|total|value|number|print|tempo|speed|momentum|peak|low|lows|trough|high[/s]|on a monthly basis|for [any/a single/any single/one] [month/year]|monthly [figure/level/value/total]|in [any/a] month",
  "ever -":
    "ever|on record|of all time|on the books|in[/ the series'/ its/ the] history|[of/in] the series|ever [posted/registered/recorded/level/value/figure]",
  "straight -":
    "straight|consecutive[/ly]|successive[/ly]|running|in a row|on the trot|in succession|on end|back to back",
  "double -": "double digit|double digits|two digit",
  "single -": "single digit|single digits",
  "end -":
    "ending|ended|snapp[ing/ed]|break[ing/s]|broke|halt[ing/ed]|interrupt[ing/ed]|ends|stopping|capped|to end|to halt|to break|reversing|concluding",
  "streak -":
    "stre[ak/tch]|run|string|series|sequence|spell|losing streak|winning streak|run of declines|slide",
  "pass -":
    "past|pass[ed/ing]|cross[ed/ing//es]|breach[ed/ing/]|topp[ed/ing]|tops|exceed[ed/ing/s/]|surpass[ed/ing/]|to cross|eclipsed|to exceed|to surpass|broke the|above|[climbed/was/stayed/were/rising/rose/remained/is/climbing] above|[broken/break/broke] through|[moved/climbed/went] past",
  "undercut -":
    "dropped under|fell under|below|under|[is/slipping/falling/slid/dipping/was/stayed/were/remained/sank/dropped/fell/slipped/dipped] below",
  "mark -": "mark|threshold|milestone|barrier|level mark",
  "tariff -":
    "tariff[/s]|tariff rate|tariff rates|duty|duties|levy|levies|import duties|import tariff|import duty",
  "average -": "average|weighted average|effective|average effective|mean",
  "respectively -": "respectively|in that order",
  "jointly -": "both|each|alike|in tandem",
};
