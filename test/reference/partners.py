#!/usr/bin/env python3
"""The indices of structure, prices and volumes, ratios of trade, effective protection, and duties under quotas, once
more, in exact fractions, on 1,200 random tables each.

Regenerate the committed output with

    python3 test/reference/partners.py

which writes test/reference/partners.json.gz, the same bytes each time. Nothing of the library is used here. Amounts
are `fractions.Fraction`; `decimal` (120 digits) serves only for roots and logarithms. Each result is rounded once, half
to even, to 34 significant digits; "-" is none.

Two cases are real: the exports and imports of China by partner in 10,000 yuan, November 2024 and 2025 (GACC), and
the prices and quantities of the PPI Manual, tables 19.1 and 19.2.
"""

import decimal
import gzip
import json
import pathlib
import random
from fractions import Fraction as F

SEED = 20251208
TABLES = 1200
wide = decimal.Context(prec=120)
narrow = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_EVEN)


def wide_of(q):
    return wide.divide(decimal.Decimal(q.numerator), decimal.Decimal(q.denominator))


def text(q):
    """34 digits, without an exponent."""
    if q is None:
        return "-"
    if isinstance(q, decimal.Decimal):
        value = narrow.plus(q)
    else:
        value = narrow.divide(decimal.Decimal(q.numerator), decimal.Decimal(q.denominator))
    if value == 0:
        return "0"
    shown = format(value, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def over(a, b):
    return None if b == 0 else F(a) / F(b)


def theil(values, groups):
    total = sum(values)
    if total == 0:
        return [None] * 3
    n = len(values)

    def part(x, count, amount, of):
        if x == 0:
            return decimal.Decimal(0)
        share, ratio = F(x) / total, F(x) * of / (F(amount) * count)
        return wide.multiply(wide_of(share), wide.ln(wide_of(ratio)))

    names = sorted(set(groups))
    sums = {g: sum(v for v, h in zip(values, groups) if h == g) for g in names}
    counts = {g: groups.count(g) for g in names}
    between = within = whole = decimal.Decimal(0)
    for g in names:
        between = wide.add(between, part(sums[g], counts[g], total, n))
    for v, g in zip(values, groups):
        within = wide.add(within, part(v, 1, sums[g], counts[g]))
        whole = wide.add(whole, part(v, 1, total, n))
    return [between, within, whole]


def structure(x0, x1, w0, w1, m):
    """x[k][j]: exports of product k to market j, now and then, of the country and the world; m[k]: imports."""
    products = range(len(x1))
    own = [sum(row) for row in x1]
    world = [sum(row) for row in w1]
    X, W, M = sum(own), sum(world), sum(m)
    squares = sum(F(v) ** 2 for v in own)
    n = len(own)
    out = {}
    out["herfindahl"] = over(squares, F(X) ** 2)
    out["normalised"] = over(n * squares - X * X, F(X) ** 2 * (n - 1))
    out["effective"] = over(F(X) ** 2, squares)
    if X == 0:
        out["concentration"] = None
    else:
        even = wide.sqrt(wide_of(F(1, n + 3)))
        root = wide.sqrt(wide_of(squares / F(X) ** 2))
        out["concentration"] = wide.divide(wide.subtract(root, even), wide.subtract(decimal.Decimal(1), even))
    out["between"], out["within"], out["theil"] = theil(own, [k % 2 for k in products])
    largest = max(own)
    for hidden in (1, 10**30):
        square = F(X + hidden) ** 2
        out[f"least{hidden}"] = over(squares, square)
        out[f"most{hidden}"] = over(squares - largest**2 + F(largest + hidden) ** 2, square)

    def half(a, b):
        A, B = sum(a), sum(b)
        if A * B == 0:
            return None
        return sum(abs(F(u, A) - F(v, B)) for u, v in zip(a, b)) / 2

    apart = half(own, m)
    out["diversification"] = half(own, world)
    out["complementarity"] = None if apart is None else 1 - apart
    out["similarity"] = None if X * M == 0 else sum(min(F(u, X), F(v, M)) for u, v in zip(own, m))
    for k in products:
        rca = over(F(own[k]) * W, F(world[k]) * X)
        out[f"advantage{k}"] = rca
        out[f"symmetric{k}"] = None if rca is None else (rca - 1) / (rca + 1)
        out[f"grubel{k}"] = over(own[k] + m[k] - abs(own[k] - m[k]), own[k] + m[k])
    both = [F(a + b - abs(a - b)) for a, b in zip(own, m)]
    out["grubel"] = over(sum(both), X + M)
    out["adjusted"] = over(sum(both), X + M - abs(X - M))
    traded = [k for k in products if own[k] + m[k] > 0]
    out["plain"] = over(sum(both[k] / (own[k] + m[k]) for k in traded), len(traded))
    reached = sum(world[k] for k in products if own[k] > 0)
    out["extensive"] = over(reached, W)
    out["intensive"] = over(X, reached)
    out["intensity"] = over(F(x1[0][0]) * W, F(X) * w1[0][0])

    a, b, c = sum(map(sum, x0)), sum(map(sum, w1)), sum(map(sum, w0))
    by_world = F(a) * b / c
    by_product = sum(F(sum(x0[k])) * sum(w1[k]) / sum(w0[k]) for k in products if sum(x0[k]))
    by_market = sum(F(u) * w1[k][j] / w0[k][j] for k in products for j, u in enumerate(x0[k]) if u)
    out["cmsWorld"] = by_world - a
    out["cmsProduct"] = by_product - by_world
    out["cmsMarket"] = by_market - by_product
    out["cmsRest"] = X - by_market
    return {name: text(value) for name, value in out.items()}


def prices(p0, q0, p1, q1):
    total = lambda p, q: sum(F(a) * F(b) for a, b in zip(p, q))
    base, now, cross, back = total(p0, q0), total(p1, q1), total(p1, q0), total(p0, q1)
    out = {"laspeyres": over(cross, base), "paasche": over(now, back)}
    out["value"], out["volume"] = over(now, base), over(back, base)
    if base == 0 or back == 0:
        out["fisher"] = None
    else:
        out["fisher"] = wide.sqrt(wide_of(cross * now / (base * back)))
    if base == 0 or now == 0:
        out["tornqvist"] = None
    else:
        power = decimal.Decimal(0)
        for a, b, c, d in zip(p0, q0, p1, q1):
            share = (F(a) * F(b) / base + F(c) * F(d) / now) / 2
            power = wide.add(power, wide.multiply(wide_of(share), wide.ln(wide_of(F(c) / F(a)))))
        out["tornqvist"] = wide.exp(power)
    return {name: text(value) for name, value in out.items()}


def geks(baskets):
    """Baskets of product: (price, quantity); each period against the first through all, by Fisher and by Törnqvist."""

    def logarithm(a, b, formula):
        both = [name for name in a if name in b]
        total = lambda p, q: sum(F(p[name][0]) * F(q[name][1]) for name in both)
        base, now, cross, back = total(a, a), total(b, b), total(b, a), total(a, b)
        if 0 in (base, now, cross, back):
            return None
        if formula == "fisher":
            return wide.divide(wide.ln(wide_of(cross * now / (base * back))), 2)
        power = decimal.Decimal(0)
        for name in both:
            (p0, q0), (p1, q1) = a[name], b[name]
            share = (p0 * q0 / base + p1 * q1 / now) / 2
            power = wide.add(power, wide.multiply(wide_of(share), wide.ln(wide_of(p1 / p0))))
        return power

    out = {}
    for t, now in enumerate(baskets):
        for formula in ("fisher", "tornqvist"):
            steps = [logarithm(*pair, formula) for way in baskets for pair in ((baskets[0], way), (way, now))]
            known = None not in steps
            whole = decimal.Decimal(0)
            for step in steps if known else []:
                whole = wide.add(whole, step)
            out[f"{formula}{t}"] = wide.exp(wide.divide(whole, len(baskets))) if known else None
        shared = [n for n in now if any(n in other for k, other in enumerate(baskets) if k != t)]
        value = lambda names: sum((now[n][0] * now[n][1] for n in names), F(0))
        out[f"coverage{t}"] = over(value(shared), value(now))
    return {name: text(value) for name, value in out.items()}


def mirror(own, other, factor, exports):
    """Two reports of one trade, the imports at FOB; `exports` says which report is the first."""
    x, m = (own, F(other) / F(factor)) if exports else (other, F(own) / F(factor))
    first, second = (x, m) if exports else (m, x)
    out = {"own": F(first), "mirror": F(second), "gap": F(second) - F(first)}
    out["asymmetry"] = over(abs(F(x) - m), x + m)
    out["gapOverMean"] = over(2 * out["gap"], x + m)
    return {name: text(value) for name, value in out.items()}


def duty(value, quantity, limit, used, within, beyond, share):
    """A quota with ad valorem and specific parts on a share of the value, in cents, by six kinds of rounding."""
    left = min(max(F(limit) - F(used), F(0)), F(quantity))
    at = lambda part, rates: F(rates[0]) * F(value) * part / F(quantity) + F(rates[1]) * part
    cents = (at(left, within) + at(F(quantity) - left, beyond)) * F(share) * 100
    down = cents.numerator // cents.denominator
    rest = cents - down
    up = down + (rest > 0)
    near = down + (rest >= F(1, 2))
    even = down + (rest > F(1, 2) or (rest == F(1, 2) and down % 2 == 1))
    return {
        "exact": text(cents / 100),
        **{
            mode: text(F(whole, 100))
            for mode, whole in {
                "half-away-from-zero": near,
                "half-even": even,
                "truncate": down,
                "away-from-zero": up,
                "floor": down,
                "ceiling": up,
            }.items()
        },
    }


def ratios(exports, imports, gdp, prices):
    """Openness and its half; terms of trade, net barter and income."""
    paid, bought, volume = prices
    out = {"openness": over(exports + imports, gdp), "mean": over(F(exports + imports, 2), gdp)}
    out["barter"], out["income"] = paid / bought, paid * volume / bought
    return {name: text(value) for name, value in out.items()}


def chains(baskets):
    """Each period against the first, and chained: each link and each product rounded to 34 digits."""
    out = {}
    for formula in ("laspeyres", "paasche", "fisher", "tornqvist"):
        chain = "1"
        for t in range(1, len(baskets)):
            out[f"{formula}{t}"] = prices(*baskets[0], *baskets[t])[formula]
            link = prices(*baskets[t - 1], *baskets[t])[formula]
            chain = "-" if "-" in (chain, link) else text(F(chain) * F(link))
            out[f"{formula}-chained{t}"] = chain
    return out


def protection(output, inputs):
    """Effective protection by Balassa and by Corden: an input without a rate is not traded."""
    taken = sum((share * rate for share, rate in inputs if rate is not None), F(0))
    added = {
        "balassa": 1 - sum((share for share, _ in inputs), F(0)),
        "corden": 1 - sum((share for share, rate in inputs if rate is not None), F(0)),
    }
    return {name: text(None if left <= 0 else (output - taken) / left) for name, left in added.items()}


def amount(rng):
    return 0 if rng.random() < 0.15 else rng.randrange(1, 10 ** rng.randrange(1, 13))


def random_structure(rng):
    k, j = rng.randrange(2, 7), rng.randrange(1, 4)
    grid = lambda: [[amount(rng) for _ in range(j)] for _ in range(k)]
    x0, x1 = grid(), grid()
    # The world exported whatever the country did.
    more = lambda x: [[v + rng.randrange(1, 10**13) for v in row] for row in x]
    given = [x0, x1, more(x0), more(x1), [amount(rng) for _ in range(k)]]
    return [given, structure(*given)]


def random_prices(rng):
    n = rng.randrange(1, 7)
    price = lambda: [f"{rng.randrange(1, 100000)}e-2" for _ in range(n)]
    quantity = lambda: [str(amount(rng)) for _ in range(n)]
    given = [price(), quantity(), price(), quantity()]
    return [given, prices(*[[F(v) for v in row] for row in given])]


def random_geks(rng):
    names = [f"P{i}" for i in range(rng.randrange(1, 6))]
    given = []
    for _ in range(rng.randrange(1, 5)):
        some = [name for name in names if rng.random() < 0.9] or names[:1]
        given.append([[name, f"{rng.randrange(1, 100000)}e-2", str(amount(rng))] for name in some])
    return [given, geks([{name: (F(p), F(q)) for name, p, q in basket} for basket in given])]


def random_mirror(rng):
    given = [amount(rng), amount(rng), f"{rng.randrange(1, 200)}e-2", rng.random() < 0.5]
    return [given, mirror(*given[:2], F(given[2]), given[3])]


def random_duty(rng):
    # Small numbers with few digits make halves of a cent common.
    number = lambda top, place: f"{rng.randrange(1, top)}e-{place}"
    rates = lambda: [f"{rng.randrange(0, 40) * 5}e-3", f"{rng.randrange(0, 30)}e-1" if rng.random() < 0.3 else "0"]
    limit = rng.randrange(1, 40)
    given = [number(200000, 1), str(rng.randrange(1, 30)), str(limit), str(rng.randrange(0, limit + 5))]
    given += [rates(), rates(), f"{rng.randrange(0, 11)}e-1" if rng.random() < 0.3 else "1"]
    plain = [[F(v) for v in one] if isinstance(one, list) else F(one) for one in given]
    return [given, duty(*plain)]


def random_ratios(rng):
    index = lambda: f"{rng.randrange(1, 100000)}e-3"
    given = [amount(rng), amount(rng), amount(rng), [index(), index(), index()]]
    return [given, ratios(*given[:3], [F(v) for v in given[3]])]


def random_chains(rng):
    n, periods = rng.randrange(1, 5), rng.randrange(2, 6)
    price = lambda: [f"{rng.randrange(1, 100000)}e-2" for _ in range(n)]
    quantity = lambda: [str(amount(rng)) for _ in range(n)]
    given = [[price(), quantity()] for _ in range(periods)]
    return [given, chains([[[F(v) for v in row] for row in basket] for basket in given])]


def random_protection(rng):
    part = lambda top: f"{rng.randrange(0, top)}e-3"
    inputs = [[part(400), None if rng.random() < 0.25 else part(900)] for _ in range(rng.randrange(0, 6))]
    given = [part(900), inputs]
    plain = [(F(share), None if rate is None else F(rate)) for share, rate in inputs]
    return [given, protection(F(given[0]), plain)]


def china():
    rows = {  # exports of November 2024 and 2025, imports of November 2025
        "total": (222171762, 234563445, 155305545),
        "US": (33647438, 23988067, 7136578),
        "ASEAN": (38200273, 41239060, 22783320),
        "EU": (29205206, 33493936, 15670129),
    }
    parts = [rows["US"], rows["ASEAN"], rows["EU"]]
    rest = tuple(t - sum(p[i] for p in parts) for i, t in enumerate(rows["total"]))
    parts.append(rest)
    x0, x1 = [[p[0]] for p in parts], [[p[1]] for p in parts]
    # The "world" is the sum of exports and of the imports of 2025: it serves the comparison only.
    w0, w1 = [[p[0] + p[2]] for p in parts], [[p[1] + p[2]] for p in parts]
    given = [x0, x1, w0, w1, [p[2] for p in parts]]
    return [given, structure(*given)]


def manual():
    p = [
        ["1", "1", "1", "1", "1", "1"],
        ["1.2", "3", "1.3", "0.7", "1.4", "0.8"],
        ["1", "1", "1.5", "0.5", "1.7", "0.6"],
        ["0.8", "0.5", "1.6", "0.3", "1.9", "0.4"],
        ["1", "1", "1.6", "0.1", "2", "0.2"],
    ]
    q = [
        ["1", "1", "2", "1", "4.5", "0.5"],
        ["0.8", "0.9", "1.9", "1.3", "4.7", "0.6"],
        ["1", "1.1", "1.8", "3", "5", "0.8"],
        ["1.2", "1.2", "1.9", "6", "5.6", "1.3"],
        ["0.9", "1.2", "2", "12", "6.5", "2.5"],
    ]
    cases = [[p[0], q[0], p[t], q[t]] for t in range(5)]
    return [[given, prices(*[[F(v) for v in row] for row in given])] for given in cases]


rng = random.Random(SEED)
result = {
    "made": f"test/reference/partners.py with seed {SEED}",
    "structure": [china(), *[random_structure(rng) for _ in range(TABLES)]],
    "prices": [*manual(), *[random_prices(rng) for _ in range(TABLES)]],
    "geks": [random_geks(rng) for _ in range(TABLES // 2)],
    "mirror": [random_mirror(rng) for _ in range(TABLES)],
    "duties": [random_duty(rng) for _ in range(TABLES)],
    "ratios": [random_ratios(rng) for _ in range(TABLES)],
    "chains": [random_chains(rng) for _ in range(TABLES // 2)],
    "protection": [random_protection(rng) for _ in range(TABLES)],
}
path = pathlib.Path(__file__).with_name("partners.json.gz")
path.write_bytes(gzip.compress(json.dumps(result, separators=(",", ":")).encode(), mtime=0))
print(path, path.stat().st_size)
