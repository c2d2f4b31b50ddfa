-- Growth on the year; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
pieces AS (
  SELECT *, first_month <= lag(last_month, 1, -1) OVER (PARTITION BY partner ORDER BY first_month, last_month) AS overlaps
  FROM figures WHERE value IS NOT NULL
),
earlier AS (
  SELECT partner, first_month + 12 AS first_month, last_month + 12 AS last_month, value AS base, width AS base_width, low_closed AS base_low_closed, high_closed AS base_high_closed
  FROM figures WHERE value IS NOT NULL
  UNION ALL
  SELECT partner, span.first_month, span.last_month, sum(piece.value), sum(piece.width),
  bool_and(piece.low_closed), bool_and(piece.high_closed)
  FROM figures AS span JOIN pieces AS piece USING (partner)
  WHERE span.first_month < span.last_month
  AND piece.first_month >= span.first_month - 12 AND piece.last_month <= span.last_month - 12
  GROUP BY partner, span.first_month, span.last_month
  HAVING count(*) > 1 AND NOT bool_or(piece.overlaps)
  AND sum(piece.last_month - piece.first_month + 1) = span.last_month - span.first_month + 1
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
