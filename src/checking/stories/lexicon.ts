/**
 * The words of trade stories by what they mean, phrases with blanks ("year on year" also stands for
 * "year-on-year"). A meaning is a kind and a value.
 */
export const LEXICON: Readonly<Record<string, string>> = {
  // What is spoken of.
  "flow exports":
    "exports|outbound shipments|overseas shipments|outward shipments|foreign sales|overseas sales|sales abroad|shipments|shipments abroad|export shipments|export growth|export value|export values|export earnings|export revenue|export revenues|export receipts|export figures|value of exports",
  "flow imports":
    "imports|inbound shipments|inward shipments|overseas purchases|foreign purchases|purchases from abroad|purchases|import growth|import value|import values|import bill|import figures|value of imports",
  "flow balance":
    "trade surplus|surplus|trade balance|balance of trade|goods surplus|goods trade surplus|goods trade balance|foreign trade balance|foreign trade surplus|merchandise trade balance|merchandise trade surplus|total trade surplus|total trade balance|trade in goods surplus",
  "flow deficit":
    "trade deficit|deficit|trade gap|trade shortfall|goods deficit|goods trade deficit|goods trade gap|foreign trade deficit|merchandise trade deficit|merchandise trade gap|merchandise deficit|total trade deficit",
  "flow total":
    "total trade|foreign trade|total foreign trade|trade volume|total trade volume|imports and exports|exports and imports combined|total imports and exports|total exports and imports|trade turnover|foreign trade volume|foreign trade turnover|trade in goods|total goods trade|goods trade|foreign trade in goods|total goods imports and exports|goods imports and exports|combined exports and imports",
  "flow bilateral": "bilateral trade|two way trade",
  "half export": "export",
  "half import": "import",
  "those -": "those",
  "word goods-and-services": "goods and services",
  "rest -": "rest of the world",
  // Which way it went. "both": a noun or a verb.
  "rise verb":
    "rose|risen|increased|grew|grown|growing|gained|gaining|climbed|climbing|jumped|jumping|surged|surging|soared|soaring|expanded|expanding|advanced|advancing|went up|going up|shot up|edged up|edging up|ticked up|inched up|nudged up|crept up|moved up|picked up|rebounded|rebounding|rallied|leapt|leaped|leaping|spiked|spiking|swelled|ballooned|strengthened|rising|increasing|skyrocketed|appreciated|firmed|appreciating|bounced|accelerated|improved|shooting up|recovered",
  "rise adverb": "up|higher",
  "rise both":
    "rise|increase|gain|climb|jump|surge|advance|leap|rebound|spike|bounce|uptick|upswing|rises|increases|grows|grow|climbs|soars|soar|expands|expand",
  "rise noun": "growth|expansion|gains|jumps|surges|recovery",
  "fall verb":
    "fell|fallen|falling|dropped|dropping|declined|declining|decreased|decreasing|shrank|shrunk|shrinking|slid|sliding|slipped|slipping|plunged|plunging|plummeted|plummeting|sank|sunk|sinking|tumbled|tumbling|contracted|contracting|went down|going down|edged down|edging down|ticked down|inched down|crept down|dipped|dipping|weakened|slumped|slumping|dived|dove|retreated|crashed|crashing|collapsed|collapsing|nosedived|depreciated|softened|depreciating|cratered|eased|weakening|worsened",
  "fall adverb": "down|lower",
  "fall both":
    "fall|drop|decline|decrease|slide|slip|plunge|tumble|dip|slump|retreat|crash|collapse|falls|drops|declines|decreases|shrinks|shrink|slides|slips|plunges|plummets|plummet|sinks|tumbles|contracts|dips|slumps",
  "fall noun": "contraction|reduction|downturn|shrinkage|setback|contractions|losses",
  "flat verb": "unchanged|little changed|flat|steady|stagnated|stagnant|roughly flat",
  "widened verb": "widened|widens|widening|widen",
  "narrowed verb": "narrowed|narrows|narrowing|narrow",
  "pace -":
    "slowed|slows|slowing|slow|quickened|quickening|cooled|cooling|moderated|moderating|decelerated|decelerating|accelerating|acceleration|deceleration|slowdown",
  "level -":
    "was|were|is|are|stood|stands|standing|came in|coming in|came|totaled|totalled|totaling|totalling|reached|reaching|hit|hitting|amounted|amounting|posted|posting|recorded|recording|registered|registering|valued|worth|logged|ran|reported|be|been|being|remained|remaining|stayed|held|hold|has been|have been",
  "to -": "to",
  "of -": "of",
  "at -": "at",
  "by -": "by",
  // With what it is compared.
  "comparison year-on-year":
    "year on year|on year|year over year|yoy|y o y|y on y|on an annual basis|in annual terms|on the year|annually|annual|yearly|on an annual",
  "comparison month-on-month":
    "month on month|on month|month over month|mom|m o m|on the month|on a monthly basis|in monthly terms|monthly basis",
  "comparison other":
    "quarter on quarter|on quarter|quarter over quarter|qoq|on the quarter|from the previous quarter|week on week|annualised|annualized|from the fourth quarter|from the prior quarter",
  "back 12":
    "a year earlier|a year ago|year earlier|year ago|one year earlier|one year ago|a year before|the year before|the previous year|the prior year|a year previously|same month last year|same month a year earlier|same month a year ago|same month of last year|same month in the previous year|same month of the previous year|same month the previous year|same month the year before|same month the prior year|same period last year|same period a year earlier|same period a year ago|same period of last year|same period of the previous year|same period the previous year|same period in the previous year|same period the year before|corresponding month last year|corresponding month of last year|corresponding period last year|corresponding period of last year|corresponding period a year earlier|corresponding month a year earlier|twelve months earlier|12 months earlier",
  "same -": "same month|same period|corresponding month|corresponding period",
  "back 1":
    "the previous month|previous month|the prior month|prior month|the month before|a month earlier|a month ago|a month before|one month earlier|the preceding month|preceding month",
  "prior -": "compared with|compared to|in comparison with|versus|vs|against",
  "prior then":
    "after|following|reversing|reversed|in contrast to|recovering from|rebounding from|snapping back from|having",
  "from -": "from",
  "than -": "than",
  // What was expected.
  "beat above":
    "beat|beats|beating|topped|topping|tops|exceeded|exceeding|exceeds|surpassed|surpassing|surpasses|outpaced|outpacing|outstripped|outstripping|better than|stronger than|higher than|faster than|above|ahead of|more than|bigger than|larger than|defying",
  "beat below":
    "missed|missing|misses|fell short of|falling short of|short of|below|undershot|undershooting|worse than|weaker than|lower than|slower than|smaller than|under|less than|lagged|lagging|undershoot",
  "beat within": "in line with|matched|matching|met|meeting|matches",
  "pass -":
    "past|passed|passing|crossed|crossing|broke through|breaking through|breached|breaching|broken through|broke",
  "expect -":
    "expected|expectation|expectations|forecast|forecasts|forecasted|estimate|estimates|estimated|consensus|poll|polled|predicted|predictions|prediction|projected|projection|projections|anticipated|median|pencilled in|penciled in|tipped",
  // What it is of: shares, tariffs, other figures.
  "share -":
    "accounted for|accounting for|accounts for|account for|made up|making up|makes up|represented|representing|represents|comprised|comprising",
  "share noun": "share|proportion|share of",
  "tariff -": "tariff|tariffs|tariff rate|tariff rates|duty|duties|levy|levies",
  "named GDP growth": "gdp|gross domestic product|economic growth|economy|economic",
  "named inflation": "inflation|consumer prices|consumer price|cpi",
  "named target": "target",
  "end -": "ending|ended|snapping|snapped|breaking a|halting|halted|interrupting",
  "volume terms": "in volume terms|by volume|in volume|in real terms|by quantity|in quantity",
  "volume -": "volumes|tons|tonnes|metric tons|barrels|units|containers|teus|prices|price|orders|index",
  // Records and runs.
  "super big":
    "biggest|largest|steepest|sharpest|fastest|strongest|greatest|widest|deepest|quickest|best|highest|most",
  "super small": "smallest|slowest|weakest|slightest|narrowest|lowest|worst|least",
  "record high": "record high|all time high|new high|highest ever",
  "record low": "record low|all time low|lowest ever",
  "record -": "record|all time|record breaking",
  "pace-noun -": "pace|rate|clip|reading|showing|performance",
  "level-noun -": "level|levels|figure|amount|total|value|month",
  "streak -": "straight|consecutive|successive|in a row|running|on the trot",
  "double -": "double digit|double digits",
  "first -": "first|first time",
  "since -": "since",
  "year-to -":
    "in the year to|in the year through|in the 12 months to|in the twelve months to|over the 12 months to",
  "ever -": "ever|on record|in history",
  "within -": "in",
  // Kinds of figures.
  "adjusted seasonal":
    "seasonally adjusted|on a seasonally adjusted basis|adjusted for seasonal swings|seasonal adjustment",
  "adjusted seasonal-and-calendar":
    "calendar and seasonally adjusted|seasonally and calendar adjusted|seasonally and working day adjusted|adjusted for calendar and seasonal effects|in calendar and seasonally adjusted terms|adjusted for seasonal and calendar effects",
  "adjusted calendar": "working day adjusted|calendar adjusted",
  "terms -":
    "in yuan terms|in dollar terms|in us dollar terms|in u.s. dollar terms|in local currency terms|in won terms|in yen terms|in euro terms|in rupee terms|dollar denominated|u.s. dollar denominated|yuan denominated|yen denominated|won denominated|euro denominated|in terms of yuan|in terms of dollars|when measured in dollars|in renminbi terms|in rmb terms",
  // How sure it is, and who says so.
  "modal -":
    "will|would|could|may|might|should|can|likely|set to|poised to|expected to|forecast to|projected to|on track to|whether|if|hopes|unless|is seen|are seen|predicted to|estimated to|expects|expect|foresees|foresee|to ensure|aims to|hope|plans to|about to",
  "not -": "not|no|never|no longer|without|cannot|failed to|fails to|neither|nor|n't|hardly|denied|barring",
  "say -":
    "said|says|say|told|adding|added|noted|notes|according to|wrote|stated|warned|believes|believe|believed|argued|argues|explained|commented|cautioned|quoted|attributed|cited",
  "cause -":
    "driven by|due to|thanks to|because|because of|as a result of|on the back of|boosted by|fuelled by|fueled by|helped by|helping|helped|led by|owing to|amid|served as|turning point|contributed to|paid off|lifted by|buoyed by|hurt by|dragged down by|weighed down by|supported by|on account of|attributable to|following the|prompted|spurred by",
  "respectively -": "respectively",
  // Where a part of a sentence begins.
  "link -":
    "while|whereas|but|although|though|despite|even as|which|as|when|who|where|so|thanks|until|up until|pushing|taking|bringing|leaving|resulting in|lifting|sending|giving|yielding|generating|because|driving",
  "with -": "with",
  "and -": "and|or",
  "pronoun -": "it|that|this|they|these",
  "had -": "had",
  "turn -":
    "returned|return|returning|returns|back|swung|swinging|turned|turning|switched|resumed|reverted|snapped back|bounced back|flipped",
  "plain -": "such as|as well as|as of|a month|or so|in other words|as part of|in total|in all|in value",
};

