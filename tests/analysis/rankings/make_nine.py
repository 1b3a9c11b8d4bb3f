"""What pref_voting and scipy say of seven to nine options: Schulze's whole order, Borda with gaps, all without one.

Run as `make_reference.py` is, from its folder: `python make_nine.py > nine.jsonl`. Kemeny is left to the smaller
profiles: pref_voting tries every order. Sets are written as the letters in them, "ab"; Schulze's order as "ab>c".
"""

# pyright: basic, reportMissingImports=false
import json
import random
import sys
import warnings
from itertools import permutations

warnings.filterwarnings("ignore")

from make_reference import as_text, ballot, kendall, profile_of  # noqa: E402
from pref_voting.margin_based_methods import beat_path, beat_path_defeat  # noqa: E402

PROFILES = 90
RULES = ("last", "no_opinion")


def letters(options):
    return "".join("abcdefghi"[option] for option in sorted(options))


def counted_by(ballots, options, rule):
    profile = profile_of(ballots, options)
    if rule == "last":
        profile.use_extended_strict_preference()
    return profile


def tiers(profile, options):
    """Undefeated options, those undefeated by what is left then, and so on."""
    defeats, left, found = beat_path_defeat(profile), set(options), []
    while left:
        first = {a for a in left if not any(defeats.has_edge(b, a) for b in left)}
        found.append(letters(first))
        left -= first
    return ">".join(found)


def borda_scores(ballots, options, rule):
    """Twice ours, by margins: as many as it meets, and those below less those above."""
    profile = counted_by(ballots, options, rule)
    margins = {o: sum(profile.margin(o, other) for other in options if other != o) for o in options}
    meets = [(p.keys() if rule == "no_opinion" else set(options), weight) for p, weight in ballots]
    met = {o: sum(weight * (len(among) - 1) for among, weight in meets if o in among) for o in options}
    return {o: int(margins[o] + met[o]) for o in options}


def winners(ballots, options, rule):
    """Who is first by Schulze and by Borda among the options; with no opinion, of those that anybody ranks."""
    ranked = [o for o in options if rule == "last" or any(o in places for places, _ in ballots)]
    scores = borda_scores(ballots, ranked, rule)
    most = [o for o in ranked if scores[o] == max(scores.values())]
    return [letters(beat_path(counted_by(ballots, ranked, rule))), letters(most)]


def without(ballots, n):
    places, weight = ballots[n]
    return [*ballots[:n], *([(places, weight - 1)] if weight > 1 else []), *ballots[n + 1 :]]


def told(ballots, options, rule):
    profile = counted_by(ballots, options, rule)
    first, scores = profile.condorcet_winner(), borda_scores(ballots, options, rule)
    alone = [winners(without(ballots, n), options, rule) for n in range(len(ballots))]
    return {
        "unranked": rule,
        "pairs": [int(profile.support(a, b)) for a, b in permutations(options, 2)],
        "condorcet": "" if first is None else letters([first]),
        "cycles": bool(profile.cycles()),
        "order": tiers(profile, options),
        "twice_borda": [scores[o] for o in options],
        "without": alone,
    }


def main():
    source, made = random.Random(20261127), 0
    while made < PROFILES:
        options = range(source.choice([7, 8, 9, 9, 9]))
        ties, gaps = source.choice([(0, 0), (0.3, 0), (0.6, 0.2), (0.3, 0.5), (0.1, 0.7)])
        ballots = [
            (ballot(source, options, ties, gaps), source.choice([1, 1, 1, 2])) for _ in range(source.randint(2, 12))
        ]
        if any(all(o not in places for places, _ in ballots) for o in options):
            continue
        made += 1
        line = {
            "ballots": [as_text(places, weight) for places, weight in ballots],
            "told": [told(ballots, options, rule) for rule in RULES],
            "kendall_w": kendall(ballots, options),
        }
        json.dump(line, sys.stdout, separators=(",", ":"))
        print()


if __name__ == "__main__":
    main()
