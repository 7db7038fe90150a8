"""Candidate pairs from Splink, for more mentions than one machine's blocks should hold.

Splink (https://moj-analytical-services.github.io/splink/) estimates from the mentions themselves how much each
agreement weighs (Fellegi and Sunter, by expectation maximisation) on DuckDB, or on Spark where a database API for it is
given. It says only which profiles to compare; whether two are one person is decided as ever. Needs the extra `splink`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from graph.errors import WhometError
from graph.identity.blocking import Profile, given_keys
from graph.identity.people import agency_of
from graph.identity.sounds import sound

if TYPE_CHECKING:
    from graph.identity.names import Reading

WORTHWHILE = -6.0  # match weight (log2 odds) from which on a pair is compared
SEED = 1


class NoSplink(WhometError):
    """The extra is not installed."""


def splink_pairs(
    found: Sequence[Profile], database: Any = None, worthwhile: float = WORTHWHILE
) -> Iterator[tuple[int, list[int]]]:
    """Each profile number with the higher numbers to compare it with, both in order; a source for `cluster`.

    `database` is a Splink database API; DuckDB in memory without one. Raises NoSplink.
    """
    try:
        import pyarrow
        from splink import Linker
        from splink.internals.duckdb.database_api import DuckDBAPI
    except ImportError as error:
        raise NoSplink("Splink is not installed; pip install 'whomet[splink]', or leave it out.") from error
    rows = [row for number, profile in enumerate(found) for row in _rows(number, profile)]
    if len(rows) < 2:
        return
    table = (database or DuckDBAPI()).register(pyarrow.Table.from_pylist(rows, schema=_schema(pyarrow)))
    linker = Linker(table, _settings(), log_level="ERROR")
    _train(linker)
    scored = linker.inference.predict(threshold_match_weight=worthwhile, warning_mode="never")
    others: dict[int, set[int]] = {}
    for pair in scored.as_record_list():
        low, high = sorted((int(pair["profile_l"]), int(pair["profile_r"])))
        if low != high:
            others.setdefault(low, set()).add(high)
    for low in sorted(others):
        yield low, sorted(others[low])


def _rows(number: int, profile: Profile) -> Iterator[dict[str, object]]:
    """One row for each way to read the name."""
    for place, reading in enumerate(profile.name.readings):
        yield {
            "unique_id": f"{number}-{place}",
            "profile": number,
            "agency": agency_of(profile.mention) or profile.mention.agency,
            **_parts(reading),
        }


def _parts(reading: Reading) -> dict[str, str | None]:
    given = reading.given[0] if reading.given else None
    keys = sorted(key for key in given_keys(given) if key.startswith("=")) if given else []
    return {
        "surname": sound(reading.surnames[0]) if reading.surnames else None,
        "second": sound(reading.surnames[1]) if len(reading.surnames) > 1 else None,
        "given": given,
        "initial": given[0] if given else None,
        "formal": keys[0] if keys else given,
    }


def _schema(pyarrow: Any) -> Any:
    text = ("unique_id", "agency", "surname", "second", "given", "initial", "formal")
    return pyarrow.schema([("profile", pyarrow.int64()), *((name, pyarrow.string()) for name in text)])


def _settings() -> Any:
    import splink.comparison_library as compare
    from splink import SettingsCreator, block_on

    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            compare.JaroWinklerAtThresholds("surname", [0.92]).configure(term_frequency_adjustments=True),
            compare.JaroWinklerAtThresholds("second", [0.92]),
            compare.JaroWinklerAtThresholds("given", [0.92, 0.8]),
            compare.ExactMatch("agency"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("surname", "initial"),
            block_on("surname", "formal"),
            block_on("surname", "second"),
            block_on("surname", "agency"),
            block_on("second", "formal", "agency"),
        ],
        additional_columns_to_retain=["profile"],
        retain_matching_columns=False,
    )


def _train(linker: Any) -> None:
    from splink import block_on

    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("surname", "second", "given")], recall=0.5)
    training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    for rule in (block_on("surname", "formal"), block_on("given", "agency")):
        training.estimate_parameters_using_expectation_maximisation(rule)
