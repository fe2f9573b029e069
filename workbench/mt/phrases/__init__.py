"""Sentences translated phrase by phrase, between Russian and Ukrainian and between Russian and English.

Russian and Ukrainian say nearly the same in nearly the same order. So a table of what phrases of the one are in the other,
learned from the starter model's corpus, with the dictionary of `text.vocabulary.sisters` behind it, and how words follow each
other in the target language, translate better than a small model does, lose nothing, and add nothing (`sister_options`).

English is farther away: its phrases (`costs`), a dictionary that knows the forms (`text.vocabulary.bilingual`), and rules for
verbs with their auxiliaries, owners and dates tell what a text says, roughly (`english_options`). Which of a word's answers is
meant, and in which form, a small network says by the words around it (`network`, `context`).

Method: phrase-based translation without reordering (Koehn, Och, Marcu 2003, "Statistical Phrase-Based Translation"; Zens and Ney
2004, "Improvements in Phrase-Based Statistical Machine Translation").
"""
