#!/usr/bin/env python3
"""Arithmetic once more by Python's decimal, an implementation of the General Decimal Arithmetic Specification.

Regenerate the committed output with

    python3 test/reference/decimals.py

which writes test/reference/decimals.json.gz, the same bytes each time; SEED, CASES and OUT give others. Nothing of the
library is used here. A case is [a, b, a + b, a - b, a * b, a / b to 34 digits half to even ("-" for a divisor of zero),
a step, a rounded to the step in each of six modes]. A third of the quotients lie next to a tie of their 34th digit, and a
third of the roundings on or next to one.
"""

import decimal
import gzip
import json
import os
import pathlib
import random

SEED = int(os.environ.get("SEED", "20251208"))
CASES = int(os.environ.get("CASES", "4000"))
MODES = {
    "half-away-from-zero": decimal.ROUND_HALF_UP,
    "half-even": decimal.ROUND_HALF_EVEN,
    "truncate": decimal.ROUND_DOWN,
    "away-from-zero": decimal.ROUND_UP,
    "floor": decimal.ROUND_FLOOR,
    "ceiling": decimal.ROUND_CEILING,
}
D = decimal.Decimal
exact = decimal.Context(prec=400, traps=[decimal.Inexact, decimal.InvalidOperation])
narrow = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_EVEN)


def text(value):
    if value == 0:
        return "0"
    shown = format(value, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def number(rng):
    kind = rng.random()
    if kind < 0.05:
        return D(0)
    digits = rng.randrange(1, 40)
    whole = rng.randrange(1, 10**digits)
    if kind < 0.2:
        whole = rng.choice([1, 2, 5, 9]) * 10 ** rng.randrange(0, 20) + rng.choice([-1, 0, 1])
    place = rng.randrange(-59, 59 - len(str(whole)))
    if rng.random() < 0.7:
        place = rng.randrange(-12, 12)
    return D(whole).scaleb(place, exact) * rng.choice([1, 1, -1])


def near_a_tie(rng):
    """A quotient whose digits behind the 34th are 5, or nearly, or nearly not."""
    b = D(rng.randrange(1, 10 ** rng.randrange(1, 20)))
    q = D(rng.randrange(10**33, 10**34)) * 10 + 5
    a = exact.multiply(b, q)
    return exact.add(a, D(rng.choice([-1, 0, 1]))).scaleb(-40), b


def rounding(rng, a):
    step = D(1).scaleb(rng.randrange(-12, 12))
    if rng.random() < 1 / 3:
        half = exact.divide(step, D(2))
        off = rng.choice([D(0), step.scaleb(-9), -step.scaleb(-9)])
        odd = D(rng.randrange(-(10**15), 10**15) * 2 + 1)
        return exact.add(exact.multiply(odd, half), off), step
    return a, step


def case(rng):
    a, b = near_a_tie(rng) if rng.random() < 1 / 3 else (number(rng), number(rng))
    out = [a, b, exact.add(a, b), exact.subtract(a, b), exact.multiply(a, b)]
    out.append(None if b == 0 else narrow.divide(a, b))
    x, step = rounding(rng, a)
    out += [x, step]
    for mode in MODES.values():
        wide = decimal.Context(prec=400, rounding=mode)
        out.append(x.quantize(step, context=wide))
    return ["-" if value is None else text(value) for value in out]


rng = random.Random(SEED)
result = {
    "made": f"test/reference/decimals.py with seed {SEED}",
    "modes": list(MODES),
    "cases": [case(rng) for _ in range(CASES)],
}
path = pathlib.Path(os.environ.get("OUT") or pathlib.Path(__file__).with_name("decimals.json.gz"))
path.write_bytes(gzip.compress(json.dumps(result, separators=(",", ":")).encode(), mtime=0))
print(path, path.stat().st_size)
