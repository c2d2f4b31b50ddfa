/** What stands around a figure: comparisons, expectations, records, runs, joints. */
export const FRAME_WORDS: Readonly<Record<string, string>> = {
  "comparison year-on-year":
    "year on year|on year|[in/on/with] interannual [terms/comparison]|inter annually|interannually|interannual|on yearly comparison|in yearly comparison|year over year|yoy|y o y|yr yr|y y|y / y|y on y|on an annual basis|in annual terms|on the year|annually|on a yearly basis|yearly|annual|in annualized growth terms|over the year|on a year on year basis|on year on year basis|on a yoy basis|on an annual comparison|annual basis|year to year|on a year over year basis|in year on year terms|on a year to year basis|yearly basis|per annum|in a year on year comparison|in year on year comparison|on a y o y basis|a year|a year on year|over the year earlier period|over the year ago period|over the year earlier|on the year earlier period|a year over year|a year to year|in yearly terms|on yearly basis|year on year basis|compared year on year|in annual comparison|on a year earlier basis|versus the year|in y o y terms|in yoy terms|y o y terms|yoy terms|in y y terms|year over year basis|year / year",
  "comparison month-on-month":
    "month on month|on month|month over month|mom|m o m|m m|m / m|on the month|over the month|on a monthly basis|in monthly terms|on monthly basis|m on m|on a month on month basis|on month on month basis|in month on month comparison|in a month on month comparison|on a mom basis|month to month|on a month over month basis|on a monthly comparison|in month on month terms|monthly basis|on a month to month basis|compared month on month|on a m o m basis|sequentially|cyclical|on the previous month basis|in m o m terms|in mom terms|m o m terms|in m m terms|from month to month|month / month",
  "comparison quarter-on-quarter":
    "quarter on quarter|on quarter|quarter over quarter|qoq|q o q|on the quarter|over the quarter|on a quarterly basis|in quarterly terms|quarter to quarter|on a quarter on quarter basis|in q o q terms|in qoq terms|in quarter on quarter terms|on a qoq basis|on a q o q basis|on a quarter over quarter basis",
  "compare -":
    "[compared/as compared/when compared] [to/with] [those/the figures/figures/the levels/levels/what was recorded/what was registered/what was achieved/what was reported] [of/in/from/for/during]|compared with|compared to|vis à vis|vis a vis|in comparison with|in comparison to|versus|vs|as against|as compared to|as compared with|when compared to|when compared with|against|compares with|compared against|compares to|relative to|over|on|compare with|compared|comparing|if compared to|if compared with|by comparison with|than|in contrast to|in contrast with|as opposed to|while it was|whereas it was|contrasting with|contrasting|set against|measured against|beside|it was|which compares with|which compared with|that compares with|that compared with|when set against|it compares with|as of|up against|a figure that compares with|a figure which compares with|a balance that compares with|an amount that compares with|a figure that compares to|the figure compares with|this compares with|this compares to|that compares to|which compares to|in relation to|with reference to",
  "from -":
    "from|down on|up on|swung from|a big improvement over|in contrast to|the same as|a turnaround in comparison with|albeit slower than|albeit faster than|cooler than|coming in below|coming in above|above that of|below that of|[/slightly /sharply /much /far /considerably /significantly /marginally /somewhat /substantially ][higher/lower/firmer/slacker/larger/smaller/bigger/greater/better/worse/stronger/weaker/faster/slower/wider/narrower/steeper/softer/more/less] than[/ at]|[up/down][/ sharply/ slightly/ marginally/ significantly/ considerably/ markedly/ modestly/ steeply] from|a[/ slight/ sharp/ modest/ marked/ small/ big/ steep/ large/ significant/ noticeable] [increase/decrease/drop/decline/rise/fall/improvement/slowdown/jump/deterioration/turnaround/reversal/swing/rebound/recovery/pickup/deceleration] from|an [increase/improvement/acceleration] [from/on/over]|[/slightly /well /far /just ][below/above]|[improving/increasing/rising/falling/declining/dropping/slowing/accelerating/narrowing/widening/easing/cooling/worsening/moderating/quickening/decelerating/jumping/surging/shrinking/slipping/sliding/climbing/swinging/recovering/rebounding/deepening/reducing/expanding/growing/contracting/plunging/slumping/soaring/tumbling/sinking/dipping] from|[little changed/almost unchanged/virtually unchanged/unchanged/broadly unchanged] from",
  "after -":
    "followed by|after|following|reversing|reversed|followed|came after|coming after|comes after|follows|which followed|that followed|coming on the heels of|came on the heels of|on the heels of|with the figure coming on the heels of|coming off|on top of|following on from|having|a turnaround from|extending|extended|building on|adding to|snapping back from|erasing|partially reversing|partly reversing|largely reversing|more than reversing|recovering from|rebounding from|bouncing back from|it followed|that came after|which came after|paring|succeeding|preceded by|deepening|worsening|continuing|after having|after it|coming off|came off",
  "since -": "since",
  "until -": "until|till|up until|through",
  // What was expected.
  "beat above":
    "beat|beats|beating|topped|topping|tops|exceeded|exceeding|exceeds|surpassed|surpassing|surpasses|outpaced|outpacing|outgrew|outweigh|outweighed|outpace|outstrip|outstripped|outstripping|outperformed|outperforming|ahead of|defying|bettering|bettered|eclipsing|eclipsed|trumping|trumped|smashing|smashed|trouncing|trounced|besting|bested|outdoing|outshining|exceed|beat the|overshooting|overshot|coming in above",
  "beat below":
    "missed|missing|misses|miss|fell short of|falling short of|short of|undershot|undershooting|lagged|lagging|undershoot|trailing|trailed|shy of|came in below|came below|underperformed|underperforming|disappointing|coming in below",
  "beat within":
    "in line with|matched|matching|met|meeting|matches|on par with|on a par with|in keeping with|consistent with|equal to",
  "expect -":
    "[was/were/is/are] seen [down/up/higher/lower/rising/falling/growing/shrinking/narrowing/widening/easing/dropping/climbing/declining/increasing/contracting/expanding/slowing/edging/at/hitting/reaching]|expected|expectation|expectations|forecast|forecasts|forecasted|forecasting|consensus|poll|polled|predicted|predictions|prediction|projected|projection|projections|anticipated|median forecast|median estimate|median|pencilled in|penciled in|tipped|survey|surveyed|expecting|estimates of|estimate of|economists' estimates|analysts' estimates|estimated by|projecting|foreseen|hoped|hoped for|feared|market expectations|market consensus|market forecasts|market forecast|had predicted|guessed|pencilling in|penciling in|looked for|had been looking for|looking for|seen by|had seen|anticipating|called for|eyeing|bet on|estimated by economists|estimated by analysts|economists' estimate|first estimate of analysts",
  "target -": "target|targets|targeted|goal|goals|quota|ambition|aim|pledge|objective",
  "modal -":
    "will|would|could|may|might|should|can|likely|set to|poised to|expected to|forecast to|projected to|on track to|whether|if|hopes|unless|is seen|are seen|predicted to|estimated to|expects|expect|foresees|foresee|to ensure|aims to|aim to|hope|plans to|plan to|about to|seeks to|looks set to|look set to|on course to|must|shall|ought to|appears to|appear to|tends to|in case|were to|assuming|provided that|supposed to|seems to|seem to|promised|threatened|threatens|proposed|agreed to|vowed|pledged|was due to|is due to|were due to|intends to|intended to|scheduled to|hypothetically|perhaps|maybe|possibly|probably|potentially|allegedly|reportedly|supposedly|presumably|suppose",
  "not -":
    "excluded|omitted|left out|stripped out|taken out|set aside|removed|deducted|netted out|eliminated|discounted|initial estimate|earlier estimate|previous estimate|prior estimate|initially reported|previously reported|originally reported|earlier reported|initially estimated|previously estimated|initial reading|initially announced|previously announced|not|no|never|no longer|without|cannot|failed to|fails to|neither|nor|n't|hardly|denied|barring|excluding|except|except for|other than|apart from|aside from|minus the|exclusive of|net of|ex|excl|barely|scarcely|rarely|seldom|instead of|rather than|non|but for|bar|omitting|ignoring|leaving out|stripping out|discounting|disregarding|contrary to|unlike|outside of|short of a|nowhere near|almost all|one of|part of|some of|among|half of|most of|only for|purportedly|denies|denying|wrongly|incorrectly|falsely|mistakenly|rumoured|rumored|disputed|refuted|untrue|false|nothing|nobody|none|up to date|with the exception of|besides|beyond",
  // Records and ranks.
  "super big":
    "biggest|largest|steepest|sharpest|fastest|strongest|greatest|widest|deepest|quickest|best|highest|most|heaviest|fattest|severest|gravest|maximum|top",
  "super small":
    "smallest|slowest|weakest|slightest|narrowest|lowest|worst|least|softest|mildest|gentlest|tiniest|thinnest|shallowest|minimum",
  "record high":
    "record high|all time high|new high|highest ever|record highs|historic high|historical high|[historical/historic/all time/absolute] maximum|all time highs|new record high|record peak|all time peak|new record|historic record|all time record|unprecedentedly high|historic peak|fresh high|fresh record|fresh record high|new peak|an unprecedented high|a fresh peak|new annual record|annual record|new annual high|new monthly high|monthly high|monthly record|record monthly high|new record monthly high|new monthly record|annual high|a new annual record",
  "record low":
    "record low|all time low|lowest ever|new low|historic low|historical low|record lows|fresh low|record trough",
  "record -": "record|all time|record breaking|record setting|records|historic",
  "reading -":
    "achievement|pace|rate|clip|reading|showing|performance|level|levels|amount|month|mark|figure|tally|outturn|result|point|monthly total|monthly value|total|value|levels|number|print|tempo|speed|momentum|monthly figure|monthly level|peak|low|lows|trough|nadir|for a single month|for any single month|in a single month|for one month|for any month|in any month|high|highs|in a month|on a monthly basis",
  "ever -":
    "ever|on record|in history|of all time|ever recorded|on the books|ever posted|ever registered|in the series|series history|in the series history|in its history|in the history|in recorded history|to have been recorded|in the series' history|of the series",
  "straight -":
    "straight|consecutive|successive|successively|consecutively|running|in a row|on the trot|in succession|on end|back to back",
  "double -": "double digit|double digits|two digit",
  "single -": "single digit|single digits",
  "end -":
    "ending|ended|snapping|snapped|breaking|broke|halting|halted|interrupting|interrupted|ends|snaps|breaks|bringing to an end|putting an end to|stopping|capping|capped|to end|to snap|to halt|to break|arresting|reversing|concluding|terminating",
  "streak -":
    "streak|run|string|series|sequence|spell|stretch|losing streak|winning streak|run of declines|slide",
  "pass -":
    "past|passed|passing|crossed|crossing|broke through|breaking through|breached|breaching|broken through|topped|topping|tops|exceeded|exceeding|surpassed|surpassing|surpass|exceeds|exceed|cross|to cross|crosses|break through|breaching|went past|went over|went beyond|moved past|climbed above|rose above|climbing above|climbed past|eclipsed|rising above|to exceed|to surpass|broke the|breach|above|was above|were above|is above|stayed above|remained above",
  "undercut -":
    "fell below|dropped below|slipped below|dipped below|falling below|sank below|slid below|dropped under|fell under|dipping below|slipping below|below|under|was below|were below|is below|stayed below|remained below",
  "mark -": "mark|threshold|milestone|barrier|level mark",
  "tariff -":
    "tariff|tariffs|tariff rate|tariff rates|duty|duties|levy|levies|import duties|import tariffs|customs duties|import tariff|import duty",
  "average -": "average|weighted average|effective|average effective|mean",
  "respectively -": "respectively|in that order",
  "jointly -": "both|each|alike|in tandem",
};
