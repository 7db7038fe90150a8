"""Neo4j as the shared store: the graph written by difference, read back, and asked.

    from graph.neo4j_store import Neo4jStore, settings, sync

    counters = sync(graph, settings(uri="neo4j://db.example.org"))
    with Neo4jStore(settings()) as store:
        graph = store.graph()

See docs/neo4j.md. Every failure a user can mend is a `graph.errors.StoreUnavailable` of one line.
"""

from graph.neo4j_store.adhoc import Table, run_cypher
from graph.neo4j_store.bulk import write_import_csv
from graph.neo4j_store.read import Neo4jStore
from graph.neo4j_store.settings import Settings, settings
from graph.neo4j_store.sync import Counters, sync

__all__ = ["Counters", "Neo4jStore", "Settings", "Table", "run_cypher", "settings", "sync", "write_import_csv"]
