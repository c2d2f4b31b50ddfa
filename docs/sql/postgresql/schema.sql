CREATE TABLE IF NOT EXISTS "trade_figures" (
  reporter text NOT NULL DEFAULT '',
  partner text NOT NULL DEFAULT '',
  flow text NOT NULL DEFAULT '',
  coverage text NOT NULL DEFAULT '',
  product text NOT NULL DEFAULT '',
  product_digits integer NOT NULL,
  adjustment text NOT NULL DEFAULT '',
  system text NOT NULL DEFAULT '',
  valuation text NOT NULL DEFAULT '',
  currency text NOT NULL DEFAULT '',
  first_month integer NOT NULL,
  last_month integer NOT NULL,
  value decimal(38, 3),
  status text NOT NULL DEFAULT '',
  rounded_to decimal(38, 3),
  quantity decimal(38, 3),
  unit text NOT NULL DEFAULT '',
  published date,
  read_on date,
  source text NOT NULL DEFAULT '',
  CHECK (first_month <= last_month),
  CHECK (product_digits = length(product)),
  CHECK ((value IS NULL) <> (status = ''))
);

CREATE OR REPLACE FUNCTION exact_whole(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $exact$
SELECT trunc(x * 1000)
$exact$;

CREATE OR REPLACE FUNCTION exact_ratio(n numeric, d numeric) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $exact$
SELECT CASE WHEN n = 0 THEN '0e0' ELSE (
  SELECT CASE WHEN (n < 0) <> (d < 0) THEN '-' ELSE '' END ||
    (q + CASE WHEN r > b - r OR (r = b - r AND mod(q, 2) = 1) THEN 1 ELSE 0 END) || 'e' || e
  FROM (SELECT e, b, div(a, b) AS q, mod(a, b) AS r
    FROM (SELECT e, (a || repeat('0', -e))::numeric AS a, (b || repeat('0', e))::numeric AS b
      FROM (SELECT a, b, length(a) - length(b) - CASE WHEN rtrim(a, '0') < rtrim(b, '0') COLLATE "C" THEN 34 ELSE 33 END AS e
        FROM (SELECT trunc(abs(n))::text AS a, trunc(abs(d))::text AS b) AS wholes) AS places) AS aligned) AS divided
) END WHERE d <> 0
$exact$;

CREATE OR REPLACE FUNCTION exact_quotient(n numeric, d numeric) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $exact$
SELECT exact_ratio(exact_whole(n), exact_whole(d))
$exact$;

CREATE OR REPLACE FUNCTION exact_converted(x numeric, t numeric, d numeric, short boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $exact$
SELECT CASE WHEN d = 1 AND NOT short THEN CAST(exact_whole(x) * t AS text) || 'e0' ELSE exact_ratio(exact_whole(x) * t, d) END
$exact$;
