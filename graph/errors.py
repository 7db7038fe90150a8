"""What can go wrong for a user: one root, children named by the condition.

Each message is one line that says what to do. The command line prints it and exits with 1.
"""


class WhometError(Exception):
    """Anything a user can mend; never shown with a traceback."""


class UnreadableFile(WhometError):
    """A file that is missing, empty, binary, encrypted, or has no text to read."""


class BadDatabase(WhometError):
    """A whomet.db that is not one, is of another version, or is in use."""


class UnknownName(WhometError):
    """A person, agency, meeting, topic, query or parameter that is not there."""


class StoreUnavailable(WhometError):
    """A Neo4j server that cannot be reached, refused the login, or lacks something needed."""


class BadDecision(WhometError):
    """A merge, split or undo that contradicts what was decided or does not exist."""


class BadQuery(WhometError):
    """A person's own Cypher that cannot be read, would do more than read the graph, or ran out of its limits."""
