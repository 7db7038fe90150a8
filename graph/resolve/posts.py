"""Which wordings of one person's posts at one agency are one post: the same in either language, or merely less said."""

from __future__ import annotations

from collections.abc import Sequence

from graph.decisions import joined
from graph.identity.posts import compare_posts
from graph.model import Attendee
from graph.resolve.seats import Seat


def one_post(seats: Sequence[Seat]) -> list[tuple[str, list[Seat]]]:
    """Seats by post, each with the wording seen first; '' where no post is written.

    A wording that says less goes with the one post it can mean, and stays alone where it could mean two.
    """
    country = next((seat.claim.country for seat in seats if seat.claim.country), None)
    roles = list(dict.fromkeys(_role(seat) for seat in seats))
    written = [role for role in roles if role]
    pairs = [(a, b) for i, a in enumerate(written) for b in written[i + 1 :]]
    same = [pair for pair in pairs if compare_posts(*pair, country) == "same"]
    home = {role: role for role in roles} | joined(same)
    alike = [(home[a], home[b]) for a, b in pairs if home[a] != home[b] and compare_posts(a, b, country) == "like"]
    posts = {root: {b if a == root else a for a, b in alike if root in (a, b)} for root in dict.fromkeys(home.values())}
    pairs = [(a, next(iter(others))) for a, others in posts.items() if len(others) == 1]
    home = {role: joined(pairs).get(root, root) for role, root in home.items()}
    grouped: dict[str, list[Seat]] = {}
    for seat in seats:
        grouped.setdefault(home[_role(seat)], []).append(seat)
    return [(_role(group[0]), group) for group in grouped.values()]


def _role(seat: Seat) -> str:
    return seat.claim.role or "" if isinstance(seat.claim, Attendee) else ""
