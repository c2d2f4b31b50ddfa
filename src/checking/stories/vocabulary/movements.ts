/** Which way a figure went and where it stood. "Verb", "noun", "both" or "adverb" say how the word is used. */
export const MOVEMENT_WORDS: Readonly<Record<string, string>> = {
  "rise verb":
    "rose|kept [climbing/expanding/growing/rising]|boomed|[moved/moving] up|[/sky]rocketed|rallied|bounced|ballooned|risen|increas[ed/ing]|grew|grow[ing/n/s]|gain[ed/ing]|climb[ed/ing]|jump[ed/ing]|surg[ed/ing]|soar[ed/ing]|expand[ed/ing]|advanc[ed/ing]|rebounded|leap[ed/t]|spik[ed/ing]|swelled|strengthened|rising|recovered|escalat[ed/ing]|broadened|improv[ed/ing]|added|adding|bounced back|raised|vaulted|[came/crept/edged/edging/going/gone/inched/nudged/picked/picking/picks/pushed/shot/ticked/went] up|[crept/edged/inched/moved/pushed] higher",
  "rise adverb": "up|higher|more|larger|bigger|stronger",
  "rise both":
    "rise[/s]|increase[/s]|gain[/s]|climb|jump[/s]|surge|advance[/s]|leap|rebound[/s]|spike[/s]|surges|climbs|grow|soar|expand[/s]|upturn|boost|bump|uptick|lift|percentage [gain/increase/rise]",
  "rise noun":
    "growth|expansion[/s]|acceleration|hike[/s]|improvement[/s]|increment[/s]|pickup|recovery|bounce|upswing|upsurge|positive growth|growth rate[/s]|upward trend",
  "fall verb":
    "kept [declining/dropping/falling/shrinking]|sagg[ed/ing]|softened|slashed|fell|tanked|diminished|fall[en/ing]|dropp[ed/ing]|declin[ed/ing]|decreas[ed/ing]|shrank|shrunk|shrink[ing/s]|slid[/ing]|slipp[ed/ing]|plung[ed/ing]|plummet[ed/ing]|sank|sinking|tumbl[ed/ing]|contract[ed/ing]|dipp[ed/ing]|weaken[ed/ing]|slump[ed/ing]|dived|retreated|collapsed|crashed|receded|dwindled|nosedived|eased|easing|worsened|deteriorated|shed|lost|reduc[ed/ing]|cut|lowered|[came/crept/edged/edging/going/inched/moved/nudged/ticked/went] down|[eased/fell/pulled/slipped] back|[was/were] off",
  "fall adverb": "down|lower|less|fewer|smaller",
  "fall both":
    "fall[/s]|drop[/s]|decline[/s]|decrease[/s]|slide|slip|plunge|tumble|dip|slump|collapse|shrink|contract|reduction in",
  "fall noun":
    "retreat|pullback|setback|shrinkage|contraction[/s]|downt[rend/urn]|reduction[/s]|loss[/es]|negative growth|deterioration|downward trend",
  "flat verb":
    "unchanged|little changed|flat|steady|stagna[nt/ted]|stable|level|[almost/nearly/virtually] unchanged|[almost/broadly/largely] flat",
  "widened verb": "widened|widens|widening|widen|deepened",
  "widened adverb": "wider",
  "narrowed verb": "narrowed|narrows|narrowing|narrow",
  "narrowed noun": "a narrowing",
  "narrowed adverb": "narrower",
  // The growth itself went faster or slower.
  "slower verb": "slow[/ed/ing/s]|cool[ed/ing]|moderated|decelerat[ed/ing]",
  "faster verb": "quickened|accelerat[ed/ing]",
  "slower noun": "slowdown",
  "slower adverb": "slower",
  "faster adverb": "faster",
  "level verb":
    "[was/were] found to be|was estimated to be at|amounted|equals|took effect|was|were|is|are|stood|stands|came in|coming in|came|total[ed/ing/led/ling/s]|reach[/ed/es/ing]|hit|hitting|to hit|struck|touch[ed/ing]|to touch|worth|being|be|been|remain[ed/ing]|stay[ed/ing/s]|held|registering|cost|equal[ed/led]|valued|ended[/ up] in|closed with|measured|tallied|registered for|recorded for|read|to total|contribut[ed/ing]|peaked|to [come in/end/settle/stand] at|to be|[came in/closed/ended/estimated/figured/is/is estimated/pegged/put/recorded/registered/remained/running/settled/stand/standing/stands/stood/valued/was] at|[added up/adding up/amount/amounted/amounting/amounts/came/come/comes/was equal/went/worked out] to|[reach/reached/to reach] [a/the] value of|[are/is] estimated to be|[came/come/entered] into force|[reached/reaching] a total of|[came/come/went] into effect|to reach|reached the level of",
  "record verb":
    "[closed/ended/finished] the year with|closed|finished|[continued/continues] to record|correspond[ed/ing/s] to|occurred|exhibit[ed/ing/s]|put|show[/ed/ing/n/s]|fetched|notched|include[d/s]|spen[ding/ds/t]|post[/ed/ing/s]|record[ed/ing/s]|register[ed/ing/s]|logg[ed/ing]|ran|running|run|report[ed/ing/s]|saw|sees|see|seeing|had|has|have|book[ed/ing]|mark[ed/ing/s]|witnessed|experienc[ed/ing]|enjoy[/ed/s]|suffer[ed/ing]|suffered from|fac[ed/ing]|incurred|achiev[ed/ing]|gained|clocked|generat[ed/ing]|made|produc[ed/ing]|earn[ed/ing]|secured|boasts|maintain[/ed/ing/s]|represent[ed/ing/s]|observ[ed/ing]|reali[sed/zed]|carried|reflect[ed/ing/s]|which [means/represents]|set|sets|setting|accumulated|indicating|signalling|[amounts to/estimates/gave/giving/leading to/leads to/led to/mark/meant/record/resulted in/resulting in/translating to/which led to/which resulted in] a|[implied/marking/which resulted in] an|was [logged/noted/observed/posted/recorded/registered/seen/witnessed]|to [demonstrate/mark/post/record/set]|were [noted/observed/recorded/seen]|[brought/raked] in|swung to|[chalked/notched/notching/racked] up|making it|managing|managed|becomes|bringing in",
  "result verb":
    "driving[/ down/ up]|propell[ed/ing]|causing|caused|bring|yielding|puts|putting|leav[e/es/ing]|left|giving|gave|gives|produc[ed/ing]|bring[ing/s]|brought|taking|takes|took|sent|lift[ed/ing]|rais[ed/ing]|push[ed/ing]|drove|cutting|reduc[ed/ing]|shrinking|widening|narrowing|creating|boost[ed/ing]|increasing|expanding|making|made|dragg[ed/ing]|lower[ed/ing]|pull|swung|allowed|meaning|which [left/resulted in]|translated [into/to]|[adding up/leading/led] to|[ending/resulted/resulting] in|resulting|this gives us|that [brought/left]|mean|means",
  "turn verb":
    "return[/ed/s]|back|swung|turn[/ed/ing]|resumed|went|shifted|dipped|[bounced/came/fell/slipped] back|[fell/moved/slipped] into|swinging",
};
