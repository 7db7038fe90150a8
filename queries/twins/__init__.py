"""The canned queries on a NetworkX graph: one function for each `.cypher` file, of the same name, by family.

A twin takes the facts of a graph and the query's parameters and yields its rows as tuples, in the order of the
columns; the last of them, `statements`, is a list of the edges' attributes. Order and limit are the runner's work.
"""
