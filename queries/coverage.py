"""What an answer was looked for in, so that a reader knows what it does not cover."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from queries.catalogue import everything
from queries.fetch import Store, fetch


def coverage(values: Mapping[str, Any], store: Store, for_review: int = 0) -> dict[str, int]:
    """How many documents there are, and how many held meetings of the period asked about were counted.

    `dates_unknown` is how many held meetings have no date, and so lie in no period; `mentions_for_review` is how many
    mentions wait for a person's decision.
    """
    period = {name: values.get(name) for name in ("since", "until")}
    row = fetch(everything()["coverage"], period, store)[0]
    return {**row, "mentions_for_review": for_review}
