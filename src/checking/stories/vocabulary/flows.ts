/** What is spoken of: flows, what they cover, how they are measured. A meaning is a kind and a value. */
export const FLOW_WORDS: Readonly<Record<string, string>> = {
  "flow exports":
    "goods [sold/sent/shipped] abroad|exports|export trade|export [goods/numbers/figures/total]|shipment[s/]|dispatches|exported goods|goods exported|[export/outgoing/overseas/outbound] shipments|[shipments/sales] abroad|[overseas/external/foreign/export] sales",
  "flow imports":
    "import goods|imports|to import goods|arrivals|imported goods|goods imported|goods received|introductions|import [spending/trade/payments/side]|[purchases/imports from/purchases from] abroad|[incoming/inbound] shipments|[foreign/external] purchases",
  "flow surplus":
    "surplus[/es]|excess|excess of exports over imports|positive balance[/s]|[positive/favourable/favorable] trade balance|[trade/trade balance] surplus",
  "flow deficit":
    "red ink|excess of imports over exports|deficit[/s]|shortfall|negative balance[/s]|negative trade balance|trade[/ balance] deficit|trade shortfall|shortage",
  "flow gap":
    "gap|imbalance|gap between[/ its] exports and imports|gap between imports and exports|trade [imbalance/gap/gaps]",
  "flow balance":
    "net trade|balance[/s]|trade account|balance [of/of foreign/of external] trade|[/foreign ]trade balance|trade position",
  "flow total":
    "trade|turnover|exports and imports combined|commerce|trade flows|[import export/export import][/ trade/ turnover/ volume/ value/ worth]|[commercial/trade] exchange|trade exchanges",
  "flow re-exports": "re exports|reexports|re exported goods",
  "flow domestic-exports": "[domestic/national/national origin] exports",
  "side export": "export|outbound|exporting",
  "side import": "import|importing",
  "flowverb exports": "export[ed/ing]|shipped|dispatched|sold[/ goods] abroad|shipped out",
  "flowverb imports": "import[ed/ing]|received goods|bought",
  "both -": "imported and exported",
  "worth -":
    "to the tune of|worth of|worth|[to the/in the/with a/to a/in a] value of|goods worth|valu[ed/ing] at|[to the/with a/to a] total value of",
  "measure value":
    "value[/s]|turnover[/s]|earning[s/]|payment[/s]|receipts|revenue[/s]|bill[/s]|expenditure|spending|figure[s/]|totals|performance|sales|shipments|amount|proceeds|income|levels|flow[s/]|activity",
  "measure volume": "volume|volumes",
  "measure growth": "growth|[paces/rate/rates/pace] of growth|rate of increase|growth [rate/pace/rates]",
  "cover goods":
    "goods|merchandi[s/z]e|visible|commodit[y/ies]|products|of commodities|of products|[in/for/of/on/merchandise/with] goods|[in/on] goods trade|[in/of] merchandise",
  "cover goods-and-services":
    "[in merchandise/in goods/for goods/of goods/merchandise/on goods/goods/of merchandise] and services|[merchandise/goods] and services combined|services and [merchandise/goods]",
  "cover services": "service[s/]|of services|in services|for services|on services",
  "system balance-of-payments": "on a balance of payments basis",
  "valuation FOB": "fob|free on board",
  "valuation CIF": "cif",
  // What stands in a noun phrase and changes nothing of its figures.
  "mod -":
    "mild|local|unprecedented|monthly|quarterly|foreign|external|international|global|world[wide/]|over[seas/all]|aggregate|combined|entire|headline|actual|estimated|revised|official|national|nominal|customs|raw|oil rich|corresponding|respective|seasonally unadjusted|unadjusted|[non/not] seasonally adjusted|[in/on a] [non/not] seasonally adjusted [terms/basis]|before[/ the] seasonal adjustment|aforementioned|post pandemic|large[/r]|small[/er]|bigger|wide[r/ning]|narrow[er/ing]|surpris[e/ing]|slower|faster|greater|latest|final|advance|growing|shrinking|rising|falling|tumbling|declining|increasing|continued|broad|two way|surging|soaring|slumping|rare|chronic|[better/worse/greater/wider/bigger/higher/smaller/slightly softer/lower/larger/narrower/stronger] than expected|politically sensitive|closely watched|in [absolute/original/unadjusted] terms|customs [based/cleared/basis]|[downwardly/upwardly] revised|the first estimate for|on [an unadjusted/an overall] basis|first estimate [of/for]",
  "rolling -": "the 12 month [trailing/rolling/moving]|rolling 12 month",
  "all -": "total|overall|aggregate|headline|all|entire|global|worldwide",
  "outside -":
    "foreign [countries/markets/partners]|[international/overseas] markets|third countries and the eu|all countries|all[/ its] [trading/trade] partners|[/the ][/outside ]world",
  "rest -": "rest of the world|other countries",
  "bilateral -": "bilateral|two way|mutual",
  "between -": "between",
  "those -": "those|that of|ones|the one|these",
  "owner own": "its|their|our|her",
  "owner country":
    "country's|nation's|country 's|nation 's|city 's|region 's|bloc 's|kingdom 's|island 's|state 's|territory 's",
  "nation bloc": "bloc|union|countries [sharing/using] the euro",
  "nation country": "country|nation|economy|city|kingdom|island|republic|territory|island nation",
  "nation countries":
    "countries|nations|economies|states|two countries|two nations|both countries|both sides|same countries",
  "members -":
    "countries|nations|economies|members|states|area|region[/s]|market[/s]|bloc|customers|buyers|suppliers|partners|union|as a whole|[partner/member] countries|member states",
  "members of":
    "markets such as|countries [such as/participating in/along/including]|countries and regions along",
  "share noun": "share|proportion|market share|shares of",
  "shares -": "shares|market shares",
  "share verb":
    "attained|took up|accounted for|accounting for|accounts for|account for|ma[de/king/kes] up|compris[ed/ing/es/e]|constitut[ed/ing]|equivalent to|the equivalent of",
  "whole -": "of the total|of the total value|of the country's total",
  "maybe exports": "sales|supplies|deliveries",
  "maybe imports": "purchases|buying",
  "bound -": "bound",
  "going -": "going|head[ed/ing]|shipped|sent|sold|bound for|destined for|going to|made|directed",
  "partner -":
    "[trade/trading] [customers/clients/suppliers]|partner[/s]|market[/s]|destination[/s]|supplier[/s]|buyer[/s]|customer[/s]|trading partners|trade partners|neighbo[ur/r]|importer[s/]|exporter[s/]|recipient|sources of imports|[bilateral trading/trading/export/import/individual trading/trade] partner|export market|export [partners/customers/destination/markets/destinations]|import [sources/partners/source]|[destination/partner] [country/countries]|source of imports",
};
