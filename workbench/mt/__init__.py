"""Machine translation, offline: packages, decoding, routes and guards against degenerate output."""
