"""What is known: evidence, resolution, the graph itself, its stores and its page. Never imports the other rooms."""
