"""A terminal workbench for Russian, Ukrainian and English versions of a statement."""

__version__ = "0.1.0"
