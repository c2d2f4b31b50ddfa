#!/usr/bin/env python3
"""Every measure once more, in exact fractions, on 5,000 random series.

Regenerate the committed output with

    python3 test/reference/measures.py

which writes test/reference/measures.json.gz, the same bytes each time. To read what is expected of one
series, in full:

    python3 test/reference/measures.py --show 123

Other series come with another seed, into another file (npm run differential):

    SEED=7 OUT=/tmp/measures.json.gz python3 test/reference/measures.py

Nothing of the library is used here. Amounts are `fractions.Fraction`; `decimal` (150 digits) serves only
where a root is needed. A quotient is rounded once, half to even, to 34 significant digits.

The output: a series is [flow, first month, unit, step, rows]. A row is the value in units; "2:" before it
is a span of so many months, "~" a missing month, "!" after it an exact value, "*" one rounded to ten steps.
A result is text, one line for each row; a long one is [the start of its SHA-256, one or two of its lines
with their numbers]. A growth is a line of its period, rate (or the reason why there is none), change and
bounds ("=" where they are the rate alone); a sum is one of its period, value and bounds ("-" where exact), or of the months that are missing.
"""

import calendar
import datetime
import decimal
import gzip
import hashlib
import itertools
import json
import math
import os
import pathlib
import random
import sys
from fractions import Fraction as F

SEED = int(os.environ.get("SEED", "20251208"))
SERIES = 5000
SINGLE = 400
DIGITS = 34
decimal.getcontext().prec = 150
INF = float("inf")


# ---- Numbers ----


def rounded(q):
    """To 34 significant digits, half to even."""
    if q == 0:
        return F(0)
    over, under = abs(q.numerator), q.denominator
    place = len(str(over)) - len(str(under)) - DIGITS
    while True:
        a, b = (over, under * 10**place) if place >= 0 else (over * 10**-place, under)
        whole, rest = divmod(a, b)
        if whole >= 10**DIGITS:
            place += 1
        elif whole < 10 ** (DIGITS - 1):
            place -= 1
        else:
            break
    if 2 * rest > b or (2 * rest == b and whole % 2 == 1):
        whole += 1
    return (1 if q > 0 else -1) * F(whole) * F(10) ** place


