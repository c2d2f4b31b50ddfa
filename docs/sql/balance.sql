-- Balances by partner; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = 'CN', $9 = 'imports', $10 = '', $11 = '', $12 = '', $13 = '', $14 = 'USD'
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
  SELECT partner, first_month, last_month,
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
  AND product <> ''
  GROUP BY partner, first_month, last_month, published, read_on
),
balance AS (
  SELECT partner, first_month, last_month, x.value - m.value AS value,
  CASE WHEN x.width IS NULL THEN m.width ELSE x.width + coalesce(m.width, 0) END AS width,
  x.low_closed AND m.high_closed AS low_closed, x.high_closed AND m.low_closed AS high_closed, FALSE AS single
  FROM figures AS x JOIN figures_2 AS m USING (partner, first_month, last_month)
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths,
(SELECT min(shortest) || ' ' || max(longest) FROM figures_2) AS code_lengths_2
FROM balance
ORDER BY partner, first_month, last_month;
