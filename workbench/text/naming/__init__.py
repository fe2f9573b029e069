"""People, places and organisations, and how their names are written in other alphabets."""
