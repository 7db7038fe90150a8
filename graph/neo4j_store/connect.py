"""One way in to Neo4j: a driver that has been checked, and every failure said in one line.

The server is asked once, before anything else, so that a wrong address fails at once and not after the
driver's retries. Messages name the place, never the password.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable

from graph.errors import StoreUnavailable
from graph.neo4j_store.settings import Settings

OLDEST = (5, 26)
PATIENCE = 5.0  # seconds to wait for a connection, and to try a transaction again

# The end of a Neo4j status code -> what a person should hear. {place}, {database}, {user} are filled in.
_SERVER_SAYS = {
    "Unauthorized": "Neo4j at {place} refused the login of {user}: check WHOMET_NEO4J_USER and WHOMET_NEO4J_PASSWORD.",
    "CredentialsExpired": "Neo4j at {place} wants a new password for {user}: change it there first.",
    "AuthenticationRateLimit": "Neo4j at {place} locked {user} after too many wrong passwords: wait a few seconds.",
    "Forbidden": "Neo4j at {place} does not let {user} do this: ask for the right to write and to create constraints.",
    "DatabaseNotFound": "Neo4j at {place} has no database {database}: check WHOMET_NEO4J_DATABASE.",
    "DatabaseUnavailable": "The database {database} at {place} is not running: see the server's log.",
    "ConstraintCreationFailed": "Neo4j at {place} holds data that breaks whomet's constraints: {detail}",
    "ConstraintValidationFailed": "Something else wrote to this workspace at {place}; run the sync again: {detail}",
    "MemoryPoolOutOfMemoryError": "Neo4j at {place} has too little memory for this: raise its heap, then run again.",
    "TransactionTimedOut": "Neo4j at {place} ran out of time on this query.",
    "TransactionTimedOutClientConfiguration": "The query ran longer than its time limit.",
}
_READ_ONLY = re.compile("read.?only", re.IGNORECASE)
_NO_SPACE = re.compile(
    "no space left|disk.{0,20}full|out of disk|file too large|unable to append|transaction log", re.I
)


@contextmanager
def connection(settings: Settings) -> Iterator[Driver]:
    """A checked driver, closed at the end. Raises StoreUnavailable, also for what is refused inside the block."""
    with _checked_driver(settings) as driver, in_plain_words(settings):
        yield driver


def _checked_driver(settings: Settings) -> Driver:
    try:
        driver = GraphDatabase.driver(
            settings.uri,
            auth=(settings.user, settings.password) if settings.password else None,
            connection_timeout=PATIENCE,
            max_transaction_retry_time=PATIENCE,
            notifications_min_severity="OFF",
            user_agent="whomet",
        )
    except (ConfigurationError, ValueError) as error:
        raise StoreUnavailable(explain(error, settings)) from error
    try:
        _check_version(driver, settings)
    except (Neo4jError, DriverError, OSError, ValueError) as error:
        driver.close()
        raise StoreUnavailable(explain(error, settings)) from error
    except StoreUnavailable:
        driver.close()
        raise
    return driver


def _check_version(driver: Driver, settings: Settings) -> None:
    with driver.session(database=settings.database) as session:
        agent = session.run("RETURN 1").consume().server.agent  # outside a managed transaction: never tried again
    version = tuple(int(part) for part in re.findall(r"\d+", agent.rpartition("/")[2])[:2])
    if version < OLDEST:
        raise StoreUnavailable(f"{settings.place} runs {agent}; whomet needs Neo4j {OLDEST[0]}.{OLDEST[1]} or newer.")


@contextmanager
def in_plain_words(settings: Settings) -> Iterator[None]:
    """Turn what the driver raises into a StoreUnavailable of one line."""
    try:
        yield
    except (Neo4jError, DriverError) as error:
        raise StoreUnavailable(explain(error, settings)) from error


def explain(error: Exception, settings: Settings) -> str:
    """One line on what went wrong and what to do."""
    where = {"place": settings.place, "database": settings.database, "user": settings.user}
    detail = _one_line(error)
    if isinstance(error, Neo4jError):
        return _explain_server(error, where, detail)
    if isinstance(error, ConfigurationError | ValueError):
        return f"The Neo4j address {settings.place} cannot be used (say bolt://HOST:7687 or neo4j+s://HOST): {detail}"
    if isinstance(error, ServiceUnavailable | OSError):
        return f"No Neo4j answers at {settings.place}: is it running, and is this its Bolt address? ({detail})"
    return f"Neo4j at {settings.place}: {detail}"


def _explain_server(error: Neo4jError, where: dict[str, str], detail: str) -> str:
    if _NO_SPACE.search(detail):
        return "Neo4j at {place} cannot write to its disk (full?): make room, restart it, then run again.".format(
            **where
        )
    if _READ_ONLY.search(detail):
        return "The database {database} at {place} is read-only: ask for the right to write.".format(**where)
    known = _SERVER_SAYS.get((error.code or "").rpartition(".")[2])
    if known is None and isinstance(error, AuthError):
        known = _SERVER_SAYS["Unauthorized"]
    return known.format(**where, detail=detail) if known else f"Neo4j at {where['place']} says: {detail}"


def _one_line(error: Exception) -> str:
    text = (error.message if isinstance(error, Neo4jError) else None) or str(error) or type(error).__name__
    return " ".join(text.split())[:300]
