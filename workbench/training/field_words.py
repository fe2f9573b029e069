"""Words that statements of public affairs are full of and the corpus is not, and the other way round.

The corpus is software, scripture and games: there a «том» is a volume of a disk, «кома» a comma, and hardly anybody has a «віза».
The Russian dictionary counts readings itself; the Ukrainian one does not. What is listed is counted at least, or at most, so many
times in a hundred thousand sentences. Homographs alone are worth it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_AT_LEAST = {
    "uk": """рада=N400 вина=N60 віза=N60 суд=N300 судно=N60 мер=N80 міст=N80 став=N15 стан=N200 стаття=N150 душ=N15 лист=N100
        лис=N10 бій=N150 голова=N300 право=N400 правий=A60 сила=N300 дія=N150 пара=N40 пором=N10 злива=N20 рота=N30 полк=N30
        жити=V200 стати=V600 мати=V800 нести=V60 вести=V120 везти=V30 пити=V40 шити=V10 мити=V15 вити=V10 бігти=V40 полоти=V4
        брати=V150 брат=N120 вартий=A60 варта=N15 радий=A40 дорога=N120 дорогий=A60 ціль=N150 дно=N40 міна=N40
        село=N120 сіль=N20 рік=N900 ріка=N15 річка=N60 місто=N400 гора=N60 горіти=V40 мова=N150 воліти=V15 плакати=V30
        платити=V60 плач=N10 тому=A300 ніс=N30 край=N100 лука=N6 лук=N8 ясен=N4""",
}
_AT_MOST = {"uk": "цілий=A60 том=N40 тома=N2 кома=N8 вила=N4 жила=N4 віл=N10 віз=N10 мат=N8 рад=N4 док=N8 коло=N80"}


def adjusted(words: Mapping[str, Mapping[str, float]], language: str) -> dict[str, dict[str, float]]:
    """How often dictionary forms are each part of speech, as statements of public affairs have them.

    Args:
        words: dictionary form → part of speech → how often it was counted.
        language: ``ru`` or ``uk``.
    """
    found = {lemma: dict(row) for lemma, row in words.items()}
    for lemma, kind, count in _listed(_AT_LEAST.get(language, "")):
        row = found.setdefault(lemma, {})
        row[kind] = max(row.get(kind, 0.0), count)
    for lemma, kind, count in _listed(_AT_MOST.get(language, "")):
        if kind in found.get(lemma, {}):
            found[lemma][kind] = min(found[lemma][kind], count)
    return found


def _listed(text: str) -> Iterator[tuple[str, str, float]]:
    for each in text.split():
        lemma, _, told = each.partition("=")
        yield lemma, told[0], float(told[1:])
