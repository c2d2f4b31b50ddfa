-- Shares of the world; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = 'CN', $9 = 'exports', $10 = '', $11 = '', $12 = '', $13 = '', $14 = 'USD'
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
figures_2 AS (
  SELECT first_month, last_month,
  sum(value) AS value, sum(rounded_to) AS width,
  coalesce(min(value) FILTER (WHERE rounded_to IS NOT NULL) > 0, TRUE) AS low_closed,
  coalesce(max(value) FILTER (WHERE rounded_to IS NOT NULL) < 0, TRUE) AS high_closed,
  count(*) = 1 AS single,
  min(length(product)) AS shortest, max(length(product)) AS longest
  FROM "trade_figures"
  WHERE value IS NOT NULL
  AND reporter = $8
  AND flow = $9
  AND coverage = $10
  AND adjustment = $11
  AND system = $12
  AND valuation = $13
  AND currency = $14
  AND partner <> ''
  AND product <> ''
  GROUP BY first_month, last_month, published, read_on
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(whole AS text) AS whole,
exact_quotient(value, whole) AS share,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths,
(SELECT min(shortest) || ' ' || max(longest) FROM figures_2) AS code_lengths_2
FROM figures LEFT JOIN (SELECT first_month, last_month, value AS whole FROM figures_2) AS wholes USING (first_month, last_month)
WHERE value IS NOT NULL
ORDER BY partner, first_month, last_month;
