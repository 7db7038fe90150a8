"""Who is who: whether two mentions are one person, two names one agency, and which mentions belong together.

    from graph.identity.people import PersonMention, compare
    from graph.identity.cluster import cluster
    from graph.identity.agencies import compare_agencies, identify

Pure functions of their arguments and of the YAML files in `graph/authority`; nothing here writes anything.
"""
