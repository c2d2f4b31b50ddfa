-- Balances by partner; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = 'CN', $9 = 'imports', $10 = '', $11 = '', $12 = '', $13 = '', $14 = 'USD'
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
chosen_2 AS NOT MATERIALIZED (
  SELECT partner, first_month, last_month, published, read_on, product_digits, value, rounded_to
  FROM "trade_figures"
  WHERE value IS NOT NULL AND reporter = $8 AND flow = CAST($9 AS trade_flow) AND coverage = CAST($10 AS trade_coverage)
  AND adjustment = CAST($11 AS trade_adjustment) AND system = CAST($12 AS trade_system) AND valuation = CAST($13 AS trade_valuation) AND currency = CAST($14 AS trade_currency)
  AND product_digits > 0
),
sums_2 AS (
  SELECT partner, first_month, last_month, published, read_on, product_digits, sum(value) AS value, NULL AS width, TRUE AS low_closed, TRUE AS high_closed, count(*) AS parts
  FROM chosen_2 WHERE rounded_to IS NULL
  GROUP BY partner, first_month, last_month, published, read_on, product_digits
  UNION ALL
  SELECT partner, first_month, last_month, published, read_on, product_digits, sum(value) AS value, sum(rounded_to) AS width, min(value) > 0 AS low_closed, max(value) < 0 AS high_closed, count(*) AS parts
  FROM chosen_2 WHERE rounded_to IS NOT NULL
  GROUP BY partner, first_month, last_month, published, read_on, product_digits
),
figures_2 AS (
  SELECT partner, first_month, last_month, sum(value) AS value, sum(width) AS width,
  bool_and(low_closed) AS low_closed, bool_and(high_closed) AS high_closed, sum(parts) = 1 AS single,
  min(product_digits) AS shortest, max(product_digits) AS longest
  FROM sums_2
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
