-- The lowest since when; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
looked_at AS (
  SELECT partner, first_month, last_month, value, -value AS x,
  -2 * value - coalesce(width, 0) AS low, -2 * value + coalesce(width, 0) AS high,
  high_closed AS low_closed, low_closed AS high_closed
  FROM figures
),
steps AS (
  SELECT *, first_month || '/' || last_month AS period, TRUE AS counts,
  row_number() OVER back AS back, lag(first_month) OVER back AS next_first, lag(last_month) OVER back AS next_last,
  first_value(x) OVER back AS now, first_value(low) OVER back AS now_low, first_value(high) OVER back AS now_high,
  first_value(low_closed) OVER back AS now_low_closed, first_value(high_closed) OVER back AS now_high_closed
  FROM looked_at
  WINDOW back AS (PARTITION BY partner ORDER BY first_month DESC, last_month DESC)
),
gaps AS (
  SELECT *, counts AND back > 1 AND NOT (x IS NULL) AS past,
  CASE WHEN CASE WHEN next_first > last_month THEN next_first ELSE next_last END > last_month + 1 THEN (last_month + 1) || '/' || (CASE WHEN next_first > last_month THEN next_first ELSE next_last END - 1) END AS gap
  FROM steps
),
stops AS (
  SELECT *, coalesce(min(CASE WHEN back > 1 AND x >= now THEN back END) OVER (PARTITION BY partner), 99999) AS stop
  FROM gaps
)
SELECT partner,
bool_or(next_first = first_month AND next_last = last_month) AS twice, bool_or(next_first <= last_month) AS overlap,
bool_and(first_month = last_month - last_month % 12) OR min(last_month - first_month) = max(last_month - first_month) AS even,
(array_agg(period ORDER BY back) FILTER (WHERE counts))[1] AS last,
(array_agg(period ORDER BY back DESC) FILTER (WHERE counts))[1] AS begin,
(array_agg(period ORDER BY back) FILTER (WHERE back = stop))[1] AS found,
string_agg(nullif(concat_ws(' ', CASE WHEN x IS NULL THEN period END, gap), ''), ' ' ORDER BY back DESC)
FILTER (WHERE counts AND back > 1 AND back <= stop) AS missing,
CAST(max(CASE WHEN counts AND back = 1 THEN value END) AS text) AS value, bool_or(x = now) FILTER (WHERE back = stop) AS tie,
coalesce(bool_and(CASE WHEN back = stop THEN low >= now_high ELSE high < now_low OR (high = now_low AND NOT (high_closed AND now_low_closed)) END) FILTER (WHERE past AND back <= stop), TRUE) AS certain,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM stops
GROUP BY partner
ORDER BY partner;
