-- Back to an earlier month above 100 billion; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = '1', $9 = '100000000000'
WITH chosen AS NOT MATERIALIZED (
  SELECT partner, first_month, last_month, published, read_on, product_digits, value, rounded_to
  FROM "trade_figures"
  WHERE value IS NOT NULL AND reporter = $1 AND flow = $2 AND coverage = $3
  AND adjustment = $4 AND system = $5 AND valuation = $6 AND currency = $7
  AND product_digits > 0
),
sums AS (
  SELECT partner, first_month, last_month, published, read_on, product_digits, sum(value) AS value, sum(rounded_to) AS width,
  bool_and(rounded_to IS NULL OR value > 0) AS low_closed, bool_and(rounded_to IS NULL OR value < 0) AS high_closed, count(*) AS parts
  FROM chosen
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
  row_number() OVER w AS back, (value * CAST($8 AS decimal(38, 0)) > CAST($9 AS decimal(38, 0))) IS TRUE AS stops
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
