-- Totals in won, each at the average of its month; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = '[{"first_month":24310,"last_month":24310,"times":"14598789","divisor":"1","is_divided":false,"place":-7}]'
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
rates AS (
  SELECT * FROM (SELECT unnest(from_json(CAST($8 AS text), '[{"first_month": "integer", "last_month": "integer", "times": "decimal(38, 0)", "divisor": "decimal(38, 0)", "is_divided": "boolean", "place": "integer"}]'), recursive := true)) AS given
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single,
exact_converted(value, times, divisor, is_divided) AS converted, place,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM figures LEFT JOIN rates USING (first_month, last_month)
ORDER BY partner, first_month, last_month;
