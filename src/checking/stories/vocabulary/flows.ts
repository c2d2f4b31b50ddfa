/** What is spoken of: flows, what they cover, how they are measured. A meaning is a kind and a value. */
export const FLOW_WORDS: Readonly<Record<string, string>> = {
  "flow exports":
    "exports|outbound shipments|overseas shipments|outward shipments|outgoing shipments|foreign sales|overseas sales|sales abroad|sales overseas|shipments|shipments abroad|shipments overseas|shipments overall|dispatches|exported goods|goods exported|sales to foreign markets|merchandise shipments|foreign shipments|export shipments|export sales|deliveries abroad|outbound trade|goods shipped abroad|export trade|outgoing flows|outgoing trade flows|external sales|sales to the rest of the world|export side|exports side|foreign exports|exports / dispatches|exports and dispatches",
  "flow imports":
    "imports|inbound shipments|inward shipments|incoming shipments|overseas purchases|foreign purchases|purchases from abroad|purchases abroad|arrivals|imported goods|goods imported|import purchases|import shipments|import payments|inbound trade|goods received|import spending|import trade|incoming flows|incoming trade flows|external purchases|purchases of foreign goods|imports from abroad|import side|imports side|foreign imports|goods bought abroad|imports / arrivals|imports and arrivals",
  "flow surplus":
    "surplus|surpluses|trade surplus|excess|positive balance|positive trade balance|positive foreign trade balance|balance surplus|trade balance surplus|surplus of exports over imports|excess of exports over imports|export surplus|favourable trade balance|favorable trade balance|favourable balance of trade|favorable balance of trade|positive balance of trade|active trade balance|positive trade account|positive external trade balance",
  "flow deficit":
    "red ink|deficit|deficits|trade deficit|trade shortfall|shortfall|negative balance|negative trade balance|trade account deficit|balance deficit|trade balance deficit|excess of imports over exports|import surplus|surplus of imports over exports|export shortfall|unfavourable trade balance|unfavorable trade balance|unfavourable balance of trade|unfavorable balance of trade|adverse trade balance|adverse balance of trade|passive trade balance|negative balance of trade|trade hole|negative foreign trade balance|negative external trade balance",
  "flow gap":
    "gap between [/its ]export earnings and import [payments/bills/spending]|gap between exports and imports|gap between imports and exports|gap between its exports and imports|gap between its imports and exports|difference between exports and imports|difference between imports and exports|trade gap|gap|imbalance|trade imbalance|trade gaps",
  "flow balance":
    "trade balance|net trade|balance of trade|foreign trade balance|balance|balances|trade account|balance on trade|balance of external trade|balance of foreign trade|balance of international trade|balance of merchandise trade",
  "flow total":
    "trade|turnover|import export turnover|export import turnover|import export value|export import value|exports and imports combined|imports and exports combined|combined exports and imports|combined imports and exports|imports and exports together|sum of exports and imports|sum of imports and exports|trade in both directions|commerce|combined value of exports and imports|combined value of imports and exports|exports plus imports|import export volume|export import volume|import export trade|export import trade|trade exchange|trade exchanges|commodity exchange|exchange of goods|goods exchange|commercial exchange|commercial exchanges|trade flows",
  "flow re-exports": "re exports|reexports",
  "flow domestic-exports": "domestic exports|national exports",
  "side export": "export|outbound|exporting",
  "side import": "import|inbound|importing",
  "flowverb exports":
    "exported|shipped|dispatched|exports goods worth|sold abroad|shipped out|delivered abroad|exporting",
  "flowverb imports": "imported|received goods|spent on imports|importing|purchased|bought",
  "both -": "imported and exported|exported and imported",
  "worth -":
    "to the tune of|worth of|worth|to the value of|to the total value of|valued at|goods worth|to a value of|with a value of|with a total value of|in the value of|in the amount of|items worth|good worth|good valued at|items valued at|products worth|commodities worth",
  "measure value":
    "value|values|turnover|turnovers|earnings|earning|payment|receipts|revenue|revenues|bill|bills|payments|expenditure|spending|figures|figure|totals|performance|sales|shipments|amount|value in total|proceeds|income|levels|outlays|flows|flow|activity",
  "measure volume": "volume|volumes",
  "measure growth":
    "growth|growth rate|growth rates|rate of increase|rate of expansion|rate of rise|pace of increase|pace of expansion|rate of growth|pace of growth|expansion rate|growth pace|rates of growth|paces of growth",
  "cover goods":
    "goods|merchandise|visible|commodity|commodities|products|physical goods|of goods|in goods|merchandise goods|manufactured and other goods|for goods|on goods|of merchandise|in merchandise|of commodities|with goods|of products|on goods trade|in goods trade|of goods trade|on merchandise trade|in merchandise trade|for goods trade",
  "cover goods-and-services":
    "goods and services|merchandise and services|goods and services combined|merchandise and services combined|of goods and services|in goods and services|goods and services combined|on goods and services|for goods and services|in merchandise and services|merchandise plus services|goods plus services|of merchandise and services",
  "cover services": "services|of services|in services|service|invisibles|for services|on services",
  "system balance-of-payments":
    "on a balance of payments basis|balance of payments basis|in balance of payments terms|on balance of payments basis",
  "valuation FOB": "fob|free on board|f o b",
  "valuation CIF": "cif|c i f",
  // What stands in a noun phrase and changes nothing of its figures.
  "mod -":
    "through customs|deeper|shallower|monthly|foreign|external|international|global|worldwide|world|overseas|cross border|overall|aggregate|combined|entire|headline|actual|estimated|provisional|preliminary|revised|official|nationwide|national|nominal|record setting|customs cleared|on a customs cleared basis|on customs cleared basis|on a customs clearance basis|on a customs basis|customs clearance basis|customs based|customs basis|customs|raw|self ruled|self governed|self governing|resource rich|export reliant|export oriented|export dependent|trade dependent|trade reliant|oil rich|corresponding|respective|seasonally unadjusted|unadjusted|non seasonally adjusted|on a non seasonally adjusted basis|on non seasonally adjusted basis|not seasonally adjusted|on an unadjusted basis|in unadjusted terms|in raw terms|in original terms|aforementioned|above mentioned|post pandemic|post crisis|multi year|multi month|multi decade|pre pandemic|political|politically sensitive|politically charged|politically contentious|politically fraught|politically volatile|politically explosive|closely watched|bloated|huge|hefty|large|sizable|sizeable|massive|whopping|small|smaller|bigger|larger|wider|narrower|larger than expected|bigger than expected|wider than expected|smaller than expected|narrower than expected|higher than expected|lower than expected|stronger than expected|weaker than expected|better than expected|worse than expected|softer than expected|higher than forecast|lower than forecast|slightly softer than expected|greater than anticipated|lower than anticipated|larger than anticipated|bigger than forecast|unexpected|surprise|surprising|strong|robust|solid|weak|sluggish|healthy|modest|moderate|steep|sharp|slight|marginal|considerable|significant|substantial|noticeable|hefty|impressive|stellar|stunning|massive|tepid|meagre|meager|mere|slower|faster|stronger|weaker|softer|greater|minor|marked|notable|remarkable|initial|final|advance|flash|upwardly revised|downwardly revised|upward revised|downward revised|comfortable|widening|narrowing|growing|shrinking|rising|falling|tumbling|declining|increasing|persistent|chronic|continued|broad|trade related|total combined|two way|softening|booming|surging|soaring|slumping|sliding|so called|first estimate for|first estimate of|the first estimate for|the first estimate of|non adjusted|not adjusted|in non adjusted terms|on a non adjusted basis|rare|record breaking|seldom seen|unrevised|in absolute terms|in absolute numbers|on an overall basis",
  "rolling -":
    "12 month rolling|twelve month rolling|rolling 12 month|rolling twelve month|12 month trailing|trailing 12 month|12 month moving sum of|12 month moving sum of the|12 month rolling sum of|12 month rolling sum of the|12 month sum of|12 month sum of the|12 month cumulative|12 month accumulated|12 month cumulated|cumulative 12 month|the 12 month rolling|the 12 month moving sum of the|the 12 month moving sum of|the 12 month trailing|12 month moving|the 12 month moving|twelve month moving|12 month running",
  "all -": "total|overall|aggregate|headline|all|entire|global|worldwide|combined total",
  "outside -": "world|globe|all countries|all trading partners|all partners|the world",
  "rest -": "rest of the world|rest of world",
  "bilateral -": "bilateral|two way|mutual",
  "between -": "between",
  "those -": "those|that of|ones|these",
  "owner own": "its|their|his|our|her",
  "owner country":
    "country's|nation's|country 's|nation 's|economy 's|city 's|region 's|bloc 's|kingdom 's|island 's|state 's|territory 's|countries 's|republic 's|archipelago 's",
  "nation bloc":
    "countries sharing the euro|nations sharing the euro|countries that share the euro|countries using the euro|countries sharing the common currency|countries sharing the single currency|members of the currency bloc|nation bloc|bloc|trade bloc|trading bloc|union|single currency area|currency bloc|single currency bloc|currency area",
  "nation country":
    "country|nation|economy|city|kingdom|island|republic|archipelago|city state|territory|island nation|economic powerhouse|sar",
  "nation countries":
    "countries|nations|economies|states|two countries|two nations|two sides|two economies|two neighbours|two neighbors|both countries|both sides|same countries",
  "members -":
    "countries|nations|economies|members|states|member states|member countries|area countries|area|region|market|markets|member nations|bloc|customers|buyers|suppliers|partners|partner countries|and regions|regions|participating countries|partner economies|member economies|union|as a whole",
  "members of":
    "countries participating in|countries along|countries and regions along|countries taking part in|nations along|partners along|regions such as|countries such as|markets such as|economies such as|regions including|markets including|countries including|economies participating in|economies related to|economies involved in|countries involved in|countries and regions involved in|countries related to|partner countries of|partners of|trade partners of|trading partners of|other members of|participating countries of|other participating countries of",
  "share noun": "share|proportion|market share|percentage",
  "share verb":
    "accounted for|accounting for|accounts for|account for|made up|making up|makes up|comprised|comprising|constituted|constituting|comprises|comprise",
  "whole -": "of the total|of the country's total",
  "maybe exports": "sales|supplies|deliveries|shipping",
  "maybe imports": "purchases|buying",
  "bound -": "bound",
  "going -":
    "going|headed|destined|shipped|sent|sold|bound for|headed for|destined for|going to|heading|made|directed",
  "partner -":
    "trading partner|trade partner|export market|export destination|partner|market|destination|supplier|buyer|customer|trading partners|trade partners|export partner|neighbour|neighbor|ally|overseas market|individual trading partner|bilateral trading partner|export customer|economic partner|commercial partner|importer|exporter|recipient|partner country|trading partner country|partner countries|export markets|export destinations|destinations|markets|buyers|customers|suppliers|partners|import sources|import source|sources of imports|import suppliers|import supplier|import partner|import partners|export partners|export customers|trading nations|import origins|country of destination|countries of destination|country of origin|countries of origin|destination country|destination countries|source country|source countries|sourcing market|sourcing markets",
};
