"""What the versions state and do not agree on, kind by kind."""
