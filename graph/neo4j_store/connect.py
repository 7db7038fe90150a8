"""One way in to Neo4j: a driver that has been checked, and every failure said in one line.

The server is asked once, before anything else, so that a wrong address fails at once and not after the
driver's retries. Messages name the place, never the password.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from ssl import SSLError
from urllib.parse import urlsplit

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError, UnsupportedServerProduct

from graph.errors import StoreUnavailable
from graph.neo4j_store.settings import Settings

OLDEST = (5, 26)
REACH = 15.0  # seconds to reach the server
PATIENCE = 5.0  # seconds to try a transaction again
SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")

# The end of a Neo4j status code -> what a person should hear.
_SERVER_SAYS = {
    "Unauthorized": "Neo4j at {place} refused the login of {user}: check WHOMET_NEO4J_USER and WHOMET_NEO4J_PASSWORD.",
    "CredentialsExpired": "Neo4j at {place} wants a new password for {user}: change it there first.",
    "AuthenticationRateLimit": "Neo4j at {place} locked {user} after too many wrong passwords: wait a few seconds.",
    "Forbidden": "Neo4j at {place} does not let {user} do this; it takes the right to write and to make constraints.",
    "DatabaseNotFound": "Neo4j at {place} has no database {database}: check WHOMET_NEO4J_DATABASE.",
    "DatabaseUnavailable": "The database {database} at {place} is not ready: try again in a moment, or see its log.",
    "ConstraintCreationFailed": "Neo4j at {place} holds data that break whomet's constraints: {detail}",
    "ConstraintValidationFailed": "Something else wrote to this workspace at {place}; run the sync again: {detail}",
    "MemoryPoolOutOfMemoryError": "Neo4j at {place} has too little memory for this: raise its heap, then run again.",
    "TransactionTimedOut": "Neo4j at {place} ended this after its own time limit.",
    "TransactionTimedOutClientConfiguration": "This took longer than its time limit.",
}
_READ_ONLY = re.compile("read.?only", re.IGNORECASE)
# What a server says once it could not write: the database takes nothing more until it is started again.
_BROKEN = re.compile("no space left|critical error|could not append transaction|could not apply the transaction", re.I)

# The driver warns through logging; what matters of it is said in our own words.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


@contextmanager
def connection(settings: Settings) -> Iterator[Driver]:
    """A checked driver, closed at the end. Raises StoreUnavailable, also for what is refused inside the block."""
    _check_address(settings)
    with _driver(settings) as driver:
        with in_plain_words(settings):
            _check_version(driver, settings)
        with in_plain_words(settings, connected=True):
            yield driver


def _driver(settings: Settings) -> Driver:
    return GraphDatabase.driver(
        settings.uri,
        auth=(settings.user, settings.password) if settings.password else None,
        connection_timeout=REACH,
        connection_acquisition_timeout=2 * REACH,
        max_transaction_retry_time=PATIENCE,
        notifications_min_severity="OFF",
        user_agent="whomet",
    )


def _check_address(settings: Settings) -> None:
    """The driver's own words on a bad address would show a password written into it."""
    try:
        address = urlsplit(settings.uri)
        usable = address.scheme in SCHEMES and address.hostname and address.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise StoreUnavailable(
            f"The Neo4j address {settings.place} cannot be used: say bolt://HOST:7687, or with TLS neo4j+s://HOST:7687."
        )
    if "@" in settings.uri:
        raise StoreUnavailable(
            f"The Neo4j address {settings.place} must not hold a user or password: "
            "use WHOMET_NEO4J_USER and WHOMET_NEO4J_PASSWORD."
        )


def _check_version(driver: Driver, settings: Settings) -> None:
    with driver.session(database=settings.database) as session:
        agent = session.run("RETURN 1").consume().server.agent  # outside a managed transaction: never tried again
    version = tuple(int(part) for part in re.findall(r"\d+", agent.rpartition("/")[2])[:2])
    if version < OLDEST:
        raise StoreUnavailable(f"{settings.place} runs {agent}, which is too old: whomet needs {_needed()} or newer.")


def _needed() -> str:
    return f"Neo4j {'.'.join(map(str, OLDEST))}"


@contextmanager
def in_plain_words(settings: Settings, *, connected: bool = False) -> Iterator[None]:
    """Turn what the driver raises into a StoreUnavailable of one line."""
    try:
        yield
    except (Neo4jError, DriverError) as error:
        raise StoreUnavailable(explain(error, settings, connected=connected)) from error


def explain(error: Exception, settings: Settings, *, connected: bool) -> str:
    """One line on what went wrong and what to do; `connected` where the server has answered before."""
    if isinstance(error, Neo4jError):
        return _what_server_says(error, settings)
    if isinstance(error, UnsupportedServerProduct):
        return f"What answers at {settings.place} is too old, or no Neo4j: whomet needs {_needed()} or newer."
    if connected:
        return f"Lost Neo4j at {settings.place}{_cause(error)}: what is there is consistent; run this again."
    tls = " (without the +s if it has no TLS)" if "+s" in settings.uri.partition(":")[0] else ""
    return f"No Neo4j answers at {settings.place}{_cause(error)}: start it, or give its Bolt address{tls}."


def _what_server_says(error: Neo4jError, settings: Settings) -> str:
    detail = " ".join((error.message or str(error)).split())[:300]
    known = _SERVER_SAYS.get((error.code or "").rpartition(".")[2])
    if _BROKEN.search(detail):
        known = "Neo4j at {place} cannot write (is its disk full?): make room, restart it, then run this again."
    elif _READ_ONLY.search(detail):
        known = "The database {database} at {place} is read-only: ask for the right to write."
    elif known is None:
        known = _SERVER_SAYS["Unauthorized"] if isinstance(error, AuthError) else "Neo4j at {place} says: {detail}"
    return known.format(place=settings.place, database=settings.database, user=settings.user, detail=detail)


def _cause(error: BaseException) -> str:
    """What the operating system or TLS said, where the driver's error came of that."""
    while error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, SSLError):
        return f" (TLS: {(error.reason or 'failed').lower().replace('_', ' ')})"
    return f" ({error.strerror})" if isinstance(error, OSError) and error.strerror else ""
