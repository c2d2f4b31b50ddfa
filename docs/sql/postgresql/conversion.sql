-- Totals in won, each at the average of its month; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = '[{"first_month":24310,"last_month":24310,"times":"14598789","divisor":"1","is_divided":false,"place":-7}]'
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
rates AS (
  SELECT * FROM json_to_recordset(CAST(CAST($8 AS text) AS json)) AS given(first_month integer, last_month integer, times decimal(38, 0), divisor decimal(38, 0), is_divided boolean, place integer)
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single,
exact_converted(value, times, divisor, is_divided) AS converted, place,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM figures LEFT JOIN rates USING (first_month, last_month)
ORDER BY partner, first_month, last_month;
