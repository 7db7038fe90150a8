"""From what the sentences say to what the document says: who was there, which meetings, when and where."""

from .material import Material
from .report import assemble

__all__ = ["Material", "assemble"]
