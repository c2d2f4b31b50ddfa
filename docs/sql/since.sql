-- Back to a month as high as the last; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
WITH chosen AS NOT MATERIALIZED (
  SELECT partner, first_month, last_month, published, read_on, product_digits, value, rounded_to
  FROM "trade_figures"
  WHERE value IS NOT NULL AND reporter = $1 AND flow = CAST($2 AS trade_flow) AND coverage = CAST($3 AS trade_coverage)
  AND adjustment = CAST($4 AS trade_adjustment) AND system = CAST($5 AS trade_system) AND valuation = CAST($6 AS trade_valuation) AND currency = CAST($7 AS trade_currency)
  AND product_digits > 0
),
sums AS (
  SELECT partner, first_month, last_month, published, read_on, product_digits, sum(value) AS value, NULL AS width, TRUE AS low_closed, TRUE AS high_closed, count(*) AS parts
  FROM chosen WHERE rounded_to IS NULL
  GROUP BY partner, first_month, last_month, published, read_on, product_digits
  UNION ALL
  SELECT partner, first_month, last_month, published, read_on, product_digits, sum(value) AS value, sum(rounded_to) AS width, min(value) > 0 AS low_closed, max(value) < 0 AS high_closed, count(*) AS parts
  FROM chosen WHERE rounded_to IS NOT NULL
  GROUP BY partner, first_month, last_month, published, read_on, product_digits
),
figures AS (
  SELECT partner, first_month, last_month, sum(value) AS value, sum(width) AS width,
  bool_and(low_closed) AS low_closed, bool_and(high_closed) AS high_closed, sum(parts) = 1 AS single,
  min(product_digits) AS shortest, max(product_digits) AS longest
  FROM sums
  GROUP BY partner, first_month, last_month, published, read_on
),
steps AS (
  SELECT partner, first_month, last_month, value, width, low_closed, high_closed, single,
  row_number() OVER w AS back, value >= first_value(value) OVER w AS stops
  FROM figures
  WINDOW w AS (PARTITION BY partner ORDER BY first_month DESC, last_month DESC)
),
stopped AS (
  SELECT *, min(CASE WHEN stops AND back > 1 THEN back END) OVER (PARTITION BY partner) AS stop
  FROM steps
),
back_to AS (
  SELECT * FROM stopped WHERE stop IS NULL OR back <= stop + 12
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM back_to
ORDER BY partner, first_month, last_month;
