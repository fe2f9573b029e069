"""Which sentences of the versions belong together."""