def plain(q):
    """The decimal text of a fraction that has one."""
    under, places = q.denominator, [0, 0]
    for index, prime in enumerate((2, 5)):
        while under % prime == 0:
            under //= prime
            places[index] += 1
    assert under == 1, q
    k = max(places)
    digits = str(abs(q.numerator) * 10**k // q.denominator).rjust(k + 1, "0")
    text = digits[:-k] + "." + digits[-k:] if k else digits
    return "-" + text if q < 0 else text


def half_away(q, step):
    """To a multiple of the step, half a step going away from zero."""
    size = math.floor(abs(q) / step + F(1, 2))
    return (size if q > 0 else -size) * step


def power_rate(ratio, power, root):
    """ratio ^ (power / root) - 1 to 34 digits; the ratio is zero or above."""
    if power % root == 0 or ratio == 0:
        return rounded(ratio ** (power // root) - 1 if ratio else F(-1))
    number = decimal.Decimal(ratio.numerator) / decimal.Decimal(ratio.denominator)
    result = number ** (decimal.Decimal(power) / decimal.Decimal(root)) - 1
    return rounded(F(result))


# ---- Intervals: (low, is it closed, high, is it closed); None is no end ----

EVERYTHING = (None, False, None, False)


def point(q):
    return (q, True, q, True)


def of_step(value, step):
    """All that rounds to the value, half a step going away from zero."""
    half = step / 2
    return (value - half, value > 0, value + half, value < 0)


def hull(function, *ranges):
    """
    The least and the greatest value of a function that is straight in each of its arguments: they lie at
    corners. An end is closed where it is reached: on a face over which the function is constant and whose
    fixed arguments are closed ends. (So a closed zero times anything is a closed zero.)
    """
    ends = [(lo if lo is not None else -INF, hi if hi is not None else INF) for lo, _, hi, _ in ranges]
    flags = [(lc, hc) for _, lc, _, hc in ranges]
    corners = {
        choice: function(*(ends[i][side] for i, side in enumerate(choice)))
        for choice in itertools.product((0, 1), repeat=len(ranges))
    }

    def reached(value):
        for face in itertools.product((0, 1, 2), repeat=len(ranges)):
            if all(side == 2 or flags[i][side] for i, side in enumerate(face)):
                on_face = itertools.product(*((0, 1) if side == 2 else (side,) for side in face))
                if all(corners[corner] == value for corner in on_face):
                    return True
        return False

    low, high = min(corners.values()), max(corners.values())
    return (
        None if low == -INF else low,
        low != -INF and reached(low),
        None if high == INF else high,
        high != INF and reached(high),
    )


def times(a, b):
    """A product; nothing times anything is nothing."""
    return F(0) if a == 0 or b == 0 else a * b


def inverse(range_):
    """1 / b of an interval above zero, whose low end may be an open zero."""
    lo, lc, hi, hc = range_
    return (F(0) if hi is None else 1 / hi, hi is not None and hc, None if lo == 0 else 1 / lo, lc)


def sum_of(ranges):
    lows, highs = [r[0] for r in ranges], [r[2] for r in ranges]
    low = None if None in lows else sum(lows, F(0))
    high = None if None in highs else sum(highs, F(0))
    return (low, low is not None and all(r[1] for r in ranges), high, high is not None and all(r[3] for r in ranges))


def negative(r):
    lo, lc, hi, hc = r
    return (None if hi is None else -hi, hc, None if lo is None else -lo, lc)


def difference_of(a, b):
    return sum_of([a, negative(b)])


def meet(a, b):
    """What two intervals have in common, or None."""
    low = [(r[0], r[1]) for r in (a, b) if r[0] is not None]
    high = [(r[2], r[3]) for r in (a, b) if r[2] is not None]
    lo = max((e[0] for e in low), default=None)
    hi = min((e[0] for e in high), default=None)
    lc = lo is not None and all(e[1] for e in low if e[0] == lo)
    hc = hi is not None and all(e[1] for e in high if e[0] == hi)
    if lo is not None and hi is not None and (lo > hi or (lo == hi and not (lc and hc))):
        return None
    return (lo, lc, hi, hc)


def is_above_zero(r):
    return r[0] is not None and (r[0] > 0 or (r[0] == 0 and not r[1]))


def with_ends(r, rounding):
    """Ends that agree once they are rounded are one value."""
    low = None if r[0] is None else rounding(r[0])
    high = None if r[2] is None else rounding(r[2])
    return point(low) if low is not None and low == high else (low, r[1], high, r[3])


def growth_bounds(value, base):
    """x / b - 1, exact."""
    if not is_above_zero(base):
        return EVERYTHING
    return shift(hull(times, value, inverse(base)), F(-1))


def shift(r, by):
    return (None if r[0] is None else r[0] + by, r[1], None if r[2] is None else r[2] + by, r[3])


# ---- Periods: (first month, last month), months counted from the year 0 ----


def month_text(ordinal):
    return f"{ordinal // 12:04d}-{ordinal % 12 + 1:02d}"


def period_text(p):
    return month_text(p[0]) if p[0] == p[1] else f"{month_text(p[0])}/{month_text(p[1])}"


def length(p):
    return p[1] - p[0] + 1


def back(p, months):
    return (p[0] - months, p[1] - months)


def year_of(y):
    return (12 * y, 12 * y + 11)


def days_of(ordinal):
    return calendar.monthrange(ordinal // 12, ordinal % 12 + 1)[1]


class Row:
    """An amount over a period; `bounds` is None where it is exact, `value` where months are `missing`."""

    def __init__(self, period, value, bounds=None, missing=()):
        self.period, self.value, self.bounds, self.missing = period, value, bounds, missing

    @property
    def range(self):
        return point(self.value) if self.bounds is None else self.bounds


class Refused(Exception):
    def __init__(self, code, *details):
        super().__init__(code)
        self.text = " ".join(["!", code, *details])


def added(rows, period):
    exact = all(row.bounds is None for row in rows)
    return Row(period, sum((row.value for row in rows), F(0)), None if exact else sum_of([r.range for r in rows]))


def covered(rows, period):
    return [m for m in range(period[0], period[1] + 1) if any(r.period[0] <= m <= r.period[1] for r in rows)]


def inside(rows, period):
    return [r for r in rows if r.period[0] >= period[0] and r.period[1] <= period[1]]


def tiled(rows, period):
    return len(covered(inside(rows, period), period)) == length(period)


def refuse_gaps(rows, period):
    there = covered(rows, period)
    missing = [month_text(m) for m in range(period[0], period[1] + 1) if m not in there]
    over = [
        period_text(r.period)
        for r in rows
        if r.period[0] <= period[1] and r.period[1] >= period[0] and r not in inside(rows, period)
    ]
    raise Refused("INCOMPLETE_SPAN", period_text(period), ",".join(missing) or "-", ",".join(over) or "-")


def gap(rows, period):
    """The row over a period of which months are not there: those that no row wholly inside covers."""
    there = covered(inside(rows, period), period)
    return Row(period, None, None, [month_text(m) for m in range(period[0], period[1] + 1) if m not in there])


def base_of(rows, period):
    """The row of the period, or the sum of the rows that tile it."""
    return added(inside(rows, period), period) if tiled(rows, period) else None


# ---- Growth ----


class Growth:
    def __init__(self, row, base_period, base, rate, absent, bounds):
        self.period, self.value, self.base_period = row.period, row.value, base_period
        self.base = None if base is None else base.value
        self.change = None if base is None or row.value is None else row.value - base.value
        self.rate, self.absent, self.bounds = rate, absent, bounds


def reason_of(value, base):
    if base == 0:
        return "zero-base"
    if value != 0 and (value > 0) != (base > 0):
        return "sign-change"
    return "negative-base" if base < 0 else None


def deficit_reason(value, base):
    if base == 0:
        return "zero-base"
    return None if value < 0 and base < 0 else "no-deficit"


def simple(value, base, ranges):
    if ranges is None:
        return rounded(value / base - 1), None
    return rounded(value / base - 1), with_ends(growth_bounds(*ranges), rounded)


def of_deficits(value, base, ranges):
    return simple(-value, -base, None if ranges is None else (negative(ranges[0]), negative(ranges[1])))


def paced(months):
    if months == 12:
        return simple

    def law(value, base, ranges):
        rate = power_rate(value / base, 12, months)
        if ranges is None:
            return rate, None
        if not is_above_zero(ranges[1]):
            return rate, EVERYTHING
        # Nothing falls by more than all of it.
        ratio = hull(times, meet(ranges[0], (F(0), True, None, False)), inverse(ranges[1]))
        return rate, with_ends(ratio, lambda end: power_rate(end, 12, months))

    return law


def growth_of(row, base_period, base, reason=reason_of, law=simple):
    absent = "missing-months" if row.value is None else None
    absent = absent or ("missing-base" if base is None else reason(row.value, base.value))
    if absent is not None:
        return Growth(row, base_period, base, None, absent, None)
    exact = row.bounds is None and base.bounds is None
    rate, bounds = law(row.value, base.value, None if exact else (row.range, base.range))
    return Growth(row, base_period, base, rate, None, point(rate) if exact else bounds)


def growths(rows, base_rows, months, reason=reason_of, law=simple):
    """Growth over the period of the same length so many months before."""
    return [
        growth_of(r, back(r.period, months), base_of(base_rows, back(r.period, months)), reason, law) for r in rows
    ]


def year_on_year(rows, base_rows=None):
    return growths(rows, rows if base_rows is None else base_rows, 12)


def month_on_month(rows, base_rows=None):
    found = []
    for r in rows:
        before = (r.period[0] - 1, r.period[0] - 1)
        single = r.period[0] == r.period[1]
        found.append(growth_of(r, before, base_of(base_rows or rows, before) if single else None))
    return found


def rolling_sum(rows, months):
    found = []
    for r in rows:
        window = (r.period[1] - months + 1, r.period[1])
        if window[0] < rows[0].period[0]:
            continue
        if len(covered(rows, window)) < months:
            found.append(gap(rows, window))
        elif tiled(rows, window):
            found.append(added(inside(rows, window), window))
    return found


def base_effect(rows, base_rows=None):
    by_period = {g.period: g for g in year_on_year(rows, base_rows)}
    lines = []
    for period, g in by_period.items():
        before = by_period.get(back(period, 1)) if length(period) == 1 else None
        start = f"{period_text(period)} {period_text(back(period, 1))} "
        if g.rate is None or before is None or before.rate is None:
            absent = g.absent or (before and before.absent) or "missing-base"
            lines.append(start + absent)
            continue
        now, then = 1 + g.change / g.base, 1 + before.change / before.base
        current = (g.value - before.value) / g.base
        base = -then * (g.base - before.base) / g.base
        assert now - then == current + base
        if before.value != 0:
            m, m0 = g.value / before.value - 1, g.base / before.base - 1
            assert current == then * m / (1 + m0) and base == -then * m0 / (1 + m0)
        # The rates have 34 digits each; their difference is exact, and so is the sum of the two parts.
        acceleration = g.rate - before.rate
        part = rounded(current)
        assert abs(acceleration - part - base) <= F(2, 10 ** (DIGITS - 1)) * max(abs(now), abs(then), abs(current), 1)
        lines.append(start + " ".join(plain(q) for q in (acceleration, part, acceleration - part)))
    return lines


def over_two_years(a, b, root):
    rate = power_rate((1 + a.rate) * (1 + b.rate), 1, root)
    floor = (F(0), True, None, False)
    factors = [meet(shift(g.bounds, F(1)), floor) for g in (a, b)]
    bounds = with_ends(hull(times, *factors), lambda end: power_rate(end, 1, root))
    return rate, bounds


def year_so_far(rows, base_rows, year):
    now = inside(rows, year_of(year))
    if now:
        so_far = (12 * year, now[-1].period[1])
        if not tiled(now, so_far):
            refuse_gaps(now, so_far)
    before = inside(base_rows, year_of(year - 1))
    if not tiled(before, year_of(year - 1)):
        refuse_gaps(before, year_of(year - 1))
    return now, before


def carry_over(rows, year):
    before = inside(rows, year_of(year - 1))
    if not tiled(before, year_of(year - 1)):
        refuse_gaps(before, year_of(year - 1))
    last = before[-1]
    if length(last.period) > 1:
        raise Refused("INVALID_PERIOD")
    held = None if last.bounds is None else hull(times, last.range, point(F(12)))
    base = added(before, year_of(year - 1))
    growth = growth_of(Row(year_of(year), 12 * last.value, held), base.period, base)
    if growth.rate is not None and base.bounds is not None:
        growth.bounds = from_december(before)
    return growth


def acquired_growth(rows, base_rows, year):
    now, before = year_so_far(rows, base_rows, year)
    if not now:
        raise Refused("MISSING_PERIOD")
    last = now[-1]
    if length(last.period) > 1:
        raise Refused("INVALID_PERIOD")
    months = 12 * year + 11 - last.period[1]
    value = sum(r.value for r in now) + months * last.value
    held = sum_of([r.range for r in now[:-1]] + [hull(times, last.range, point(F(months + 1)))])
    row = Row(year_of(year), value, None if all(r.bounds is None for r in now) else held)
    base = added(before, year_of(year - 1))
    return growth_of(row, base.period, base)


def from_december(before):
    """12 d / (s + d) - 1, where December d is in the value and in the base: 12 / (s / d + 1) - 1."""
    december, others = before[-1].range, sum_of([r.range for r in before[:-1]])
    if not is_above_zero(december):
        return EVERYTHING
    ratio = shift(hull(times, others, inverse(december)), F(1))
    if not is_above_zero(ratio):
        return EVERYTHING
    # Each of the two quotients has 34 digits.
    at = lambda end: None if end == 0 else rounded(12 / (rounded(end - 1) + 1)) - 1
    low, high = at(ratio[2]), at(ratio[0])
    return point(low) if low == high else (low, ratio[3], high, high is not None and ratio[1])


def required_growth(rows, base_rows, year, target, target_range):
    now, before = year_so_far(rows, base_rows, year)
    whole = year_of(year)
    if now and now[-1].period[1] == whole[1]:
        raise Refused("INVALID_PERIOD")
    rest = (now[-1].period[1] + 1 if now else whole[0], whole[1])
    rest_before = inside(before, back(rest, 12))
    if not tiled(rest_before, back(rest, 12)):
        refuse_gaps(rest_before, back(rest, 12))
    to_date_before = [r for r in before if r not in rest_before]
    base = added(rest_before, back(rest, 12))
    needed = (1 + target) * sum(r.value for r in before) - sum((r.value for r in now), F(0))
    growth = growth_of(Row(rest, needed), base.period, base)
    year_before = sum(r.value for r in before)
    no_aim = reason_of((1 + target) * year_before, year_before)
    if no_aim is not None:
        growth.rate, growth.absent, growth.bounds = None, no_aim, None
    exact = all(r.bounds is None for r in now + before) and target_range is None
    if growth.rate is None or exact:
        return growth
    a, y = sum_of([r.range for r in to_date_before]), sum_of([r.range for r in now])
    if not is_above_zero(base.range) or not is_above_zero(sum_of([a, base.range])):
        growth.bounds = EVERYTHING
        return growth
    # (1 + g)(a + r) / r - y / r - 1 is straight in 1 + g, a, y and 1 / r.
    exactly = lambda g, a, y, s: g + times((1 + g) * a - y, s)
    aim = point(target) if target_range is None else target_range
    whole = hull(exactly, aim, a, y, inverse(base.range))
    # It rises with the target: either end has its own. What is rounded is the quotient beside the target.
    low, high = (
        hull(lambda *args: exactly(goal, *args), a, y, inverse(base.range)) for goal in (aim[0], aim[2])
    )
    assert (whole[0], whole[2]) == (low[0], high[2])
    low, high = (
        shift(with_ends(shift(range_, -goal), rounded), goal) for range_, goal in ((low, aim[0]), (high, aim[2]))
    )
    growth.bounds = with_ends((low[0], low[1] and aim[1], high[2], high[3] and aim[3]), lambda end: end)
    return growth


# ---- Sums ----


def year_to_date(rows):
    found = []
    for r in rows:
        whole = (r.period[1] // 12 * 12, r.period[1])
        found.append(added(inside(rows, whole), whole) if tiled(rows, whole) else gap(rows, whole))
    return found


def total_of(rows):
    whole = (rows[0].period[0], rows[-1].period[1])
    if not tiled(rows, whole):
        refuse_gaps(rows, whole)
    return added(rows, whole)


def decumulate(flow, rows):
    found = []
    for i, r in enumerate(rows):
        before = rows[i - 1] if i and rows[i - 1].period[0] == r.period[0] else None
        if before is None:
            found.append(r)
            continue
        if r.value < before.value and flow != "balance":
            raise Refused("INVALID_FIELD")
        exact = r.bounds is None and before.bounds is None
        bounds = None if exact else difference_of(r.range, before.range)
        found.append(Row((before.period[1] + 1, r.period[1]), r.value - before.value, bounds))
    return found


def aggregate(rows, months, start_month, report):
    made, unfinished = [], []
    blocks = sorted({(m - start_month + 1) // months for r in rows for m in range(r.period[0], r.period[1] + 1)})
    for block in blocks:
        first = block * months + start_month - 1
        whole = (first, first + months - 1)
        if tiled(rows, whole):
            made.append(row_line(added(inside(rows, whole), whole)))
            continue
        try:
            refuse_gaps([r for r in rows if r.period[0] <= whole[1] and r.period[1] >= whole[0]], whole)
        except Refused as refused:
            if not report:
                raise
            unfinished.append(refused.text.replace("! INCOMPLETE_SPAN", "?"))
    return made + unfinished


# ---- Currency ----


class Rates:
    """Monthly averages: direct, the other way round, or over a third currency."""

    def __init__(self, manner, first, texts):
        self.manner = manner
        self.by_month = {first + i: tuple(F(t) for t in text.split("/")) for i, text in enumerate(texts)}

    def converter(self, period):
        if length(period) == 1:
            return scaled(self.manner, self.by_month[period[0]])
        # A span at the day-weighted mean of its months' averages; a rate that was divided has 34 digits.
        months = range(period[0], period[1] + 1)
        ratios = [scaled(self.manner, self.by_month[m])(F(1)) for m in months]
        days = [days_of(m) for m in months]
        mean = rounded(sum(r * d for r, d in zip(ratios, days)) / sum(days))
        return lambda amount: rounded(amount * mean)


def scaled(manner, rate):
    if manner == "direct":
        return lambda amount: amount * rate[0]
    if manner == "inverse":
        return lambda amount: rounded(amount / rate[0])
    return lambda amount: rounded(amount * rate[1] / rate[0])


def converted(row, converter):
    if row.bounds is None:
        return Row(row.period, converter(row.value))
    return Row(row.period, converter(row.value), with_ends(row.bounds, converter))


def growth_in_currency(rows, rates):
    there = [converted(r, rates.converter(r.period)) for r in rows]
    lines = []
    for g, trade in zip(year_on_year(there), year_on_year(rows)):
        effect = None
        if g.rate is not None and trade.rate is not None and trade.value != 0:
            effect = (g.value / trade.value) / (g.base / trade.base) - 1
            if rates.manner == "direct" and length(g.period) == 1:
                now, then = rates.by_month[g.period[0]][0], rates.by_month[g.period[0] - 12][0]
                assert effect == now / then - 1
        lines.append(f"{growth_line(g)} {trade.absent or plain(trade.rate)} {text_of(effect and rounded(effect), effect)}")
    return lines


def text_of(q, given=0):
    return "-" if q is None or given is None else plain(q)


# ---- Text of results ----


def range_text(r):
    if r is None:
        return "-"
    lo, lc, hi, hc = r
    return ("[" if lc else "(") + ("" if lo is None else plain(lo)) + "," + ("" if hi is None else plain(hi)) + (
        "]" if hc else ")"
    )


def row_line(row):
    if row.value is None:
        return f"{period_text(row.period)} missing {','.join(row.missing)}"
    return f"{period_text(row.period)} {plain(row.value)} {range_text(row.bounds)}"


def growth_line(g):
    bounds = "=" if g.rate is not None and g.bounds == point(g.rate) else range_text(g.bounds)
    return f"{period_text(g.period)} {g.absent or plain(g.rate)} {text_of(g.change)} {bounds}"


def full_line(g):
    return f"{growth_line(g)} {plain(g.value)} {period_text(g.base_period)} {text_of(g.base)}"


def packed(lines, shown=2):
    """Short results as they are; of long ones the digest of all and one or two lines."""
    text = "\n".join(lines)
    if len(text) <= 160 or len(lines) == 1:
        return text
    rich = sorted(range(len(lines)), key=lambda i: (-min(len(lines[i]), 60), (i * 7919) % 101))[:shown]
    return [hashlib.sha256(text.encode()).hexdigest()[:16], *([i, lines[i]] for i in sorted(rich))]


def attempt(measure, shown=2):
    try:
        return packed(measure(), shown)
    except Refused as refused:
        return refused.text


# ---- Random series ----

STEPS = ["1", "1", "1", "5", "10"]


class Made:
    """A random series: what is written down, and its rows."""

    def __init__(self, flow, unit, step, layout, values):
        self.flow, self.unit, self.step = flow, unit, step
        tokens, rows = [], []
        scale = F(10) ** unit
        at = layout[0][0]
        for period, (value, mark) in zip(layout, values):
            tokens += ["~"] * (period[0] - at)
            at = period[1] + 1
            tokens.append((f"{length(period)}:" if length(period) > 1 else "") + str(value) + mark)
            width = None if mark == "!" or step is None else F(step) * scale * (10 if mark == "*" else 1)
            amount = value * scale
            rows.append(Row(period, amount, None if width is None else of_step(amount, width)))
        self.rows, self.layout, self.values = rows, layout, values
        self.written = [flow, month_text(layout[0][0]), f"1e{unit}", step or "", " ".join(tokens)]


def random_layout(rng):
    start = 2018 * 12 + (rng.choice([0, 12, 24]) if rng.random() < 0.5 else rng.randrange(36))
    end = start + rng.choice([12, 12, 13, 13, 14, 14, 15, 15, 16, 18, 18, 20, 24, 25, 30, 36, 48]) - 1
    style = rng.choices(["months", "january-february", "spans", "gaps"], [35, 30, 15, 20])[0]
    winter = style == "january-february" or (style == "gaps" and rng.random() < 0.4)
    layout, at = [], start
    while at <= end:
        if style == "gaps" and layout and rng.random() < 0.07:
            at += rng.choice([1, 1, 2])
            continue
        size = 1
        if winter and at % 12 == 0 and rng.random() < 0.9:
            size = 2
        elif style == "spans" and rng.random() < 0.15:
            size = rng.choice([2, 2, 3, 3, 4])
        layout.append((at, at + size - 1))
        at += size
    return layout


def random_values(rng, flow, layout, step):
    kind = rng.choices(["small", "usual", "long", "longest", "steady"], [15, 64, 13, 4, 4])[0]
    digits = {"small": 2, "usual": 5, "long": 10, "longest": 36, "steady": 20}[kind]
    level = rng.randrange(10 ** (digits - 1), 10**digits)
    values = []
    for period in layout:
        if kind == "steady":
            value = level + rng.randrange(-500, 500)
        else:
            value = level * rng.randrange(70, 140) // 100 * length(period) + rng.randrange(10 ** (digits // 2))
        if flow == "balance":
            value = value - level * rng.choice([0, 0, 1, 1, 2]) if kind != "steady" else -value
        if rng.random() < 0.04:
            value = 0
        mark = ""
        if step is not None:
            mark = rng.choices(["", "!", "*"], [90, 5, 5])[0]
            width = int(step) * (10 if mark == "*" else 1)
            value = value // width * width
        values.append((value, mark))
    if flow == "balance" and rng.random() < 0.35:
        values = [(-abs(value), mark) for value, mark in values]
    return values


def random_series(rng):
    flow = rng.choice(["exports", "exports", "balance"])
    layout = random_layout(rng)
    step = None if rng.random() < 0.2 else rng.choice(STEPS)
    return Made(flow, rng.choice([-3, -1, 0, 3, 6, 7, 9]), step, layout, random_values(rng, flow, layout, step))


def random_revision(rng, of):
    """The same figures as another vintage has them; spans may be printed apart."""
    layout, values = [], []
    for period, (value, mark) in zip(of.layout, of.values):
        parts = [period] if rng.random() < 0.5 else [(m, m) for m in range(period[0], period[1] + 1)]
        for part in parts:
            width = int(of.step or 1) * (10 if mark == "*" else 1)
            share = value // len(parts) + value * rng.randrange(-20, 21) // 1000
            layout.append(part)
            values.append((share // width * width if rng.random() < 0.95 else 0, mark))
    return Made(of.flow, of.unit, of.step, layout, values)


def random_rates(rng, rows):
    manner = rng.choice(["direct", "direct", "direct", "inverse", "cross"])
    first = rows[0].period[0] - 12
    level = rng.choice(["7.1069", "1459.88", "0.8613", "151.2"])
    place = len(level.split(".")[1])
    texts = []
    for _ in range(first, rows[-1].period[1] + 1):
        text = plain(F(int(F(level) * rng.randrange(900, 1100) / 1000 * 10**place), 10**place))
        texts.append(text if manner != "cross" else f"{plain(F(rng.randrange(10200, 12400), 10000))}/{text}")
    return manner, first, texts


# ---- Cases on the series ----


def cases_of(rng, name, index, all_series):
    """What a measure is asked of a series, and what it must say."""
    made = all_series[index]
    rows = made.rows
    base_index = index + 1 if index + 1 < len(all_series) and getattr(all_series[index + 1], "of", None) == index else None
    if base_index is not None and rng.random() < 0.3:
        base_index = None
    base = rows if base_index is None else all_series[base_index].rows
    years = range(rows[0].period[0] // 12 + 1, rows[-1].period[1] // 12 + 2)
    good = [y for y in years if tiled(base, year_of(y - 1))]
    year = rng.choice(good) if good and rng.random() < 0.85 else rng.choice(years)
    yoy = {g.period: g for g in year_on_year(rows)}

    if name == "acceleration":
        pairs = [(g, yoy[back(p, 1)]) for p, g in yoy.items() if back(p, 1) in yoy]

        def lines():
            for g, before in pairs:
                absent = g.absent or before.absent
                bounds = None if absent else difference_of(g.bounds, before.bounds)
                yield f"{period_text(g.period)} {absent or plain(g.rate - before.rate)} {range_text(bounds)}"

        return [], lambda: list(lines())
    if name == "annualisedGrowth":
        months = rng.choice([1, 1, 2, 3, 3, 4, 5, 6, 7, 9, 12, 18, 24])
        return [months, base_index], lambda: map(growth_line, growths(rows, base, months, law=paced(months)))
    if name == "compoundAnnualGrowth":
        pairs = [(a, b) for a, b in itertools.combinations(range(len(rows)), 2)]
        pairs = [(a, b) for a, b in pairs if length(rows[a].period) == length(rows[b].period)]
        chosen = rng.sample(pairs, min(2, len(pairs)))

        def lines():
            for a, b in chosen:
                months = rows[b].period[0] - rows[a].period[0]
                yield growth_line(growth_of(rows[b], rows[a].period, rows[a], law=paced(months)))

        return [chosen], lambda: list(lines())
    if name == "threeMonthsOnThreeMonths":
        return [base_index], lambda: map(growth_line, growths(rolling_sum(rows, 3), base, 3))
    if name == "threeMonthsYearOnYear":
        return [base_index], lambda: map(growth_line, growths(rolling_sum(rows, 3), base, 12))
    if name in ("stackedGrowth", "twoYearAverageGrowth"):
        root = 1 if name == "stackedGrowth" else 2

        def lines():
            for p, g in yoy.items():
                before = yoy.get(back(p, 12))
                if before is None:
                    continue
                absent = g.absent or before.absent
                rate, bounds = (None, None) if absent else over_two_years(g, before, root)
                yield f"{period_text(p)} {absent or plain(rate)} {range_text(bounds)}"

        return [], lambda: list(lines())
    if name == "baseEffect":
        return [base_index], lambda: base_effect(rows, base)
    if name == "deficitGrowth":
        return [base_index], lambda: map(growth_line, growths(rows, base, 12, deficit_reason, of_deficits))
    if name == "dailyAverageGrowth":
        days = [rng.choice(["18", "19.5", "20", "21", "22.5", "23"]) for _ in range(2)]
        change = lambda q: (1 + q) * F(days[1]) / F(days[0]) - 1

        def lines():
            for p, g in yoy.items():
                rate = None if g.rate is None else rounded(change(g.rate))
                bounds = None if g.rate is None else with_ends(g.bounds, lambda end: rounded(change(end)))
                yield f"{period_text(p)} {g.absent or plain(rate)} {range_text(bounds)}"

        return days, lambda: list(lines())
    if name == "shareOfGrowth":
        other = base_index if base_index is not None else rng.randrange(len(all_series))
        whole = {g.period: g for g in year_on_year(all_series[other].rows)}

        def lines():
            for p, g in yoy.items():
                if p in whole:
                    missing = g.change is None or not whole[p].change
                    yield f"{period_text(p)} {'-' if missing else plain(rounded(g.change / whole[p].change))}"

        return [other], lambda: list(lines())
    if name == "carryOver":
        return [year], lambda: [full_line(carry_over(rows, year))]
    if name == "acquiredGrowth":
        if rng.random() < 0.8:
            year = rows[-1].period[1] // 12
        return [year, base_index], lambda: [full_line(acquired_growth(rows, base, year))]
    if name == "requiredGrowth":
        if rows[-1].period[1] % 12 != 11 and rng.random() < 0.7:
            year = rows[-1].period[1] // 12
        if rng.random() < 0.5:
            target = plain(F(rng.randrange(-500, 2500), 10000))
            aim, aim_range = F(target), None
        else:
            tenths = rng.randrange(-60, 250)
            target = f"{'-' if tenths < 0 else ''}{abs(tenths) // 10}.{abs(tenths) % 10}%"
            aim, aim_range = F(tenths, 1000), of_step(F(tenths, 1000), F(1, 1000))
        return [year, target, base_index], lambda: [full_line(required_growth(rows, base, year, aim, aim_range))]
    if name == "rollingSum":
        months = rng.choice([1, 2, 3, 4, 6, 12, 12])
        return [months], lambda: map(row_line, rolling_sum(rows, months))
    if name == "totalOf":
        return [], lambda: [row_line(total_of(rows))]
    if name == "aggregate":
        unit, months = rng.choice([("quarter", 3), ("half-year", 6), ("year", 12)])
        start, report = rng.choice([1, 1, 1, 2, 4, 4, 7, 10, 12]), rng.random() < 0.75
        return [unit, start, "report" if report else "refuse"], lambda: aggregate(rows, months, start, report)
    if name == "decumulate":
        step = None if made.step is None else F(made.step) * F(10) ** made.unit
        running, year_at, cumulated = F(0), None, []
        for r in rows:
            if r.period[1] // 12 != year_at:
                year_at, running = r.period[1] // 12, F(0)
            running += r.value + (0 if rng.random() < 0.9 or step is None else step * rng.randrange(-3, 4))
            if made.flow != "balance":
                running = max(running, F(0))
            if step is not None:
                running = half_away(running, step)
            if rng.random() < 0.9:
                period = (12 * year_at, r.period[1])
                cumulated.append(Row(period, running, None if step is None else of_step(running, step)))
        given = [[period_text(r.period), plain(r.value)] for r in cumulated]
        return ["" if step is None else plain(step), given], lambda: map(row_line, decumulate(made.flow, cumulated))
    if name == "domesticExports":
        step = None if made.step is None else F(made.step) * F(10) ** made.unit
        again = []
        for r in rows:
            value = r.value * rng.randrange(0, 101 if rng.random() < 0.98 else 120) / 100
            again.append(value if step is None else half_away(value, step))

        def lines():
            for r, value in zip(rows, again):
                if value > r.value:
                    raise Refused("INVALID_FIELD")
                exact = step is None and r.bounds is None
                part = point(value) if step is None else of_step(value, step)
                bounds = None if exact else difference_of(r.range, part)
                share = None if r.value == 0 else rounded(value / r.value)
                yield f"{row_line(Row(r.period, r.value - value, bounds))} {text_of(share)}"

        return ["" if step is None else plain(step), [plain(value) for value in again]], lambda: list(lines())
    if name == "growthInCurrency":
        manner, first, texts = random_rates(rng, rows)
        return [manner, month_text(first), " ".join(texts)], lambda: growth_in_currency(rows, Rates(manner, first, texts))
    if name == "convertedTotal":
        manner, first, texts = random_rates(rng, rows)
        one_rate = "direct" if rng.random() < 0.6 else "inverse"
        rate = plain(F(rng.randrange(50000, 90000), 10000))

        def lines():
            rates = Rates(manner, first, texts)
            apart = total_of([converted(r, rates.converter(r.period)) for r in rows])
            at_once = total_of([converted(r, scaled(one_rate, (F(rate),))) for r in rows])
            return [row_line(apart), row_line(at_once), plain(at_once.value - apart.value)]

        return [manner, month_text(first), " ".join(texts), one_rate, rate], lines
    raise ValueError(name)


ON_SERIES = [
    *("acceleration", "annualisedGrowth", "compoundAnnualGrowth", "threeMonthsOnThreeMonths"),
    *("threeMonthsYearOnYear", "stackedGrowth", "twoYearAverageGrowth", "baseEffect", "deficitGrowth"),
    *("dailyAverageGrowth", "shareOfGrowth", "carryOver", "acquiredGrowth", "requiredGrowth", "requiredGrowth"),
    *("rollingSum", "totalOf", "aggregate", "decumulate", "domesticExports", "growthInCurrency", "convertedTotal"),
]


# ---- Cases that bring their own figures ----


def random_month(rng, unit, level):
    """Exports, imports and perhaps the printed balance, each with its step: all roundings of one truth."""
    x, m = (F(rng.randrange(level // 2, level * 2)) * unit / 1000 for _ in range(2))
    if rng.random() < 0.05:
        x = F(0)
    if rng.random() < 0.05:
        m = F(0)
    steps = [rng.choice([None, unit, unit, unit * 10, unit / 10]) for _ in range(3)]
    if steps[0] is None or steps[1] is None:
        x, m = half_away(x, unit), half_away(m, unit)
    figures = [q if step is None else half_away(q, step) for q, step in zip((x, m, x - m), steps)]
    printed = rng.random() < 0.6
    if not printed:
        figures[2] = None
        steps[2] = None
    elif steps[2] is None:
        # An exact balance is what the figures as printed give.
        figures[2] = figures[0] - figures[1]
    return figures, steps


def month_ranges(month):
    figures, steps = month
    ranges = [None if q is None else point(q) if s is None else of_step(q, s) for q, s in zip(figures, steps)]
    worked_out = difference_of(ranges[0], ranges[1])
    return ranges[0], ranges[1], worked_out if ranges[2] is None else ranges[2], worked_out


def month_given(month):
    return [[text_of(q) for q in month[0]], [text_of(s) for s in month[1]]]


def balance_of(month):
    x, m, b = month[0]
    return x - m if b is None else b


def month_case(rng):
    unit, level = F(10) ** rng.choice([-2, 0, 6, 7]), rng.choice([2000, 300_000, 40_000_000])
    now, before = random_month(rng, unit, level), random_month(rng, unit, level)
    gdp = F(rng.randrange(0, 20), 1) * unit * level if rng.random() < 0.1 else unit * rng.randrange(1, 10 * level)
    x, m, b, worked_out = month_ranges(now)
    lines = [
        range_text(meet(x, sum_of([m, b]))),
        range_text(meet(m, difference_of(x, b))),
        range_text(meet(b, difference_of(x, m))),
    ]
    (x_now, m_now, _), (x_before, m_before, _) = now[0], before[0]
    change = balance_of(now) - balance_of(before)
    sides = [x_now - x_before, m_before - m_now]
    earlier = month_ranges(before)
    bounds = difference_of(meet(b, worked_out), meet(earlier[2], earlier[3]))
    lines.append(" ".join(plain(q) for q in (change, *sides, change - sum(sides))) + " " + range_text(bounds))
    ratios = [(x_now, m_now), (x_now - m_now, x_now + m_now), (balance_of(now), gdp)]
    lines.append(" ".join("-" if under == 0 else plain(rounded(over / under)) for over, under in ratios))
    lines.append(f"{plain(balance_of(now))} {plain(x_now + m_now)}")
    return [month_given(now), month_given(before), plain(gdp)], "\n".join(lines)


def revision_case(rng):
    """Levels or rates of some periods, each in one to four vintages."""
    rates = rng.random() < 0.4
    lean = rng.choice([-1, 0, 0, 1])
    items = []
    for month in range(rng.randrange(1, 15)):
        ordinal = 2024 * 12 + month
        value = rng.randrange(-200, 300) if rates else rng.randrange(0, 40000)
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=31 * month + 40)
        for vintage in range(rng.choice([1, 2, 2, 3, 4])):
            copy = rng.random() < (0.1 if vintage == 0 else 0.3)
            items.append((ordinal, day.isoformat(), copy, F(value, 1000) if rates else F(value) / 100))
            day += datetime.timedelta(days=rng.randrange(1, 400))
            value = value + rng.choice([-30, -5, 0, 5, 30]) + 10 * lean
            value = value if rates else max(value, 0)
    rng.shuffle(items)
    given = [[month_text(o), d, 1 if copy else 0, plain(v)] for o, d, copy, v in items]
    lines = []
    for horizon in ("first-to-second", "first-to-latest", "each-step"):
        found, absent = [], 0
        for ordinal in sorted({item[0] for item in items}):
            releases = sorted((item for item in items if item[0] == ordinal), key=lambda item: item[1])
            steps = list(zip(releases, releases[1:]))
            if horizon != "each-step":
                if releases[0][2] or len(releases) == 1:
                    absent += 1
                    reason = "no-first-release" if releases[0][2] else "single-vintage"
                    lines.append(f"{month_text(ordinal)} {reason}")
                    continue
                steps = [(releases[0], releases[1 if horizon == "first-to-second" else -1])]
            for a, b in steps:
                relative = None if b[3] == 0 else rounded((b[3] - a[3]) / abs(b[3]))
                found.append((a[3], b[3]))
                lines.append(
                    f"{month_text(ordinal)} {a[1]} {b[1]} {plain(a[3])} {plain(b[3])} {plain(b[3] - a[3])} {text_of(relative)}"
                )
        lines.append(summary_line(found, absent))
        lines.append(regression_line([(to, first) for first, to in found]))
        lines.append(regression_line(found))
    return ["rates" if rates else "levels", given], packed(lines)


def root_text(q, halves=1):
    """The root of a fraction, or a power of it in halves, as text of 34 digits."""
    wide = decimal.Context(prec=400)
    ratio = wide.divide(decimal.Decimal(q.numerator), decimal.Decimal(q.denominator))
    power = wide.sqrt(wide.power(ratio, halves))
    return plain(rounded(F(power)))


def regression_line(pairs):
    """Least squares of the first of each pair on the second, by deviations from the means, against y = x."""
    n = len(pairs)
    if n < 3:
        return "too-few"
    rest = sum((y - x) ** 2 for y, x in pairs)
    if rest == 0:
        return "not-revised"
    mean_y, mean_x = sum(y for y, _ in pairs) / n, sum(x for _, x in pairs) / n
    spread = sum((x - mean_x) ** 2 for _, x in pairs)
    if spread == 0:
        return "no-variation"
    slope = sum((x - mean_x) * (y - mean_y) for y, x in pairs) / spread
    intercept = mean_y - slope * mean_x
    left = sum((y - intercept - slope * x) ** 2 for y, x in pairs)
    variance = left / (n - 2)
    at_zero = variance * (F(1, n) + mean_x**2 / spread)
    test = "- 0"
    if left:
        test = f"{plain(rounded((rest - left) / 2 / variance))} {root_text(left / rest, n - 2)}"
    return " ".join(
        [plain(rounded(intercept)), root_text(at_zero), plain(rounded(slope)), root_text(variance / spread), test]
    )


def summary_line(found, absent):
    sizes = [to - first for first, to in found]
    n, total = len(found), sum((abs(q) for q in sizes), F(0))
    up, down = sum(q > 0 for q in sizes), sum(q < 0 for q in sizes)
    later = sum((abs(to) for _, to in found), F(0))
    chance = None
    if up + down:
        # Two-sided: as lopsided as this, or more, on either side.
        extreme = max(up, down)
        ways = [math.comb(up + down, i) for i in range(up + down + 1)]
        tail = sum(w for i, w in enumerate(ways) if i >= extreme or i <= up + down - extreme)
        chance = F(tail, 2 ** (up + down))
    means = [sum(sizes, F(0)) / n, total / n] if n else [None, None]
    means += [sum(sizes, F(0)) / later, total / later] if later else [None, None]
    error = "-" if n < 2 else root_text(sum((q - means[0]) ** 2 for q in sizes) / (n * (n - 1)))
    return " ".join(
        [str(n), str(absent), *(text_of(q and rounded(q)) for q in means), error]
        + [str(up), str(down), str(n - up - down), text_of(chance and rounded(chance))]
    )


def which_base_case(rng):
    unit = F(10) ** rng.choice([6, 7, 8])
    level = rng.randrange(500, 50000)
    bases = [level + rng.randrange(-level // 100 - 1, level // 100 + 2) for _ in range(rng.randrange(1, 5))]
    if rng.random() < 0.1:
        bases[0] = rng.choice([0, -level])
    value = level * rng.randrange(700, 1400) // 1000
    decimals = rng.choice([0, 1, 1, 2])
    percent = half_away(F(value, rng.choice([b for b in bases if b > 0] or [level])) * 100 - 100, F(1, 10**decimals))
    size = plain(abs(percent))
    if decimals:
        whole, _, fraction = size.partition(".")
        size = f"{whole}.{fraction.ljust(decimals, '0')}"
    text = f"{'-' if percent < 0 else ''}{size}%"
    shown = of_step(percent / 100, F(1, 100 * 10**decimals))
    steps = [rng.choice([None, unit, unit]) for _ in range(len(bases) + 1)]
    ranges = [point(v * unit) if s is None else of_step(v * unit, s) for v, s in zip([value, *bases], steps)]
    fits = []
    for base, range_ in zip(bases, ranges[1:]):
        if reason_of(F(value), F(base)) is not None:
            fits.append("not")
            continue
        growth = growth_bounds(ranges[0], range_)
        common = meet(growth, shown)
        fits.append("not" if common is None else "certainly" if common == growth else "possibly")
    given = [[plain(v * unit), text_of(s)] for v, s in zip([value, *bases], steps)]
    return [text, *given], " ".join(fits)


def working_days_case(rng):
    first = 2018 * 12 + rng.randrange(120)
    period = (first, first + rng.choice([0, 0, 0, 1, 2, 11]))
    start = datetime.date(first // 12, first % 12 + 1, 1)
    days = [start + datetime.timedelta(days=i) for i in range(-20, 400)]
    holidays = rng.sample(days[: 31 * length(period) + 40], rng.randrange(0, 12))
    weekend = rng.choice([None, None, [6, 7], [5, 6], [7], []])
    half = rng.choice([[], [], [6], [4], [3, 6]])
    if weekend is not None:
        half = [d for d in half if d not in weekend]
    off = [d for d in (6, 7) if d not in half] if weekend is None else weekend
    worked = rng.sample([d for d in days[:90] if d not in holidays], rng.randrange(0, 5))
    counted = F(0)
    for d in days:
        if period[0] <= d.year * 12 + d.month - 1 <= period[1]:
            if d in worked:
                counted += 1
            elif d not in holidays and d.isoweekday() not in off:
                counted += F(1, 2) if d.isoweekday() in half else 1
    texts = [[d.isoformat() for d in group] for group in (holidays, worked)]
    return [period_text(period), *texts, weekend, half], plain(counted)


ALONE = {
    "months": month_case,
    "revisions": revision_case,
    "whichBase": which_base_case,
    "workingDays": working_days_case,
}


def main():
    rng = random.Random(SEED)
    all_series = []
    while len(all_series) < SERIES:
        made = random_series(rng)
        all_series.append(made)
        if rng.random() < 0.2 and len(all_series) < SERIES:
            revision = random_revision(rng, made)
            revision.of = len(all_series) - 1
            all_series.append(revision)
    shown = int(sys.argv[2]) if sys.argv[1:2] == ["--show"] else None
    if shown is not None:
        globals()["packed"] = lambda lines, _=2: "\n".join(lines)
    cases = {name: [] for name in ("yearOnYear", "monthOnMonth", "yearToDate", *dict.fromkeys(ON_SERIES), *ALONE)}

    def add(name, index, asked, measure):
        if shown is None or shown == index:
            on_all = name in ("yearOnYear", "monthOnMonth", "yearToDate")
            cases[name].append([index, *asked, attempt(lambda: list(measure()), 1 if on_all else 2)])

    for index, made in enumerate(all_series):
        rows = made.rows
        add("yearOnYear", index, [None], lambda: map(growth_line, year_on_year(rows)))
        add("monthOnMonth", index, [None], lambda: map(growth_line, month_on_month(rows)))
        add("yearToDate", index, [], lambda: map(row_line, year_to_date(rows)))
        following = all_series[index + 1] if index + 1 < SERIES else None
        if getattr(following, "of", None) == index:
            other = following.rows
            if index % 2:
                add("yearOnYear", index, [index + 1], lambda: map(growth_line, year_on_year(rows, other)))
            else:
                add("monthOnMonth", index, [index + 1], lambda: map(growth_line, month_on_month(rows, other)))
        unsuited = "domesticExports" if made.flow == "balance" else "deficitGrowth"
        asked_for = 2 if index % 3 == 0 else 1
        for name in sorted(set(rng.sample([n for n in ON_SERIES if n != unsuited], asked_for))):
            asked, measure = cases_of(rng, name, index, all_series)
            add(name, index, asked, measure)
        # Deficits are where this one has something to say.
        if made.flow == "balance" and index % 4 == 0:
            add("deficitGrowth", index, *cases_of(rng, "deficitGrowth", index, all_series))
    for name, make in ALONE.items():
        for _ in range(SINGLE):
            asked, expected = make(rng)
            cases[name].append([*asked, expected])

    if shown is not None:
        print(json.dumps(all_series[shown].written))
        for name, found in cases.items():
            for case in found if name not in ALONE else []:
                print(f"\n{name} {json.dumps(case[1:-1])}\n{case[-1]}")
        return
    head = json.dumps(
        {
            "made": f"by test/reference/measures.py with seed {SEED}, Python fractions; nothing of the library in it",
            "counts": {name: len(found) for name, found in cases.items()},
        }
    )[1:-1]
    listed = lambda values: "[\n" + ",\n".join(json.dumps(v, separators=(",", ":")) for v in values) + "\n]"
    body = ",\n".join(f"{json.dumps(name)}: {listed(found)}" for name, found in cases.items())
    text = f"{{{head},\n\"series\": {listed([made.written for made in all_series])},\n\"cases\": {{\n{body}\n}}}}\n"
    target = pathlib.Path(os.environ.get("OUT") or pathlib.Path(__file__).with_name("measures.json.gz"))
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(text.encode())
    print(target, target.stat().st_size, "bytes", {name: len(found) for name, found in cases.items()})


if __name__ == "__main__":
    main()
