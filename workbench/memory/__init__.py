"""The translation memory: an index of every unit, fuzzy matches and concordance."""
