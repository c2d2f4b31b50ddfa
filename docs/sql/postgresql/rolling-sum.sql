-- Sums of twelve months; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
sums_2 AS (
  SELECT partner, sum(value) OVER w AS value, sum(width) OVER w AS width,
  bool_and(low_closed) OVER w AS low_closed, bool_and(high_closed) OVER w AS high_closed,
  count(*) OVER w = 1 AND bool_and(single) OVER w AS single,
  first_month AS began, min(first_month) OVER w AS first_month, last_month,
  sum(CASE WHEN value IS NULL THEN 0 ELSE last_month - first_month + 1 END) OVER w AS months, min(first_month) OVER (PARTITION BY partner) AS start
  FROM figures
  WINDOW w AS (PARTITION BY partner ORDER BY last_month RANGE BETWEEN 11 PRECEDING AND CURRENT ROW)
),
rolling AS (
  SELECT partner, last_month - 11 AS first_month, last_month, CASE WHEN first_month = last_month - 11 AND months = last_month - first_month + 1 THEN value END AS value,
  width, low_closed, high_closed, single, began, last_month - 11 >= start AND NOT (first_month < last_month - 11 AND months = last_month - first_month + 1) AS shown
  FROM sums_2
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single, began, shown,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM rolling
ORDER BY partner, first_month, last_month, began;
