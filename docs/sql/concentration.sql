-- Concentration over partners, and the share of the five largest; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
