"""One language's text: cleaning, folding, words, lemmas, sentences, detection, script defects, numbers."""
