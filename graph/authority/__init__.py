"""The bilingual authority file: which public bodies and countries there are, and what they are called.

The facts are YAML that a person can review (`agencies/*.yaml`, `concepts.yaml`, `countries.yaml`,
`topics.yaml`, `nicknames.yaml` beside this file); a user's own folder of the same shape extends them.
Imports nothing of ours but `graph.errors`.

    from graph.authority import authority
    authority().bodies_named("SEDENA", "MX")
"""

from graph.authority.embassies import embassy_id
from graph.authority.entries import Agency, Concept, Country
from graph.authority.files import load_yaml
from graph.authority.load import authority
from graph.authority.lookup import Authority
from graph.authority.names import fold, name_key

__all__ = ["Agency", "Authority", "Concept", "Country", "authority", "embassy_id", "fold", "load_yaml", "name_key"]
