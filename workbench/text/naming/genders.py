"""Whether a first name that men and women share but for its ending is a woman's or a man's: Валентине Литвин is a woman."""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.core.language import base

WOMAN, MAN = "woman", "man"

_STEMS = {
    "ru": "валентин александр евген виктор валер станислав владислав ярослав мирослав богдан роман руслан мариан адриан антонин",
    "uk": "валентин олександр євген віктор валер станіслав владислав ярослав мирослав богдан роман руслан мар'ян адріан антонін",
    "en": "valentyn valentin oleksandr aleksandr alexandr yevhen evgen viktor victor valer stanislav vladyslav vladislav "
    "yaroslav myroslav miroslav bohdan bogdan roman ruslan mariian adrian antonin",
}
_NAME = {
    language: re.compile(rf"(?:{'|'.join(sorted(stems.split(), key=len, reverse=True))})(\w*)")
    for language, stems in _STEMS.items()
}
_MEN = frozenset(("", "й", "ий", "ій", "ом", "ем", "єм", "ием", "ієм", "ові", "еві", "ієві", "iy", "ii", "y", "ey", "e", "ei"))
_WOMEN = frozenset(("ы", "и", "ии", "ії", "ой", "ою", "ией", "ією", "a", "ia", "iia", "iya", "ya", "ina", "ie"))
_EITHER = frozenset(("а", "я", "ия", "ія", "е", "і", "у", "ю", "ию", "ію"))
_DECLINED = re.compile(r"(?:[бвгґджзклмнпрстфхцчшщ](?:а|у|ом|ем|ові|еві)|ого|ому|[сц]ь?ким)\Z")
_FEMININE = re.compile(r"(?:ова|ева|єва|ина|іна|ая|[сц]ь?ка)\Z")


@lru_cache(maxsize=20_000)
def gender(name: str, behind: str, tag: str) -> str | None:
    """`WOMAN` or `MAN`, or None for names of other stems and forms that may be either's.

    Args:
        name: a first name as it stands.
        behind: the surname behind it as it stands; an undeclined one tells a woman, a declined one a man.
        tag: the language of the text, or its version.
    """
    language = base(tag)
    found = _NAME[language].fullmatch(name.lower().replace("’", "'").replace("ʼ", "'")) if language in _NAME else None
    if found is None:
        return None
    ending = found[1]
    if ending in _MEN or ending in _WOMEN:
        return MAN if ending in _MEN else WOMAN
    surname = behind.lower()
    if ending not in _EITHER or _FEMININE.search(surname):
        return None
    if _DECLINED.search(surname):
        return MAN
    is_undeclined = re.search(r"[бвгґджзклмнпрстфхцчшщ]ь?\Z", surname) or (language == "uk" and surname.endswith("ко"))
    return WOMAN if is_undeclined else None
