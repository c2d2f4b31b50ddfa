/** What binds the parts of a sentence, who speaks, what is a cause, and the words that change nothing. */
export const JOINT_WORDS: Readonly<Record<string, string>> = {
  "to -": "to|down to|into|revised [down/downwards/up/upwards] to",
  "by -":
    "by|at a [faster/slower/stronger]|at a [faster pace/faster rate/more moderate pace/pace/quicker pace/rate/slower pace/slower rate/softer pace/weaker pace] of",
  "at -": "at",
  "of -": "of|out of the total",
  "in -":
    "in|speaking of|during|throughout|within|as of|for all of|over|considering|taking|as for|with respect to|looking at|regarding|concerning|with regard to|turning to|on|across|at the end of|only in|covering|[according to the results/based on the results/by results/by the results/following the results] of|in [all/terms/the case/the course/the period/the whole] of|for the [period of/whole/whole of]",
  "for -": "for",
  "with -": "with|along with|coupled with",
  "and -": "and|or|as well as|plus|&",
  "slash -": "and or",
  "link while":
    "whil[e/st]|whereas|though|although|meanwhile|yet|still|in turn|albeit|as|at the same time|however|nonetheless|nevertheless|in contrast|by contrast|more than offsetting|outweighing|[is/was] the result of|on the other [hand/side]|even [as/though]",
  "link when": "when",
  "link but": "but",
  "link which": "where|which|that|who|whose|of which",
  "link whom": "with whom|with which",
  "pronoun -":
    "it|this|they|these figures|the corresponding [figure/value]|the [figure/figures/indicator/latest reading/month 's/number/numbers/outcome/performance/print/reading/result/same figure/total]|that [result/total/was]|this [figure/indicator/result/was]|[that/the/this] [amount/sum]|this [number/value]|[its/their] [/total ]value",
  "say before":
    "said|says|say|claimed|detailed|highlighted|told|note[d/s]|show[/ed/ing/n/s]|disclosed|state[d/s]|announced|reveal[ed/s]|data showed|indicat[e/ed/es/ing]|pointed out|suggest[/ed/s]|confirm[ed/s]|report[ed/s]|records|noting|release[d/s]|publishe[d/s]|saying|adding|has released|[added/adding/also reports/announced/calculates/estimated/estimates/highlights/means/reported/reports/revealed/show/showed/showing/shows] that|[released/reported] today|stressed|stating|explained",
  "say of":
    "according to|as per|citing|in a statement|based on|per|quoting|[announced/as reported/compiled/data/issued/published/released/reported] by|in a[/ preliminary] report|[data/figures] from",
  "source -":
    "data|figures|statistics|report|statement|first estimate|numbers|estimates|review|bulletin|[adjusted/central bank/customs/finance ministry/government/latest/ministry/new/new customs/official/preliminary/provisional/separate/the/trade] data|[central bank/customs/government/latest/new/official/preliminary/provisional/the latest/trade] figures|[customs/official/trade] statistics|[a/a preliminary/the] report",
  "who -":
    "minist[er/ry]|ministry of|department|offic[e/ial/ials]|bureau|agenc[ies/y]|administration|customs|government|central bank|institute|analyst[/s]|econom[ist/ists/y]|research|authorit[ies/y]|service|statistics|finance|commerce|industry|board|council|association|federa[l/tion]|central|gso|gac|ons|stat[e/s]|census|chief|director|head|bank|report|general|press|miti|pbs|gus|reuters|bloomberg|xinhua|yonhap|ap|jiji|he|she|who|people|group|capital|sars|capmas|ine|ins|insee|inegi|cso|cbs|nso|nbs|ksh|psa|fso|czso|ssb|scb|knbs|nsi|ssc|bns|nis|nisr|cbsl|mofcom|motie|dgcis|zamstats|zimstat|senior|national|revenue|[customs/korea customs/revenue/statistical] service|[/the ][chamber/department/minister/ministry/secretariat/secretary] of [commerce/commerce and industry/economy/finance/foreign trade/trade/trade , industry and energy/trade and industry]|[/the ][commerce/finance/trade] [department/minister/ministry/secretary]|[/the ][central/federal/general/hellenic/national/state/turkish] [customs/statistical/statistics] [administration/agency/authority/bureau/committee/institute/office/service]",
  // A cause or other colour goes on until the next comma or joint.
  "colour -":
    "as a [decline/drop/fall/jump/rebound] in|which [/more than /partially /partly ][offset/outweighed]|result[ed/s] from|across [all/most/nearly all] [categories/sectors]|help[ed/ing]|amid[/st]|served as|despite|as an increase in|as [businesses/demand/global/oil prices/prices/rising costs]|before the|lifted|given|[in spite/on account/result] of|with [an increase/gains/increases] in|on the [back/strength] of|benefiting from|[mainly/mostly] on|in [light/the face/the wake] of|an indication|a sign|a reflection of|considered a",
  "adjusted seasonal":
    "s a|[in adjusted terms/on an adjusted basis]|[/on a ]seasonally adjusted basis|[adjusted/corrected] for [seasonal variation/seasonality/the season]|[/when ][adjusted/after adjustment/corrected] for seasonal [effects/factors/swings/variations]|[/in ]seasonally adjusted terms|[/after ]seasonal adjustments|[/after ]seasonal adjustment|seasonally adjusted|net of the seasonal effect",
  "adjusted seasonal-and-calendar":
    "[/in /on a /on an ][calendar/working day][/-] and seasonally adjusted[/ basis/ terms]|[/in /on a /on an ]seasonally[/-] and [calendar/working day] adjusted[/ basis/ terms]|[/after /upon ][calendar and seasonal/seasonal and calendar/seasonal and working day/working day and seasonal] [adjustment/adjustments]|[adjusted/after adjusting/after adjustment/corrected] for [calendar and seasonal/seasonal and calendar/seasonal and working day/seasonal swings and calendar/working day and seasonal] [effects/factors/influences/swings/variations]",
  "adjusted calendar": "calendar adjusted|[adjusted/corrected] for [calendar effects/working days]",
  "volume terms": "in terms of volume|in [real/volume] terms|at constant prices|[by/chained/in] volume",
  "value terms":
    "by value|in value|in current prices|at current rates of exchange|at current prices|in [nominal/value] terms",
  "red -": "the red|red",
  "black -": "black",
  "aside -": "such as|or about|which includes|including|equivalent to",
  "agency -":
    "eurostat|destatis|istat|dane|indec|[/the ][census/customs/statistics] [agency/bureau/office/service]|the [agency/bureau/central bank/commerce ministry/department/finance ministry/government/ministry/office/trade ministry]|statistics [austria/canada/estonia/new zealand/norway/sweden]",
  "among -": "among|amongst|out of",
  "chief -": "leading|major|main|prominent|key|prim[ary/e]|principal|top|number one|most important",
  "signed positive": "positive|active|favo[/u]rable|in the black|was in surplus",
  "signed negative": "negative|passive|unfavo[/u]rable|in the red|was in deficit",
  "exchange rise": "strengthen[ed/ing]|appreciat[ed/ing]",
  "exchange fall": "depreciated",
  "tail -":
    "sold|obtained|tallied|total[ed/led]|generated|earned|shipped|witnessed|experienced|clocked|published|posted|seen|observed|noted|booked|registered|recorded|reported|logged|estimated|set|achieved|reached|measured|marked|received",
  "list -": "followed by|next came|then",
  "lead -":
    "followed|came next|led|leads|topped the list|[was/were] second|[came/ranked] first|took the lead|[came/came in/ranked] [fifth/fourth/second/third]",
  "extend -": "extend[/ing/s]|stretch[/ed]|continuing",
  "copula -":
    "[kept/retained] its [position/status] as|[continued/emerged/ranked/remained] as|remain[ed/ing/s]|is|was|were|are|became|become|stayed|continued to be|being",
  "formal -": "previous|prior|former|old|earlier",
  "source of": "source of|supplier of|destination for|destination of|market for|markets for",
  "quote -": '"|“|”|``',
  "weekday -": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today",
};

