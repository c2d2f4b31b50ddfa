/** What binds the parts of a sentence, who speaks, what is a cause, and the words that change nothing. */
export const JOINT_WORDS: Readonly<Record<string, string>> = {
  "to -": "to|down to|into|revised [up/down/upwards/downwards] to",
  "by -":
    "by|at a [faster/slower/stronger]|at a [softer pace/weaker pace/more moderate pace/quicker pace/slower rate/rate/pace/faster rate/slower pace/faster pace] of",
  "at -": "at",
  "of -": "of",
  "in -":
    "in|speaking of|during|throughout|within|as of|for all of|over|considering|taking|as for|with respect to|looking at|regarding|concerning|with regard to|turning to|on|across|at the end of|only in|covering|in [the course/the whole/all/the case/terms/the period] of|for the [period of/whole/whole of]",
  "for -": "for",
  "with -": "with|along with|coupled with",
  "and -": "and|or|as well as|plus|&|and also",
  "slash -": "and or",
  "link while":
    "whil[e/st]|whereas|though|although|meanwhile|yet|still|in turn|albeit|as|as well|at the same time|however|nonetheless|nevertheless|in contrast|by contrast|more than offsetting|outweighing|[was/is] the result of|on the other [side/hand]|even [though/as]",
  "link when": "when",
  "link but": "but|but also|but still",
  "link which": "where|which|that|who|whose|of which",
  "link whom": "with whom|with which",
  "pronoun -":
    "it|this|they|these figures|the corresponding [figure/value]|the [result/total/number/indicator/outcome/same figure/figure/numbers/month 's/performance/latest reading/figures/reading/print]|that [result/was/total]|this [result/was/indicator/figure]|[this/that/the] [amount/sum]|this [number/value]|[their/its] [/total ]value",
  "say before":
    "said|says|say|claimed|detailed|highlighted|told|note[d/s]|show[/s/ed/ing/n]|disclosed|state[d/s]|announced|reveal[ed/s]|data showed|indicat[ed/e/es/ing]|pointed out|suggest[ed//s]|confirm[ed/s]|report[ed/s]|records|noting|release[d/s]|publishe[d/s]|saying|adding|has released|[means/highlights/added/reports/reported/estimates/revealed/showing/shows/show/also reports/calculates/estimated/announced/adding/showed] that|[reported/released] today|stressed|stating|explained",
  "say of":
    "according to|as per|citing|in a statement|based on|per|quoting|[reported/data/announced/released/issued/as reported/compiled/published] by|in a[/ preliminary] report|[figures/data] from",
  "source -":
    "data|figures|statistics|report|statement|first estimate|numbers|estimates|review|bulletin|[finance ministry/new customs/trade/official/new/provisional/separate/preliminary/central bank/the/adjusted/latest/customs/ministry/government] data|[provisional/new/trade/preliminary/the latest/central bank/government/latest/official/customs] figures|[trade/customs/official] statistics|[a preliminary/a/the] report",
  "who -":
    "minist[ry/er]|ministry of|department|offic[e/ials/ial]|bureau|agenc[y/ies]|administration|customs|government|central bank|institute|analyst[s/]|econom[ists/ist/y]|research|authorit[ies/y]|service|statistics|finance|commerce|industry|board|council|association|federa[tion/l]|central|eurostat|destatis|istat|gso|gac|ons|stat[s/e]|census|chief|director|head|bank|report|general|press|miti|pbs|gus|reuters|bloomberg|xinhua|yonhap|ap|jiji|he|she|who|people|group|capital|dane|sars|capmas|senior|national|revenue|[korea customs/customs/revenue/statistical] service|[/the ][ministry/department/minister/secretary/secretariat/chamber] of [commerce/commerce and industry/trade/foreign trade/trade and industry/trade , industry and energy/finance/economy]|[/the ][commerce/trade/finance] [minister/ministry/secretary/department]|[/the ][federal/central/national/general/state/turkish/hellenic] [statistics/statistical/customs] [office/bureau/agency/institute/service/authority/administration/committee]",
  // A cause or other colour goes on until the next comma or joint.
  "colour -":
    "as a [decline/fall/drop/jump/rebound] in|result[s/ed] from|across [all/most/nearly all] [categories/sectors]|help[ing/ed]|amid[/st]|served as|despite|as an increase in|as [rising costs/demand/prices/oil prices/global/businesses]|before the|lifted|given|[result/in spite/the result/on account] of|with [an increase/increases/gains] in|on the [back/strength] of|benefiting from|[mainly/mostly] on|in [the face/the wake/light] of|as a result of|an indication|a sign|a reflection of|considered a",
  "adjusted seasonal":
    "s a|[in adjusted terms/on an adjusted basis]|[/on a ]seasonally adjusted basis|[adjusted/corrected] for [the season/seasonality/seasonal variation]|[/when ][adjusted/corrected/after adjustment] for seasonal [swings/variations/factors/effects]|[/in ]seasonally adjusted terms|[/after ]seasonal adjustments|[/after ]seasonal adjustment|seasonally adjusted|net of the seasonal effect",
  "adjusted seasonal-and-calendar":
    "[/on a /in /on an ][calendar/working day][/-] and seasonally adjusted[/ basis/ terms]|[/on a /in /on an ]seasonally[/-] and [calendar/working day] adjusted[/ basis/ terms]|[/after /upon ][calendar and seasonal/seasonal and calendar/seasonal and working day/working day and seasonal] [adjustment/adjustments]|[adjusted/corrected/after adjustment/after adjusting] for [seasonal and calendar/calendar and seasonal/seasonal and working day/working day and seasonal/seasonal swings and calendar] [effects/factors/variations/swings/influences]",
  "adjusted calendar": "calendar adjusted|[adjusted/corrected] for [working days/calendar effects]",
  "volume terms": "in terms of volume|in [real/volume] terms|at constant prices|[chained/by/in] volume",
  "value terms":
    "by value|in value|in current prices|at current rates of exchange|at current prices|in [nominal/value] terms",
  "red -": "the red|red",
  "black -": "black",
  "aside -": "such as|or about|which includes|including|equivalent to",
  "agency -":
    "eurostat|destatis|istat|dane|indec|[/the ][statistics/customs/census] [office/bureau/agency/service]|the [central bank/finance ministry/trade ministry/commerce ministry/ministry/government/agency/office/bureau/department]|statistics [canada/sweden/norway/new zealand/estonia/austria]",
  "among -": "among|amongst|out of",
  "chief -": "leading|major|main|prominent|key|prim[ary/e]|principal|top|number one|most important",
  "signed positive": "positive|active|favo[/u]rable|in the black|was in surplus",
  "signed negative": "negative|passive|unfavo[/u]rable|in the red|was in deficit",
  "exchange rise": "strengthen[ed/ing]|appreciat[ed/ing]",
  "exchange fall": "weakened|depreciated|weakening",
  "tail -":
    "sold|obtained|tallied|total[ed/led]|generated|earned|shipped|witnessed|experienced|clocked|published|posted|seen|observed|noted|booked|registered|recorded|reported|logged|estimated|set|achieved|reached|measured|marked|received",
  "list -": "followed by|next came|then",
  "lead -":
    "followed|led|leads|topped the list|[were/was/came/ranked] second|[ranked/came] first|took the lead|[ranked/came/came in] [second/third/fourth/fifth]",
  "extend -": "to extend|extend[/s/ing]|stretch[ed/]|continuing",
  "copula -":
    "[retained/kept] its [status/position] as|[emerged/ranked/continued/remained] as|remain[ed/s/ing]|is|was|were|are|became|become|stayed|continued to be|being",
  "formal -": "previous|prior|former|old|earlier",
  "source of": "source of|supplier of|destination for|destination of|market for|markets for",
  "quote -": '"|“|”|``',
  "weekday -": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today",
};

