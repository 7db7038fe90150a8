"""Parameters as a person gives them, made into what a query expects: types, defaults, names into ids.

Raises UnknownName for a parameter or a name that is not there, WhometError for a value of the wrong type.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from typing import Any

from graph.errors import UnknownName, WhometError
from queries.catalogue import Param, Query
from queries.names import Names, names_of
from queries.words import key

DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def checked(query: Query, given: Mapping[str, Any], store: Any) -> dict[str, Any]:
    """All parameters of a query with their values, in the order of its header."""
    known = {param.name for param in query.params}
    for name in given:
        if name not in known:
            takes = f"takes {', '.join(sorted(known))}" if known else "takes no parameters"
            raise UnknownName(f"{query.name} has no parameter {name!r}; it {takes}.")
    return {param.name: value(query, param, given.get(param.name), store) for param in query.params}


def value(query: Query, param: Param, given: Any, store: Any) -> Any:
    """One parameter's value; None only where it is optional."""
    if given is None or given == "":
        if not param.optional:
            raise WhometError(f"{query.name} needs {param.name} ({param.type}): give it as {param.name}=VALUE.")
        return param.default
    if param.type == "integer":
        return integer(param, given)
    if param.type == "date":
        return day(param, str(given))
    if param.type == "string":
        return str(given)
    return named(param, given, names_of(store))


def integer(param: Param, given: Any) -> int:
    try:
        number = int(str(given))
    except ValueError:
        raise WhometError(f"{param.name} must be a whole number, not {given!r}.") from None
    if number < 0:
        raise WhometError(f"{param.name} must not be negative.")
    return number


def day(param: Param, given: str) -> str:
    """A year, month or day as the first day it means, or the last where the parameter is `until`."""
    if not DATE.fullmatch(given):
        raise WhometError(f"{param.name} must be a date like 2024, 2024-02 or 2024-02-06, not {given!r}.")
    year, month, date = (int(part) for part in (*given.split("-"), "0", "0")[:3])
    last = param.name == "until"
    month = month or (12 if last else 1)
    if not (1 <= month <= 12 and year >= 1):
        raise WhometError(f"{given} is not a date.")
    days = calendar.monthrange(year, month)[1]
    date = date or (days if last else 1)
    if date > days:
        raise WhometError(f"{given} is not a date.")
    return f"{year:04}-{month:02}-{date:02}"


def named(param: Param, given: Any, names: Names) -> Any:
    """The id of what is named; for posts and places the list of all wordings that are meant."""
    if param.type in ("post", "place"):
        found = (
            [str(one) for one in given]
            if isinstance(given, list | tuple)
            else names.wordings(param.type, key(str(given)))
        )
        if not found:
            raise UnknownName(f"No {param.type} is called {given!r}.{near(names, param.type, str(given))}")
        return found
    matches = names.exactly(param.type, str(given))
    if len(matches) == 1:
        return matches[0]
    if matches:
        listed = "; ".join(f"{names.title(one)} ({one})" for one in matches)
        raise UnknownName(f"{given!r} is the name of {len(matches)}: {listed}. Give the id of the one you mean.")
    raise UnknownName(f"No {param.type} is called {given!r}.{near(names, param.type, str(given))}")


def near(names: Names, kind: str, text: str) -> str:
    """' Did you mean A or B?', or nothing."""
    found = names.nearest(kind, text)
    return f" Did you mean {' or '.join(found)}?" if found else ""
