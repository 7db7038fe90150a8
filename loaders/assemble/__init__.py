"""From what the sentences say to what the document says: who was there, which meetings, when and where."""

from .report import Material, assemble

__all__ = ["Material", "assemble"]