/** What changes nothing wherever it stands. */
export const PLAIN_WORDS: string =
  "[the same/same] below|resilient|buoyant|subdued|lacklust[er/re]|brisk|sizable|sizeable|minor|minimal|encouraging|within this total|meantime|[above/below] average|a more modest|[is/are] concerned|milder|thereof|in [all/total]|as a group|meag[re/er]|massive|impressive|remarkable|tepid|paltry|dismal|disappointing|besides|elsewhere|buck[ed/ing] the trend|in the same vein|[analysed/analyzed] by destination|it should be noted that|at a faster than expected pace|namely|even more|trade [war/row]|edged|taken together|alone|of that|all but|the|a|an|'s|was|were|is|are|be|been|being|has|have|had|having|do|does|did|also|again|even|further[/more]|just|already|now|there[/fore/by]|here|very|too|so|well|quite|rather|some[what/]|moreover|likewise|thus|indeed|instead|still|provisional|preliminary|much|far|whole|worldwide|year end|meanwhile|however|nonetheless|nevertheless|yet|out|sharp[er/]|overall|altogether|last|most notably|steep|mode[st/rate]|solid|robust|strong[/er]|weak[/er]|softer|huge|significant|substantial|considerable|noticeable|marginal|marked|notable|slight|small|big|large|healthy|mere|surprising|unexpected|steady|rapid|sluggish|fresh|another|the sum of [imports and exports/exports and imports]|or the [gap between imports and exports/amount by which exports exceed imports]|once again|[/better /faster /higher /lower /less /more ]than expected|in [contrast/fact/this region/addition/total/all/turn/a row/the meantime/particular]|destination wise|a [touch/steeper/sharper/major/whopping/steep/combined/further/total of/solid/modest/bit/hefty/little/sharp]|at a [slower/faster] rate|for [example/instance/its part]|the [equivalent/whole] of|by [region/major trading partner/destination/contrast/country/comparison]|at a faster pace|of the total|as [such/a result/a whole/expected]|[continued/began/continues/managed] to|only [slightly/marginally]|on the [contrary/other hand]|among [them/others]|the[/ overall] picture|during that time|during this time|largely|i.e.|in general|all told|stubbornly|nonetheless|at current prices|estimated to have|in [billions/millions] of[/ current/ us] dollars";
