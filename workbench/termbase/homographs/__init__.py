"""Whether what looks like a term is one where it stands."""
