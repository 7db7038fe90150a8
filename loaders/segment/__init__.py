"""A text into sentences: wrapped lines joined, lists, roll calls and tables kept whole, titles cut short not parted."""

from .split import Sentence, sentences

__all__ = ["Sentence", "sentences"]
