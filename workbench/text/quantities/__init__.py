"""Numbers of every kind as a text says them: digits and words, units, ranges, shares, bounds."""
