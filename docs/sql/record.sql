-- Whether the last month is the highest after July 2022; $1 = 'CN', $2 = 'exports', $3 = '', $4 = '', $5 = '', $6 = '', $7 = 'USD'
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
  SELECT partner, first_month, last_month, value, value AS x,
  2 * value - coalesce(width, 0) AS low, 2 * value + coalesce(width, 0) AS high,
  low_closed AS low_closed, high_closed AS high_closed
  FROM figures
),
steps AS (
  SELECT *, first_month || '/' || last_month AS period, first_month >= 24271 AS counts,
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
)
SELECT partner,
bool_or(next_first = first_month AND next_last = last_month) AS twice, bool_or(next_first <= last_month) AS overlap,
bool_and(first_month = last_month - last_month % 12) OR min(last_month - first_month) = max(last_month - first_month) AS even,
(array_agg(period ORDER BY back) FILTER (WHERE counts))[1] AS last,
(array_agg(period ORDER BY back DESC) FILTER (WHERE counts))[1] AS begin,
string_agg(nullif(concat_ws(' ', CASE WHEN x IS NULL THEN period END, gap), ''), ' ' ORDER BY back DESC)
FILTER (WHERE counts AND back > 1) AS missing,
CAST(max(CASE WHEN counts AND back = 1 THEN value END) AS text) AS value,
(array_agg(period ORDER BY back) FILTER (WHERE past AND x > now))[1] AS higher,
(array_agg(period ORDER BY back) FILTER (WHERE past AND x = now))[1] AS equal,
bool_or(low > now_high OR (low = now_high AND NOT (low_closed AND now_high_closed))) FILTER (WHERE past) AS beaten,
coalesce(bool_and(high < now_low OR (high = now_low AND NOT (high_closed AND now_low_closed))) FILTER (WHERE past), TRUE) AS record,
bool_and(now_low >= high) FILTER (WHERE past) AND bool_or(low >= now_high) FILTER (WHERE past) AS tied,
(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths
FROM gaps
GROUP BY partner
ORDER BY partner;
