/** What is spoken of: flows, what they cover, how they are measured. A meaning is a kind and a value. */
export const FLOW_WORDS: Readonly<Record<string, string>> = {
  "flow exports":
    "exports|export trade|export[/s] side|export [figures/goods/numbers/total]|shipment[/s]|dispatches|exported goods|goods exported|[export/outbound/outgoing/overseas] shipments|[sales/shipments] abroad|[export/external/foreign/overseas] sales",
  "flow imports":
    "import goods|imports|to import goods|arrivals|imported goods|goods imported|goods received|imports side|import [payments/purchases/side/spending/trade]|[imports from/purchases/purchases from] abroad|[inbound/incoming] shipments|[external/foreign] purchases",
  "flow surplus":
    "surplus[/es]|excess|excess of exports over imports|positive balance[/s]|[favorable/favourable/positive] trade balance|[trade/trade balance] surplus",
  "flow deficit":
    "red ink|excess of imports over exports|deficit[/s]|shortfall|negative balance[/s]|negative trade balance|trade[/ balance] deficit|trade shortfall|shortage",
  "flow gap":
    "gap|imbalance|gap between[/ its] exports and imports|gap between imports and exports|trade [gap/gaps/imbalance]",
  "flow balance": "net trade|balance[/s]|trade account|[/foreign ]trade balance|trade position",
  "flow total":
    "trade|turnover|trade transactions|exports and imports combined|commerce|trade flows|[export import/import export][/ trade/ turnover/ value/ volume/ worth]|[commercial/trade] exchange|trade exchanges",
  "flow re-exports": "re exports|reexports|re exported goods",
  "flow domestic-exports": "[domestic/national/national origin] exports",
  "side export": "export|outbound|exporting",
  "side import": "import|importing",
  "flowverb exports": "export[ed/ing]|shipped|dispatched|sold[/ goods] abroad",
  "flowverb imports": "import[ed/ing]|received goods|bought",
  "both -": "imported and exported",
  "worth -":
    "to the tune of|worth of|worth|[in a/in the/to a/to the/with a] value of|goods worth|valu[ed/ing] at|[to a/to the/with a] total value of",
  "measure value":
    "value[/s]|turnover[/s]|earning[/s]|payment[/s]|receipts|revenue[/s]|bill[/s]|expenditure|spending|figure[/s]|totals|performance|sales|shipments|amount|proceeds|income|levels|flow[/s]|activity",
  "measure volume": "volume|volumes",
  "measure growth": "growth|[pace/paces/rate/rates] of growth|rate of increase|growth [pace/rate/rates]",
  "cover goods":
    "goods|merchandi[s/z]e|visible|commodit[ies/y]|products|of commodities|of products|[for/in/merchandise/of/on/with] goods|[in/on] goods trade|[in/of] merchandise",
  "cover goods-and-services":
    "[for goods/goods/in goods/in merchandise/merchandise/of goods/of merchandise/on goods] and services|[goods/merchandise] and services combined|services and [goods/merchandise]",
  "cover services": "service[/s]|of services|in services|for services|on services",
  "system balance-of-payments": "on a balance of payments basis",
  "valuation FOB": "fob|free on board",
  "valuation CIF": "cif",
  // What stands in a noun phrase and changes nothing of its figures.
  "mod -":
    "mild|local|unprecedented|monthly|quarterly|foreign|external|international|global|world[/wide]|over[all/seas]|aggregate|combined|entire|headline|actual|estimated|revised|official|national|nominal|customs|raw|oil rich|corresponding|respective|seasonally unadjusted|unadjusted|[non/not] seasonally adjusted|[in/on a] [non/not] seasonally adjusted [basis/terms]|before[/ the] seasonal adjustment|aforementioned|post pandemic|large[/r]|small[/er]|bigger|wide[ning/r]|narrow[er/ing]|surpris[e/ing]|slower|faster|greater|latest|final|advance|growing|shrinking|rising|falling|tumbling|declining|increasing|continued|broad|two way|surging|soaring|slumping|rare|chronic|[better/bigger/greater/higher/larger/lower/narrower/slightly softer/smaller/stronger/wider/worse] than expected|politically sensitive|closely watched|in [absolute/original/unadjusted] terms|customs [based/basis/cleared]|on [an overall/an unadjusted] basis|first estimate [for/of]",
  "rolling -": "the 12 month [moving/rolling/trailing]|rolling 12 month",
  "all -": "total|overall|aggregate|headline|all|entire|global|worldwide",
  "outside -":
    "foreign [countries/markets/partners]|[international/overseas] markets|third countries and the eu|all countries|all[/ its] [trade/trading] partners|[/the ][/outside ]world",
  "rest -": "rest of the world|other countries",
  "bilateral -": "bilateral|two way|mutual",
  "between -": "between",
  "those -": "those|that of|ones|the one|these",
  "owner own": "its|their|our|her",
  "owner country":
    "country 's|nation 's|city 's|region 's|bloc 's|kingdom 's|island 's|state 's|territory 's",
  "nation bloc": "bloc|union|countries [sharing/using] the euro",
  "nation country": "country|nation|economy|city|kingdom|island|republic|territory|island nation",
  "nation countries":
    "countries|nations|economies|states|two countries|two nations|both countries|both sides|same countries",
  "members -":
    "countries|nations|economies|members|states|area|region[/s]|market[/s]|bloc|customers|buyers|destinations|suppliers|partners|union|as a whole|[member/partner] countries|member states",
  "members of":
    "markets such as|countries [along/including/participating in/such as]|countries and regions along",
  "share noun": "share|proportion|market share|shares of",
  "shares -": "shares|market shares",
  "share verb":
    "attained|took up|accounted for|accounting for|accounts for|account for|ma[de/kes/king] up|compris[e/ed/es/ing]|constitut[ed/ing]|equivalent to|the equivalent of|contributing to|meaning",
  "whole -": "of the total|of the total value|of the country's total",
  "maybe exports": "sales|supplies|deliveries",
  "maybe imports": "purchases|buying",
  "bound -": "bound",
  "going -":
    "going|delivered|destined|head[ed/ing]|shipped|sent|sold|bound for|destined for|going to|made|directed",
  "partner -":
    "[trade/trading] [clients/customers/suppliers]|partner[/s]|market[/s]|destination[/s]|supplier[/s]|buyer[/s]|customer[/s]|trading partners|trading countries|trade partners|neighbo[r/ur]|importer[/s]|exporter[/s]|recipient|sources of imports|[bilateral trading/export/import/individual trading/trade/trading] partner|export market|export [customers/destination/destinations/markets/partners]|import [partners/source/sources]|[destination/partner/source] [countries/country]|source of imports",
};
