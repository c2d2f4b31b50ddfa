-- The latest vintage of each figure; $1 = 'CN', $2 = '', $3 = 'exports', $4 = '', $5 = '', $6 = '', $7 = '', $8 = '', $9 = 'USD'
WITH figures AS (
  SELECT first_month, last_month, value, rounded_to AS width,
  (rounded_to IS NULL OR value > 0) AS low_closed, (rounded_to IS NULL OR value < 0) AS high_closed, TRUE AS single,
  coalesce(CAST(published AS text), '') AS published, coalesce(CAST(read_on AS text), '') AS read_on, source
  FROM (
    SELECT *, rank() OVER (PARTITION BY first_month, last_month ORDER BY coalesce(published, read_on) DESC NULLS LAST, published DESC NULLS LAST) AS place
    FROM "trade_figures"
    WHERE value IS NOT NULL AND reporter = $1 AND partner = $2 AND flow = $3
    AND coverage = $4 AND product = $5 AND adjustment = $6 AND system = $7
    AND valuation = $8 AND currency = $9
  ) AS vintages
  WHERE place = 1
)
SELECT first_month, last_month, CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed, single, published, read_on, source
FROM figures
ORDER BY first_month, last_month;
