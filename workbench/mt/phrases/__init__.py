"""Russian and Ukrainian translated phrase by phrase.

The two languages say nearly the same in nearly the same order. So a table of what phrases of the one are in the other, learned
from the starter model's corpus, with the dictionary of `text.vocabulary.sisters` behind it, and how words follow each other in
the target language, translate better than a small model does, lose nothing, and add nothing.

Method: phrase-based translation without reordering (Koehn, Och, Marcu 2003, "Statistical Phrase-Based Translation"; Zens and Ney
2004, "Improvements in Phrase-Based Statistical Machine Translation").
"""
