"""Every order of nine options tried: the least disagreement, how many orders have it, what stands first in any.

It starts from the pairs that pref_voting counted (nine.jsonl), not from ours, and needs numpy. Run from its folder:
`python make_kemeny.py > kemeny.jsonl`. A line for each profile of nine options, in their order: for each rule for what
is left out [cost, optima, "abc"].
"""

# pyright: basic, reportMissingImports=false
import json
from itertools import permutations
from pathlib import Path

import numpy

OPTIONS = 9
ORDERS = numpy.array(list(permutations(range(OPTIONS))), dtype=numpy.int8)


def tried(pairs):
    table = numpy.zeros((OPTIONS, OPTIONS), dtype=numpy.int32)
    for (a, b), count in zip(permutations(range(OPTIONS), 2), pairs, strict=True):
        table[a, b] = count
    cost = numpy.zeros(len(ORDERS), dtype=numpy.int32)
    for before, behind in ((i, j) for i in range(OPTIONS) for j in range(i + 1, OPTIONS)):
        cost += table[ORDERS[:, behind], ORDERS[:, before]]
    best = ORDERS[cost == cost.min()]
    return [int(cost.min()), len(best), "".join("abcdefghi"[o] for o in sorted(set(best[:, 0].tolist())))]


def main():
    for line in Path("nine.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)["told"]
        if len(told[0]["pairs"]) == OPTIONS * (OPTIONS - 1):
            print(json.dumps([tried(by_rule["pairs"]) for by_rule in told], separators=(",", ":")))


if __name__ == "__main__":
    main()
