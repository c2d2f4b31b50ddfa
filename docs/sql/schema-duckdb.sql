CREATE TABLE IF NOT EXISTS "trade_figures" (
  reporter text NOT NULL DEFAULT '',
  partner text NOT NULL DEFAULT '',
  flow ENUM ('', 'balance', 'domestic-exports', 'exports', 'imports', 're-exports', 'total') NOT NULL DEFAULT '',
  coverage ENUM ('', 'goods-and-services', 'services') NOT NULL DEFAULT '',
  product text NOT NULL DEFAULT '',
  adjustment ENUM ('', 'calendar', 'daily-average', 'seasonal', 'seasonal-and-calendar') NOT NULL DEFAULT '',
  system ENUM ('', 'balance-of-payments', 'general', 'special') NOT NULL DEFAULT '',
  valuation ENUM ('', 'CIF', 'FAS', 'FOB', 'customs') NOT NULL DEFAULT '',
  currency text NOT NULL DEFAULT '',
  first_month integer NOT NULL,
  last_month integer NOT NULL,
  value decimal(38, 3),
  status text NOT NULL DEFAULT '',
  rounded_to decimal(38, 3),
  quantity decimal(38, 3),
  unit text NOT NULL DEFAULT '',
  published text NOT NULL DEFAULT '',
  read_on text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT '',
  CHECK (first_month <= last_month),
  CHECK ((value IS NULL) <> (status = ''))
);

CREATE OR REPLACE MACRO exact_power(n) AS CAST('1' || repeat('0', n) AS HUGEINT);

CREATE OR REPLACE MACRO exact_whole(x) AS CAST(trunc(x) AS HUGEINT) * 1000 + CAST((x - trunc(x)) * 1000 AS HUGEINT);

CREATE OR REPLACE MACRO exact_digits(x) AS length(CAST(x AS VARCHAR));

CREATE OR REPLACE MACRO exact_aligned(n, d) AS list_transform([exact_digits(n) - exact_digits(d)], lambda e: {
  'q': CAST(0 AS HUGEINT), 'r': n * exact_power(greatest(-e, 0)), 'd': d * exact_power(greatest(e, 0)), 'e': e, 'more': 34
})[1];

CREATE OR REPLACE MACRO exact_begun(x) AS if(x.r < x.d, x, {
  'q': x.r // x.d, 'r': x.r % x.d, 'd': x.d, 'e': x.e, 'more': 33
});

CREATE OR REPLACE MACRO exact_step(x) AS list_transform(list_transform([least(x.more, 38 - exact_digits(x.d))],
  lambda k: {'p': exact_power(k), 'k': k}),
  lambda s: list_transform([if(s.k = 0, 0, x.r * s.p // x.d)],
  lambda t: {'q': x.q * s.p + t, 'r': x.r * s.p - t * x.d, 'd': x.d, 'e': x.e - s.k, 'more': x.more - s.k})[1]
)[1];

CREATE OR REPLACE MACRO exact_divided(n, d) AS list_reduce(
  list_resize(list_transform([exact_aligned(n, d)], lambda x: exact_begun(x)),
    2 + 33 // greatest(3, 38 - greatest(exact_digits(n), exact_digits(d)))), lambda x, y: exact_step(x)
);

CREATE OR REPLACE MACRO exact_ratio(n, d) AS CASE WHEN d = 0 THEN NULL WHEN n = 0 THEN '0e0' ELSE
  list_transform([exact_divided(abs(n), abs(d))], lambda x:
    if(x.more > 0, error('exact_ratio needs numbers of 35 digits at most'),
      if((n < 0) <> (d < 0), '-', '') ||
      (x.q + if(x.r > x.d - x.r OR (x.r = x.d - x.r AND x.q % 2 = 1), 1, 0)) || 'e' || x.e))[1]
END;

CREATE OR REPLACE MACRO exact_quotient(n, d) AS list_transform([{'n': exact_whole(n), 'd': exact_whole(d)}],
  lambda wholes: exact_ratio(wholes.n, wholes.d))[1];
