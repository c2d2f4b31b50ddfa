-- For how long exports fell by a tenth or more on the year; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD', $8 = '10', $9 = '-1'
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
pieces AS (
  SELECT *, first_month <= lag(last_month, 1, -1) OVER (PARTITION BY partner ORDER BY first_month, last_month) AS overlaps
  FROM figures
  WHERE value IS NOT NULL
),
earlier AS (
  SELECT partner, first_month + 12 AS first_month, last_month + 12 AS last_month, value AS base, width AS base_width, low_closed AS base_low_closed, high_closed AS base_high_closed
  FROM figures
  WHERE value IS NOT NULL
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
looked_at AS (
  SELECT partner, first_month, last_month,
  CASE WHEN base > 0 AND value >= 0 THEN (value - base) * CAST($8 AS decimal(38, 0)) <= base * CAST($9 AS decimal(38, 0)) END AS holds
  FROM figures LEFT JOIN earlier USING (partner, first_month, last_month)
),
steps AS (
  SELECT *, first_month || '/' || last_month AS period, TRUE AS counts,
  row_number() OVER back AS back, lag(first_month) OVER back AS next_first, lag(last_month) OVER back AS next_last
  FROM looked_at
  WINDOW back AS (PARTITION BY partner ORDER BY first_month DESC, last_month DESC)
),
gaps AS (
  SELECT *, counts AND back > 1 AND NOT (holds IS NULL) AS past,
  CASE WHEN CASE WHEN next_first > last_month THEN next_first ELSE next_last END > last_month + 1 THEN (last_month + 1) || '/' || (CASE WHEN next_first > last_month THEN next_first ELSE next_last END - 1) END AS gap
  FROM steps
),
stops AS (
  SELECT *, coalesce(min(CASE WHEN holds IS NOT TRUE OR gap IS NOT NULL THEN back END) OVER (PARTITION BY partner), 99999) AS stop
  FROM gaps
)
SELECT partner,
bool_or(next_first = first_month AND next_last = last_month) AS twice, bool_or(next_first <= last_month) AS overlap,
bool_and(first_month = last_month - last_month % 12) OR min(last_month - first_month) = max(last_month - first_month) AS even,
(array_agg(period ORDER BY back) FILTER (WHERE counts))[1] AS last,
(array_agg(period ORDER BY back DESC) FILTER (WHERE counts))[1] AS begin,
(array_agg(period ORDER BY back) FILTER (WHERE back = stop))[1] AS found,
string_agg(nullif(concat_ws(' ', CASE WHEN holds IS NULL THEN period END, gap), ''), ' ' ORDER BY back DESC)
FILTER (WHERE counts AND back > 1 AND back <= stop) AS missing,
count(*) FILTER (WHERE back < stop) AS observations,
(array_agg(period ORDER BY back DESC) FILTER (WHERE back < stop))[1] AS run_from,
(array_agg(period ORDER BY back) FILTER (WHERE back < stop))[1] AS run_to,
(array_agg(gap) FILTER (WHERE back = stop))[1] AS gap, bool_or(holds) FILTER (WHERE back = stop) AS answer,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM stops
GROUP BY partner
ORDER BY partner;
