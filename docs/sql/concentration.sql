-- Concentration over partners, and the share of the five largest; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
WITH figures AS (
  SELECT partner, first_month, last_month,
  sum(value) AS value, sum(rounded_to) AS width,
  coalesce(min(value) FILTER (WHERE rounded_to IS NOT NULL) > 0, TRUE) AS low_closed,
  coalesce(max(value) FILTER (WHERE rounded_to IS NOT NULL) < 0, TRUE) AS high_closed,
  count(*) = 1 AS single,
  min(length(product)) AS shortest, max(length(product)) AS longest
  FROM "trade_figures"
  WHERE value IS NOT NULL
  AND reporter = $1
  AND flow = $2
  AND coverage = $3
  AND adjustment = $4
  AND system = $5
  AND valuation = $6
  AND currency = $7
  AND product <> ''
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
