/** What is spoken of: flows, what they cover, how they are measured. A meaning is a kind and a value. */
export const FLOW_WORDS: Readonly<Record<string, string>> = {
  "flow exports":
    "exports|exports trade|export [goods/numbers/figures]|sales overseas|shipments|dispatches|exported goods|goods exported|outbound trade|export trade|export side|exports side|foreign exports|exports and dispatches|[merchandise/foreign/export/outgoing/overseas/outbound/outward] shipments|[shipments/goods shipped/sales/deliveries] abroad|[overseas/external/foreign/export] sales|outgoing[/ trade] flows|shipments [overseas/overall]|exports / dispatches",
  "flow imports":
    "imports|to import goods|imports trade|import [goods/numbers/figures]|arrivals|imported goods|goods imported|goods received|payments for imports|purchases overseas|imports side|foreign imports|imports and arrivals|import [purchases/spending/trade/shipments/payments/side]|[purchases/imports from/goods bought/purchases from] abroad|[incoming/inbound/inward] shipments|[foreign/overseas/external] purchases|incoming[/ trade] flows|imports / arrivals",
  "flow surplus":
    "surplus[/es]|in surplus by|excess|positive balance|[positive/favourable/positive external/favorable/active/positive foreign] trade balance|[favorable/positive/favourable] balance of trade|[trade/balance/trade balance/export] surplus|[excess/surplus] of exports over imports",
  "flow deficit":
    "red ink|in deficit by|deficit[/s]|shortfall|negative balance|balance deficit|[unfavourable/passive/adverse/unfavorable/negative external/negative/negative foreign] trade balance|[unfavourable/negative/adverse/unfavorable] balance of trade|trade[/ account/ balance] deficit|[excess/surplus] of imports over exports|[trade/export] shortfall",
  "flow gap":
    "gap|imbalance|gap between[/ its] exports and imports|gap between[/ its] imports and exports|trade [imbalance/gap/gaps]|gap between [/its ]export earnings and import [payments/bills/spending]",
  "flow balance":
    "net trade|balance[/s]|trade account|balance [of/of international/of foreign/of external/of merchandise/on] trade|[/foreign ]trade balance",
  "flow total":
    "trade|turnover|trade revenue|exports and imports combined|sum of exports and imports|sum of imports and exports|trade in both directions|commerce|exports plus imports|trade flows|import export [turnover/volume/value/trade/revenue]|export import [turnover/trade/volume/value]|combined[/ value of] exports and imports|combined[/ value of] imports and exports|[trade/goods/commodity/commercial] exchange|imports and exports [combined/together]|[trade/commercial] exchanges",
  "flow re-exports": "re exports|reexports",
  "flow domestic-exports": "[domestic/national] exports|[domestic/national] export value",
  "side export": "export|outbound|exporting",
  "side import": "import|inbound|importing",
  "flowverb exports":
    "export[ed/ing]|shipped|dispatched|exports goods worth|sold abroad|shipped out|delivered abroad",
  "flowverb imports": "import[ed/ing]|received goods|spent on imports|purchased|bought",
  "both -": "imported and exported|exported and imported",
  "worth -":
    "to the tune of|worth of|worth|in the amount of|[to the/in the/with a/to a] value of|[commodities/goods/items/good/products] worth|[/items /good ]valued at|[to the/with a] total value of",
  "measure value":
    "value[/s]|turnover[/s]|earning[s/]|payment[/s]|receipts|revenue[/s]|bill[/s]|expenditure|spending|figure[s/]|totals|performance|sales|shipments|amount|proceeds|income|levels|flow[s/]|activity",
  "measure volume": "volume|volumes",
  "measure growth":
    "growth|pace of increase|pace of expansion|expansion rate|[paces/rate/rates/pace] of growth|rate of [rise/expansion/increase]|growth [rate/pace/rates]",
  "cover goods":
    "goods|merchandi[s/z]e|visible|commodit[y/ies]|products|of commodities|of products|[in/for/physical/of/on/merchandise/with] goods|[in/of/for/on] goods trade|[on/in] merchandise trade|[in/of] merchandise",
  "cover goods-and-services":
    "[in merchandise/in goods/for goods/of goods/merchandise/on goods/goods/of merchandise] and services|[merchandise/goods] and services combined|[merchandise/goods] plus services|services and [merchandise/goods]",
  "cover services": "service[s/]|of services|in services|invisibles|for services|on services",
  "system balance-of-payments":
    "on a balance of payments basis|balance of payments basis|in balance of payments terms|on balance of payments basis",
  "valuation FOB": "fob|free on board|f o b",
  "valuation CIF": "cif|c i f",
  // What stands in a noun phrase and changes nothing of its figures.
  "mod -":
    "fob / cif|cif / fob|through customs|deeper|shallower|monthly|foreign|external|international|global|world[wide/]|over[seas/all]|aggregate|combined|entire|headline|actual|estimated|provisional|preliminary|revised|official|nation[wide/al]|nominal|record setting|customs|raw|oil rich|corresponding|respective|seasonally unadjusted|unadjusted|aforementioned|milder|post pandemic|pre pandemic|huge|hefty|large[/r]|sizable|sizeable|massive|whopping|small[/er]|bigger|wide[r/ning]|narrow[er/ing]|unexpected|surpris[e/ing]|strong[/er]|robust|solid|weak[/er]|sluggish|healthy|mode[st/rate]|steep|sharp|slight|marginal|considerable|significant|substantial|noticeable|impressive|stunning|tepid|meag[re/er]|mere|slower|faster|softer|greater|minor|marked|notable|remarkable|initial|final|advance|flash|comfortable|growing|shrinking|rising|falling|tumbling|declining|increasing|persistent|continued|broad|total combined|two way|surging|soaring|slumping|sliding|so called|rare|record breaking|unrevised|[better/worse/higher/smaller/slightly softer/lower/wider/bigger/softer/weaker/larger/narrower/stronger] than expected|politically [charged/fraught/contentious/sensitive/volatile/explosive]|on a customs[/ cleared/ clearance] basis|in [absolute/raw/non adjusted/original/unadjusted] terms|[larger/lower/greater] than anticipated|on[/ a] [non seasonally/non] adjusted basis|[bigger/lower/higher] than forecast|[non/not seasonally/not/non seasonally] adjusted|customs [based/cleared/clearance basis/basis]|[upward/downwardly/upwardly/downward] revised|the first estimate [for/of]|on [an unadjusted/customs cleared/an overall] basis|first estimate [of/for]|export [oriented/dependent/reliant]|trade [reliant/related/dependent]|multi [decade/year/month]|self [governing/ruled/governed]",
  "rolling -":
    "12 month [running/rolling/trailing/cumulative/moving/accumulated/cumulated/sum of]|12 month[/ rolling/ moving] sum of the|the 12 month [trailing/rolling/moving]|the 12 month moving sum of[/ the]|[trailing/rolling/cumulative] 12 month|12 month [rolling/moving] sum of|twelve month [rolling/moving]",
  "all -": "total|overall|aggregate|headline|all|entire|global|worldwide|combined total",
  "outside -": "world|globe|foreign [countries/markets]|all countries|all trading partners|all partners|the world",
  "rest -": "rest of the world|rest of world|other [countries/nations/economies]",
  "bilateral -": "bilateral|two way|mutual",
  "between -": "between",
  "those -": "those|that of|ones|these",
  "owner own": "its|their|his|our|her",
  "owner country":
    "country's|nation's|country 's|nation 's|economy 's|city 's|region 's|bloc 's|kingdom 's|island 's|state 's|territory 's|countries 's|republic 's|archipelago 's",
  "nation bloc":
    "bloc|union|countries sharing the [common currency/euro/single currency]|[currency/nation/trading/single currency/trade] bloc|countries [using/that share] the euro|[/single ]currency area",
  "nation country":
    "country|nation|economy|city|kingdom|island|republic|archipelago|city state|territory|island nation|economic powerhouse|sar",
  "nation countries":
    "countries|nations|economies|states|two countries|two nations|two sides|two economies|two neighbours|two neighbors|both countries|both sides|same countries",
  "members -":
    "group of countries|countries|nations|economies|members|states|area|region[/s]|market[/s]|bloc|customers|buyers|suppliers|partners|and regions|partner economies|union|as a whole|[partner/area/participating/member] countries|member [states/economies/nations]",
  "members of":
    "regions such as|markets such as|other members of|countries [such as/involved in/participating in/along/including/related to]|economies [related to/involved in/participating in/such as]|[participating/other participating/partner] countries of|countries and regions [involved in/along]|[/trade /trading ]partners of|[markets/regions] including",
  "share noun": "share|proportion|market share|percentage|shares of",
  "shares -": "shares|market shares",
  "share verb":
    "accounted for|accounting for|accounts for|account for|made up|making up|makes up|compris[ed/ing/es/e]|constitut[ed/ing]|[/which is ]equivalent to|the equivalent of",
  "whole -": "of the total|of the total [amount/value]|of the country's total",
  "maybe exports": "sales|supplies|deliveries|shipping",
  "maybe imports": "purchases|buying",
  "bound -": "bound",
  "going -":
    "going|head[ed/ing]|destined|shipped|sent|sold|bound for|headed for|destined for|going to|made|directed",
  "partner -":
    "partner[/s]|market[/s]|destination[/s]|supplier[/s]|buyer[/s]|customer[/s]|trading partners|trade partners|neighbo[ur/r]|importer[s/]|exporter[s/]|recipient|sources of imports|[bilateral trading/trading/outbound/overseas/commercial/export/import/economic/individual trading/trade/import trading/export trading] partner|[import/export] trading partners|trade destination|[outbound/overseas/export] market|export [customer/partners/customers/destination/markets/destinations]|import [supplier/sources/suppliers/partners/source/origins]|[destination/source/partner/trading partner] country|[destination/source/partner] countries|[destinations/suppliers] in other regions|[countries/country] of destination|[country/countries] of origin",
};
