CREATE TYPE IF NOT EXISTS trade_flow AS ENUM ('', 'balance', 'domestic-exports', 'exports', 'imports', 're-exports', 'total');

CREATE TYPE IF NOT EXISTS trade_coverage AS ENUM ('', 'goods-and-services', 'services');

CREATE TYPE IF NOT EXISTS trade_adjustment AS ENUM ('', 'calendar', 'daily-average', 'seasonal', 'seasonal-and-calendar');

CREATE TYPE IF NOT EXISTS trade_system AS ENUM ('', 'balance-of-payments', 'general', 'special');

CREATE TYPE IF NOT EXISTS trade_valuation AS ENUM ('', 'CIF', 'FAS', 'FOB', 'customs');

CREATE TYPE IF NOT EXISTS trade_currency AS ENUM ('', 'ADP', 'AED', 'AFA', 'AFN', 'ALL', 'AMD', 'ANG', 'AOA', 'AON', 'AOR', 'ARS', 'ATS', 'AUD', 'AWG', 'AZM', 'AZN', 'BAM', 'BBD', 'BDT', 'BEF', 'BGL', 'BGN', 'BHD', 'BIF', 'BMD', 'BND', 'BOB', 'BOV', 'BRL', 'BSD', 'BTN', 'BWP', 'BYB', 'BYN', 'BYR', 'BZD', 'CAD', 'CDF', 'CHE', 'CHF', 'CHW', 'CLF', 'CLP', 'CNY', 'COP', 'COU', 'CRC', 'CSD', 'CUC', 'CUP', 'CVE', 'CYP', 'CZK', 'DEM', 'DJF', 'DKK', 'DOP', 'DZD', 'ECS', 'EEK', 'EGP', 'ERN', 'ESP', 'ETB', 'EUR', 'FIM', 'FJD', 'FKP', 'FRF', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GNF', 'GRD', 'GTQ', 'GYD', 'HKD', 'HNL', 'HRK', 'HTG', 'HUF', 'IDR', 'IEP', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'ITL', 'JMD', 'JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'LTL', 'LUF', 'LVL', 'LYD', 'MAD', 'MDL', 'MGA', 'MGF', 'MKD', 'MMK', 'MNT', 'MOP', 'MRO', 'MRU', 'MTL', 'MUR', 'MVR', 'MWK', 'MXN', 'MXV', 'MYR', 'MZM', 'MZN', 'NAD', 'NGN', 'NIO', 'NLG', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PTE', 'PYG', 'QAR', 'ROL', 'RON', 'RSD', 'RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDD', 'SDG', 'SEK', 'SGD', 'SHP', 'SIT', 'SKK', 'SLE', 'SLL', 'SOS', 'SRD', 'SRG', 'SSP', 'STD', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJR', 'TJS', 'TMM', 'TMT', 'TND', 'TOP', 'TPE', 'TRL', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'USN', 'UYI', 'UYU', 'UYW', 'UZS', 'VEB', 'VED', 'VEF', 'VES', 'VND', 'VUV', 'WST', 'XAF', 'XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XCD', 'XDR', 'XOF', 'XPD', 'XPF', 'XPT', 'XSU', 'XTS', 'XUA', 'XXX', 'YER', 'YUM', 'ZAR', 'ZMK', 'ZMW', 'ZWD', 'ZWG', 'ZWL', 'ZWR');

CREATE TABLE IF NOT EXISTS "trade_figures" (
  reporter text NOT NULL DEFAULT '',
  partner text NOT NULL DEFAULT '',
  flow trade_flow NOT NULL DEFAULT '',
  coverage trade_coverage NOT NULL DEFAULT '',
  product text NOT NULL DEFAULT '',
  product_digits integer NOT NULL,
  adjustment trade_adjustment NOT NULL DEFAULT '',
  system trade_system NOT NULL DEFAULT '',
  valuation trade_valuation NOT NULL DEFAULT '',
  currency trade_currency NOT NULL DEFAULT '',
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

CREATE OR REPLACE MACRO exact_power(n) AS CAST('1' || repeat('0', n) AS HUGEINT);

CREATE OR REPLACE MACRO exact_whole(x) AS CAST(replace(CAST(CAST(x AS decimal(38, 3)) AS VARCHAR), '.', '') AS HUGEINT);

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

CREATE OR REPLACE MACRO exact_product(a, b) AS list_transform(list_transform(list_transform(
  [{'a': a // exact_power(18), 'b': b // exact_power(18), 'c': a % exact_power(18), 'd': b % exact_power(18)}],
  lambda x: {'x': x, 'low': x.c * x.d}),
  lambda y: {'x': y.x, 'low': y.low, 'middle': y.x.a * y.x.d + y.x.c * y.x.b + y.low // exact_power(18)}),
  lambda z: ltrim((z.x.a * z.x.b + z.middle // exact_power(18)) || lpad(CAST(z.middle % exact_power(18) AS VARCHAR), 18, '0') ||
    lpad(CAST(z.low % exact_power(18) AS VARCHAR), 18, '0'), '0'))[1];

CREATE OR REPLACE MACRO exact_short(digits) AS if(length(digits) < 35, digits || 'e0',
  (CAST(left(digits, 34) AS HUGEINT) + if(substr(digits, 35) > '5' AND rtrim(substr(digits, 35), '0') <> '5' OR
    (rtrim(substr(digits, 35), '0') = '5' AND CAST(substr(digits, 34, 1) AS INTEGER) % 2 = 1), 1, 0)) ||
  'e' || (length(digits) - 34));

CREATE OR REPLACE MACRO exact_converted(x, t, d, short) AS list_transform([exact_whole(x)], lambda n: CASE WHEN n = 0 THEN '0e0'
  WHEN d <> 1 THEN exact_ratio(n * CAST(t AS HUGEINT), CAST(d AS HUGEINT))
  ELSE list_transform([exact_product(abs(n), CAST(t AS HUGEINT))], lambda digits:
    if(n < 0, '-', '') || if(short, exact_short(digits), digits || 'e0'))[1]
END)[1];