/** Words that say nothing of their own before a verb, a figure or a flow. */
export const PLAIN_WORDS: string =
  "the a an its their revised preliminary provisional narrower wider larger bilateral mainland continued persistent put saw see sees seen boost boosted cut find found made make makes keep keeps drove he she we i his her our and or only just also even again still further another " +
  "some more most much well about around some overall total combined merchandise goods good monthly annual yearly headline actual " +
  "new value values worth data figures figure customs official showed show shows showing indicated reported releases released release " +
  "sharply slightly modest modestly strong weak robust solid sluggish surprise sharp steep slight small big large huge hefty healthy " +
  "tepid meagre meager mere whopping massive marginal stronger weaker unexpected faster slower bigger smaller surprising bumper " +
  "country country's nation nation's economy's s 's is are was were be been has have had having do does did continued continue " +
  "continues continuing began begin kept keep start started remained in on by for with during over to at from of than as into through " +
  "per each all both same last next year month months years quarter period time local meanwhile however instead then there here too " +
  "such regions region economies economy countries nations markets market partners partner destinations like including include " +
  "includes bound term terms basis on-month alone so far this now already result results resulting " +
  "reading increase rise gain drop decline dip first second third when where who what largely mainly mostly nearly almost " +
  "roughly still monday tuesday wednesday thursday friday saturday sunday ministry department statistics commerce trade government " +
  "commission office bureau agency administration general authorities because amid contrast world's world global overseas foreign " +
  "abroad while ended ending end also separately earlier later early late recent come comes coming down up out an off between against " +
  "based going headed heading destined shipped sent sold bought improvement pushing push pushed";
