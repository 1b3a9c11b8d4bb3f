"""What pref_voting and scipy say about random ballots with ties and gaps: the reference for `analysis.ranking`.

Run in an environment of its own: `pip install pref_voting==1.18.2 scipy==1.17.1`, then
`python tests/analysis/rankings/make_reference.py > tests/analysis/rankings/reference.jsonl`.
A ballot is written "2:a=b>c": two people put a and b first, tied, then c.
"""

# pyright: basic, reportMissingImports=false
import json
import random
import sys
import warnings
from itertools import permutations

warnings.filterwarnings("ignore")

from pref_voting.margin_based_methods import beat_path  # noqa: E402
from pref_voting.other_methods import kemeny_young_rankings  # noqa: E402
from pref_voting.profiles import Profile  # noqa: E402
from pref_voting.profiles_with_ties import ProfileWithTies  # noqa: E402
from pref_voting.scoring_methods import symmetric_borda_scores  # noqa: E402
from scipy.stats import friedmanchisquare  # noqa: E402

PROFILES = 640


def ballot(random_source, options, ties, gaps):
    """One person's places, 1 first; fewer than all where there are gaps."""
    ranked = [option for option in options if random_source.random() >= gaps] or [random_source.choice(options)]
    random_source.shuffle(ranked)
    place, places = 1, {}
    for number, option in enumerate(ranked):
        place += number > 0 and random_source.random() >= ties
        places[option] = place
    return places


def as_text(places, weight):
    tiers = [[o for o in sorted(places) if places[o] == place] for place in sorted(set(places.values()))]
    return f"{weight}:" + ">".join("=".join("abcdefghi"[o] for o in tier) for tier in tiers)


def told(profile, options, unranked):
    """Supports of all pairs, who beats all, Schulze's winners, the least disagreement and how many orders reach it."""
    support = {(a, b): profile.support(a, b) for a, b in permutations(options, 2)}
    costs = [sum(support[b, a] for n, a in enumerate(order) for b in order[n + 1 :]) for order in permutations(options)]
    first = profile.condorcet_winner()
    return {
        "unranked": unranked,
        "pairs": [int(support[pair]) for pair in permutations(options, 2)],
        "condorcet": None if first is None else int(first),
        "schulze": [int(option) for option in beat_path(profile)],
        "cycles": bool(profile.cycles()),
        "cost": int(min(costs)),
        "optima": costs.count(min(costs)),
    }


def kendall(ballots, options):
    """W by scipy's Friedman statistic; None where it is not a number, or scipy wants more people or options."""
    rows = [[places.get(o, 99) for o in options] for places, weight in ballots for _ in range(weight)]
    if len(options) < 3 or len(rows) < 1:
        return None
    statistic = friedmanchisquare(*[[row[n] for row in rows] for n in range(len(options))]).statistic
    value = float(statistic) / (len(rows) * (len(options) - 1))
    return None if value != value else round(value, 12)


def profile_of(ballots, options):
    return ProfileWithTies([p for p, _ in ballots], rcounts=[w for _, w in ballots], candidates=list(options))


def main():
    source = random.Random(20261126)
    for number in range(PROFILES):
        options = range(source.randint(3, 6))
        ties, gaps = (0.0, 0.0) if number % 4 == 0 else (source.choice([0, 0.3, 0.6]), source.choice([0, 0.2, 0.5]))
        ballots = [
            (ballot(source, options, ties, gaps), source.choice([1, 1, 1, 2, 5])) for _ in range(source.randint(1, 9))
        ]
        used = sorted({option for places, _ in ballots for option in places})
        ballots = [({used.index(o): p for o, p in places.items()}, weight) for places, weight in ballots]
        options = range(len(used))
        if len(options) < 2:
            continue
        last, some = profile_of(ballots, options), profile_of(ballots, options)
        last.use_extended_strict_preference()
        line = {
            "ballots": [as_text(places, weight) for places, weight in ballots],
            "told": [told(last, options, "last"), told(some, options, "no_opinion")],
            "symmetric_borda": [int(symmetric_borda_scores(last)[option]) for option in options],
            "kendall_w": kendall(ballots, options),
        }
        if ties == gaps == 0:
            orders = [tuple(sorted(places, key=lambda option: places[option])) for places, _ in ballots]
            linear = Profile(orders, rcounts=[weight for _, weight in ballots])
            best, cost = kemeny_young_rankings(linear)
            line["kemeny_young"] = [int(cost), len(best)]
        json.dump(line, sys.stdout, separators=(",", ":"))
        print()


if __name__ == "__main__":
    main()
