-- Contributions to growth, and shares; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = 'CN', $9 = 'exports', $10 = '', $11 = '', $12 = '', $13 = '', $14 = 'USD'
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
),
compared AS (
  SELECT partner, first_month, last_month, value, base
  FROM figures LEFT JOIN earlier USING (partner, first_month, last_month)
  WHERE value IS NOT NULL
),
chosen_2 AS NOT MATERIALIZED (
  SELECT first_month, last_month, published, read_on, product_digits, value, rounded_to
  FROM "trade_figures"
  WHERE value IS NOT NULL AND reporter = $8 AND flow = $9 AND coverage = $10
  AND adjustment = $11 AND system = $12 AND valuation = $13 AND currency = $14
  AND partner <> '' AND product_digits > 0
),
sums_2 AS (
  SELECT first_month, last_month, published, read_on, product_digits, sum(value) AS value, sum(rounded_to) AS width,
  bool_and(rounded_to IS NULL OR value > 0) AS low_closed, bool_and(rounded_to IS NULL OR value < 0) AS high_closed, count(*) AS parts
  FROM chosen_2
  GROUP BY first_month, last_month, published, read_on, product_digits
),
figures_2 AS (
  SELECT first_month, last_month, sum(value) AS value, sum(width) AS width,
  bool_and(low_closed) AS low_closed, bool_and(high_closed) AS high_closed, sum(parts) = 1 AS single,
  min(product_digits) AS shortest, max(product_digits) AS longest
  FROM sums_2
  GROUP BY first_month, last_month, published, read_on
),
pieces_2 AS (
  SELECT *, first_month <= lag(last_month, 1, -1) OVER ( ORDER BY first_month, last_month) AS overlaps
  FROM figures_2 WHERE value IS NOT NULL
),
earlier_2 AS (
  SELECT first_month + 12 AS first_month, last_month + 12 AS last_month, value AS base, width AS base_width, low_closed AS base_low_closed, high_closed AS base_high_closed
  FROM figures_2 WHERE value IS NOT NULL
  UNION ALL
  SELECT span.first_month, span.last_month, sum(piece.value), sum(piece.width),
  bool_and(piece.low_closed), bool_and(piece.high_closed)
  FROM figures_2 AS span CROSS JOIN pieces_2 AS piece
  WHERE span.first_month < span.last_month
  AND piece.first_month >= span.first_month - 12 AND piece.last_month <= span.last_month - 12
  GROUP BY span.first_month, span.last_month
  HAVING count(*) > 1 AND NOT bool_or(piece.overlaps)
  AND sum(piece.last_month - piece.first_month + 1) = span.last_month - span.first_month + 1
),
wholes AS (
  SELECT first_month, last_month, value AS whole, base AS whole_base
  FROM figures_2 LEFT JOIN earlier_2 USING (first_month, last_month)
  WHERE value IS NOT NULL
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(base AS text) AS base,
CAST(whole AS text) AS whole, CAST(whole_base AS text) AS whole_base,
CASE WHEN whole_base > 0 THEN exact_quotient(value - base, whole_base) END AS contribution,
CASE WHEN base IS NULL OR whole_base IS NULL THEN 'missing-base'
WHEN whole_base = 0 THEN 'zero-base'
WHEN whole_base < 0 THEN 'negative-base' END AS absent, exact_quotient(value, whole) AS share,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths,
(SELECT min(shortest) || ' ' || max(longest) FROM figures_2) AS code_lengths_2
FROM compared LEFT JOIN wholes USING (first_month, last_month)
ORDER BY partner, first_month, last_month;
