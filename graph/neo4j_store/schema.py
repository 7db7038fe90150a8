"""The constraints and indexes of `graph/cypher/schema.cypher`: what is missing is made, and checked."""

from __future__ import annotations

import re
from functools import cache

from neo4j import Driver

from graph.errors import StoreUnavailable
from graph.neo4j_store.settings import Settings
from graph.neo4j_store.words import cypher

WAIT = 300  # seconds for indexes to be filled, over data that is there already
_NAME = re.compile(r"CREATE \w+(?: INDEX)? (whomet_\w+)")


@cache
def statements() -> dict[str, str]:
    """Name of each constraint or index -> the statement that makes it, in the file's order."""
    text = re.sub(r"^\s*//.*$", "", cypher("schema"), flags=re.MULTILINE)
    made = (part.strip() for part in text.split(";"))
    return {found[1]: part for part in made if (found := _NAME.match(part))}


def apply_schema(driver: Driver, settings: Settings) -> list[str]:
    """Make what is missing and wait until it can be used; returns the names made, none on a second run.

    Raises StoreUnavailable where an index cannot be filled; needs the right to create constraints only
    where something is missing, so that an administrator can apply the file beforehand.
    """
    made = [name for name in statements() if name not in _there(driver, settings)]
    for name in made:
        driver.execute_query(statements()[name], database_=settings.database)
    if made:
        driver.execute_query("CALL db.awaitIndexes($wait)", wait=WAIT, database_=settings.database)
        if broken := [name for name, state in _there(driver, settings).items() if state == "FAILED"]:
            raise StoreUnavailable(f"Neo4j at {settings.place} could not fill {', '.join(broken)}: see its log.")
    return made


def _there(driver: Driver, settings: Settings) -> dict[str, str]:
    """Our indexes, those behind constraints too, with their state."""
    rows = driver.execute_query(cypher("schema_names"), database_=settings.database).records
    return {row["name"]: row["state"] for row in rows}
