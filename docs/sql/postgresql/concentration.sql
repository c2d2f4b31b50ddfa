-- Concentration over partners, and the share of the five largest; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
ranked AS (
  SELECT *, exact_whole(value) AS units,
  row_number() OVER (PARTITION BY first_month, last_month ORDER BY value DESC) AS place
  FROM figures
  WHERE value IS NOT NULL
),
added AS (
  SELECT first_month, last_month, CAST(count(*) AS integer) AS parts, count(*) > count(DISTINCT partner) AS twice,
  min(partner) AS name,
  sum(value) AS total, sum(CASE WHEN place <= 5 THEN value END) AS largest,
  sum(units) AS units, sum(units * units) AS squares
  FROM ranked
  GROUP BY first_month, last_month
)
SELECT first_month, last_month, parts, twice, name,
CAST(total AS text) AS total, exact_ratio(squares, units * units) AS herfindahl, exact_quotient(largest, total) AS top_share,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM added
ORDER BY first_month, last_month;
