"""Versions against each other: alignment, word differences, differences of content, and the report."""
