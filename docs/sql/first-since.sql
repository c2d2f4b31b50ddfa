-- Back to an earlier month above 100 billion; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = '1', $9 = '100000000000'
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
steps AS (
  SELECT partner, first_month, last_month, value, width, low_closed, high_closed, single,
  row_number() OVER w AS back, (value * CAST($8 AS decimal(38, 0)) > CAST($9 AS decimal(38, 0))) IS TRUE AS stops
  FROM figures
  WINDOW w AS (PARTITION BY partner ORDER BY first_month DESC, last_month DESC)
),
stopped AS (
  SELECT *, min(CASE WHEN stops AND back > 1 THEN back END) OVER (PARTITION BY partner) AS stop
  FROM steps
),
back_to AS (
  SELECT * FROM stopped WHERE stop IS NULL OR back <= stop + 12
)
SELECT partner, first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM back_to
ORDER BY partner, first_month, last_month;