/** What changes nothing wherever it stands. */
export const PLAIN_WORDS: string =
  "[same/the same] below|resilient|buoyant|subdued|lacklust[er/re]|brisk|sizable|sizeable|minor|minimal|encouraging|within this total|meantime|[above/below] average|a more modest|[are/is] concerned|milder|thereof|as a group|meag[er/re]|massive|impressive|remarkable|tepid|dismal|disappointing|besides|elsewhere|buck[ed/ing] the trend|in the same vein|[analysed/analyzed] by destination|it should be noted that|at a faster than expected pace|namely|even more|trade [row/war]|edged|taken together|alone|hence|once more|of this total|in this regard|of that|all but|the|a|an|'s|was|were|is|are|be|been|being|has|have|had|having|do|does|did|also|again|even|further[/more]|just|already|now|there[/by/fore]|here|very|too|so|well|quite|rather|some[/what]|moreover|likewise|thus|indeed|instead|still|provisional|preliminary|non final|much|far|whole|worldwide|pronounced|collectively|a figure|year end|meanwhile|however|nonetheless|nevertheless|yet|out|sharp[/er]|overall|altogether|last|most notably|steep|mode[rate/st]|solid|robust|strong[/er]|weak[/er]|softer|huge|significant|substantial|considerable|noticeable|marginal|marked|notable|slight|small|big|large|healthy|mere|surprising|unexpected|steady|rapid|sluggish|fresh|another|the sum of [exports and imports/imports and exports]|or the [amount by which exports exceed imports/gap between imports and exports]|once again|[/better /faster /higher /less /lower /more ]than expected|in [a row/addition/all/contrast/fact/particular/the meantime/this region/total/turn]|destination wise|a [bit/combined/further/hefty/little/major/modest/sharp/sharper/solid/steep/steeper/total of/touch/whopping]|at a [faster/slower] rate|for [example/instance/its part/their part]|the [equivalent/whole] of|in terms of [geographical region/region/destination]|by [comparison/contrast/country/destination/major trading partner/region]|at a faster pace|of the total|as [a result/a whole/expected/such]|[began/continued/continues/managed] to|only [marginally/slightly]|on the [contrary/other hand]|among [others/them]|the[/ overall] picture|during that time|during this time|largely|i.e.|in general|all told|at current prices|estimated to have|in [billions/millions] of[/ current/ us] dollars";
