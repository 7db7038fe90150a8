"""How well an extraction agrees with gold made by hand: figures, and every miss and false find behind them.

    evaluate(gold_documents, extracted_documents) -> Figures

Both sides are documents as `whomet extract --json` prints them. Only held meetings count, and a person once a
document; people the gold calls ambiguous count neither way. Documents are paired by id, else by the name of
their file. Nothing here decides who is who across documents.
"""

from loaders.evaluate.compare import evaluate
from loaders.evaluate.figures import Count, Figures, Finding, lines

__all__ = ["Count", "Figures", "Finding", "evaluate", "lines"]
