"""What letters and endings of names are in Russian, Ukrainian and English. Data alone; see `correspondence`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

RUSSIAN_UKRAINIAN = """
а а я аа
аа а
ер є
яц єц
б б
в в у
г г ґ х
д д
е е є і ї ё
ё е є о ё
ж ж дж
з з с
и и і ї й
й й ї і
к к
л л
м м
н н
о о
õ о і
п п
р р
с с ш
т т
у у в ю
ф ф
х х г
ц ц
ч ч
ш ш
щ щ ш шч
ы и і
э е є
ю ю у
я я а
ё ю
ие іє ьє
ио іо ё
иа ія іа я
ия я ія
иу іу ію
йа я
йы ї и
ои ої
оват уват
оу оу о ов
уэ ве
уо во ва
уа ва
ау ав
ол ов
эй ей ай
йе є
ей ай
ой ей
че чо
же жо
ше шо
ще що
тс ц
дс ц
дз дз дж
си ші
ти чі
чж дж
кс кс х
"""
"""Russian letters and all that stands for them in Ukrainian names, which are named by sound or by descent; ``-`` is nothing."""

ROMANISED = """
а a ha
б b
в v w f
г g h
ґ g
д d
е e ye ie je yo a
є ie ye e je
ё yo e o io ye jo ie
ж zh j
з z s
и i y
і i y
ї i yi ji
й i y j
к k c q
л l
м m
н n
о o
õ o
п p
р r
с s
т t
у u ou w oo
ф f ph
х kh h x ch k
ц ts c tz z
ч ch tch c
ш sh s sch
щ shch sch sh
ы y i
э e
ю yu iu ju u
я ya ia ja a
ие iye ye ie
ия ia iya iia ya
ія ia iya iia ya
ий y i
ій y i
кс x
дж j dzh dj
зг zgh
че cho
ше sho
же zho
ще shcho
"""
"""Cyrillic letters and all that stands for them in names that are spelt by rule in Latin ones; a for е in Azerbaijani ones."""

ENDINGS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "masculine": "- а я у ю ом ем е и",
        "masculine in й": "й я ю ем е и",
        "in ей": "ей я ю ем е",
        "in ец": "ец ца цу цем цом це",
        "in a": "а я ы и е у ю ой ей ою ею",
        "adjective": "ий ый ой ей ого его ому ему ым им ом ем ая яя ую юю ою ею ое ее",
        "surname": "- а у ым ом е ой ою ы ых ым ыми",
        "family": "к ков ки кам ками ках",
        "plural": "ы и ов ев ей ам ям ами ями ах ях",
        "plural without ending": "- ы и ам ям ами ями ах ях",
        "in o": "о е а я у ю ом ем и",
        "town": "о е а у ом",
        "soft": "- и ю",
    },
    "uk": {
        "masculine": "- а я у ю ом ем єм ові еві єві і ї",
        "masculine in й": "й я ю єм єві ї",
        "in ей": "ей я ю єм єві еві ї",
        "in ец": "ец ця цю цем цеві ці",
        "in a": "а я и і ї у ю ою ею єю",
        "adjective": "ий ій ой ей ого його ому йому им ім їм а я ої йої ою йою у ю е є",
        "surname": "- а у им ом і ові ої ій ою и их ими",
        "family": "к ків ки кам ками ках",
        "plural": "и і ї ів їв ей ам ям ами ями ах ях",
        "plural without ending": "- и і ї ам ям ами ями ах ях",
        "in o": "о е а я у ю ом ем ям і ї ові еві",
        "town": "о е ого ому им а у і ом",
        "soft": "- і и ю",
    },
    "en": {
        "masculine": "-",
        "masculine in й": "i y j iy ii yi -",
        "in ей": "ei ey ej",
        "in ец": "ets etz ec yets iets",
        "in a": "a ia ya ja iia iya",
        "adjective": "y yi ij i iy ii oy oi oj a ia aya aia ya e ie oe oye yj",
        "surname": "- a",
        "family": "k ks",
        "plural": "y i yi",
        "plural without ending": "y i yi",
        "in o": "o e ie ia a io yo",
        "town": "o e",
        "soft": "-",
    },
}
"""How the forms of each kind of name end, without soft signs; ``-`` is nothing."""

NOMINATIVES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "ru": {
        "masculine": ("", "ь"),
        "masculine in й": ("й",),
        "in ей": ("ей",),
        "in ец": ("ец",),
        "in a": ("а", "я"),
        "adjective": ("ий", "ый", "ая", "ое"),
        "surname": ("", "а"),
        "family": ("к",),
        "plural": ("ы", "и"),
        "plural without ending": ("ы", "и"),
        "in o": ("о", "е"),
        "town": ("о",),
        "soft": ("ь",),
    },
    "uk": {
        "masculine": ("", "ь"),
        "masculine in й": ("й",),
        "in ей": ("ей",),
        "in ец": ("ець",),
        "in a": ("а", "я"),
        "adjective": ("ий", "ій", "а", "е"),
        "surname": ("", "а"),
        "family": ("к",),
        "plural": ("и", "і"),
        "plural without ending": ("и", "і"),
        "in o": ("о", "е", "я"),
        "town": ("е",),
        "soft": ("ь",),
    },
}
"""How the nominatives of each kind of name end."""
