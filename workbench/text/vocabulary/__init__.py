"""Words and their forms: English ones, translations, likenesses, inflection."""
