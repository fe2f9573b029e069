"""One glossary for many: locks, merging, conflicts, history, what is kept for the next start."""
