-- Growth on the month; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
earlier AS (
  SELECT partner, first_month + 1 AS first_month, last_month + 1 AS last_month, value AS base, width AS base_width, low_closed AS base_low_closed, high_closed AS base_high_closed
  FROM figures WHERE value IS NOT NULL AND first_month = last_month
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed,
CAST(base AS text) AS base, CAST(base_width AS text) AS base_width, base_low_closed, base_high_closed,
CASE WHEN base > 0 AND value >= 0 THEN exact_quotient(value - base, base) END AS rate,
CASE WHEN value IS NULL THEN 'missing-months'
WHEN base IS NULL THEN 'missing-base'
WHEN base = 0 THEN 'zero-base'
WHEN value <> 0 AND (value < 0) <> (base < 0) THEN 'sign-change'
WHEN base < 0 THEN 'negative-base' END AS absent,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM figures LEFT JOIN earlier USING (partner, first_month, last_month)
ORDER BY partner, first_month, last_month;
