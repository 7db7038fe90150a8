"""Public bodies in text: which ones are named where, and which one a post implies.

    find_agencies(text, "es") -> [AgencyMention(start, end, name, agency_id, country, aliases, kind)]
    implied_agency("secretario de Marina", "MX", "es") -> AgencyMention(name="Secretaría de Marina", ...)

Names and acronyms come from `graph.authority`, shapes of names it does not know from
`loaders/lexicon/agency_heads_{es,en}.yaml`. Imports `graph.authority` only.
"""

from .find import AgencyMention, find_agencies
from .implied import implied_agency
from .page import WORLD

__all__ = ["WORLD", "AgencyMention", "find_agencies", "implied_agency"]
