/** Which way a figure went and where it stood. "Verb", "noun", "both" or "adverb" say how the word is used. */
export const MOVEMENT_WORDS: Readonly<Record<string, string>> = {
  "rise verb":
    "rose|kept [growing/rising/climbing/expanding]|boomed|[moved/moving] up|[sky/]rocketed|rallied|bounced|ballooned|risen|increas[ed/ing]|grew|grow[n/ing/s]|gain[ed/ing]|climb[ed/ing]|jump[ed/ing]|surg[ed/ing]|soar[ed/ing]|expand[ed/ing]|advanc[ed/ing]|rebounded|leap[t/ed]|spik[ed/ing]|swelled|strengthened|rising|recovered|escalat[ed/ing]|broadened|improv[ed/ing]|added|adding|bounced back|raised|vaulted|[inched/crept/ticked/nudged/edging/picked/picks/shot/came/edged/going/pushed/went/picking/gone/moved] up|[edged/pushed/moved/inched/crept] higher",
  "rise adverb": "up|higher|more|larger|bigger|stronger",
  "rise both":
    "rise[/s]|increase[/s]|gain[/s]|climb|jump[/s]|surge|advance[/s]|leap|rebound[/s]|spike[/s]|surges|climbs|grow|soar|expand|upturn|boost|bump|uptick|lift|percentage [rise/increase/gain]",
  "rise noun":
    "growth|expansion[/s]|acceleration|hike[/s]|improvement[/s]|increment[/s]|pickup|recovery|bounce|upswing|upsurge|positive growth|growth rate[s/]|upward trend",
  "fall verb":
    "skidded|kept [falling/declining/shrinking/dropping]|sagg[ed/ing]|softened|slashed|fell|tanked|diminished|fall[en/ing]|dropp[ed/ing]|declin[ed/ing]|decreas[ed/ing]|shrank|shrunk|shrink[ing/s]|slid[/ing]|slipp[ed/ing]|plung[ed/ing]|plummet[ed/ing]|sank|sinking|tumbl[ed/ing]|contract[ed/ing]|dipp[ed/ing]|weaken[ed/ing]|slump[ed/ing]|dived|retreated|collapsed|crashed|receded|dwindled|nosedived|eased|easing|worsened|deteriorated|shed|lost|reduc[ed/ing]|cut|lowered|[going/came/moved/edged/edging/inched/crept/ticked/nudged/went] down|[pulled/fell/eased/slipped] back|[was/were] off",
  "fall adverb": "down|lower|less|fewer|smaller",
  "fall both":
    "fall[/s]|drop[/s]|decline[/s]|decrease[/s]|slide|slip|plunge|tumble|dip|slump|collapse|shrink|contract|reduction in",
  "fall noun":
    "retreat|pullback|setback|shrinkage|contraction[/s]|dive|downt[urn/rend]|reduction[/s]|loss[es/]|negative growth|deterioration|downward trend",
  "flat verb":
    "unchanged|little changed|flat|steady|stagna[ted/nt]|stable|level|broadly stable|[almost/nearly/virtually] unchanged|[almost/largely/broadly] flat",
  "widened verb": "widened|widens|widening|widen|deepened",
  "widened noun": "widening",
  "widened adverb": "wider",
  "narrowed verb": "narrowed|narrows|narrowing|narrow",
  "narrowed noun": "a narrowing",
  "narrowed adverb": "narrower",
  // The growth itself went faster or slower.
  "slower verb": "slow[ed/s/ing/]|cool[ed/ing]|moderated|decelerat[ed/ing]",
  "faster verb": "quickened|accelerat[ing/ed]",
  "slower noun": "slowdown|slowing",
  "slower adverb": "slower",
  "faster adverb": "faster",
  "level verb":
    "[was/were] found to be|was estimated to be at|amounted|equals|took effect|was|were|is|are|stood|stands|came in|coming in|came|total[ed/led/ing/ling/s]|reach[ed/ing/es/]|hit|hitting|to hit|struck|touch[ed/ing]|to touch|worth|being|be|been|remain[ed/ing]|stay[ed/ing/s]|held|registering|was worth|were worth|[was/were] valued|cost|equal[led/ed]|valued|ended[/ up] in|closed with|measured|tallied|registered for|recorded for|read|to total|contribut[ed/ing]|peaked|to [end/settle/stand/come in] at|aggregated|to be|[recorded/stood/standing/stands/figured/pegged/stand/is estimated/valued/put/settled/to stand/running/remained/came in/registered/was/ended/closed/estimated/is] at|[adding up/worked out/was equal/come/came/comes/amounting/amounted/amounts/amount/added up/went] to|[to reach/reach/reached] a value of|[is/are] estimated to be|[came/entered/come] into force|[reached/reaching] a total of|[come/went/came] into effect|to reach|took up|reached the level of",
  "record verb":
    "[ended/closed/finished] the year with|closed|finished|[continued/continues] to record|correspond[s/ing/ed] to|occurred|exhibit[ed/s]|put|chalked up|show[n/ed/s/ing/]|fetched|notched|include[d/s]|spen[t/ds/ding]|post[ed/ing/s/]|record[ed/ing/s]|register[ed/ing/s]|logg[ed/ing]|ran|running|run|report[ed/ing/s]|saw|sees|see|seeing|had|has|have|having|book[ed/ing]|mark[ed/s/ing]|witnessed|experienc[ed/ing]|enjoy[ed/s/]|suffer[ed/ing]|suffered from|fac[ed/ing]|incurred|achiev[ed/ing]|gained|clocked|generat[ed/ing]|made|produc[ed/ing]|earn[ed/ing]|boasts|maintain[ed/ing/s/]|exhibit[ed/ing]|represent[s/ed/ing]|observ[ed/ing]|reali[sed/zed]|carried|reflect[ed/s/ing]|which [represents/means]|set|sets|setting|accumulated|indicating|signalling|[giving/estimates/meant/translating to/resulted in/leads to/amounts to/resulting in/leading to/led to/which led to/which resulted in/record/gave/mark] a|[which resulted in/implied/marking] an|was [logged/posted/recorded/noted/observed/registered/witnessed/seen]|to [demonstrate/set/record/post/mark]|were [recorded/seen/observed/noted]|[brought/raked] in|[is/has been] running|swung to|[notching/notched/chalked/racked] up|making it|managing|managed|becomes|bringing in|took in",
  "result verb":
    "driving[/ up/ down]|propell[ing/ed]|causing|caused|bring|yielding|puts|putting|leav[ing/es/e]|left|giving|gave|gives|produc[ed/ing]|bring[ing/s]|brought|taking|takes|took|sent|lift[ing/ed]|rais[ing/ed]|push[ing/ed]|drove|cutting|reduc[ing/ed]|shrinking|widening|narrowing|creating|boost[ing/ed]|increasing|expanding|making|made|dragg[ing/ed]|lower[ing/ed]|pull|swung|allowed|meaning|which [resulted in/left]|translated [to/into]|[adding up/leading/led] to|[resulting/resulted/ending] in|resulting|this gives us|that [left/brought]|mean|means|bringing",
  "turn verb":
    "return[ed//s]|back|swung|turn[ed/ing/]|resumed|went|shifted|dipped|[bounced/slipped/fell/came] back|[slipped/fell/moved] into|swinging",
};
