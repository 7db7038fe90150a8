"""What a sentence says: names, posts, dates, bodies, and the words that tell what happens.

Everything here looks at one sentence at a time and records spans; nothing is decided about who is who.
"""
