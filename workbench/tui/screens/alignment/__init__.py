"""Correcting how the versions of a statement stand side by side."""
