"""How Russian, Ukrainian and English name months and weekdays. Data alone."""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, str] = {
    "ru": "янв(?:ар[ьяюе]м?|\\.) фев(?:рал[ьяюе]м?|р?\\.) март(?:а|у|е|ом)? апр(?:ел[ьяюе]м?|\\.) ма[йяюе]м? июн[ьяюе]м? "
    "июл[ьяюе]м? "
    "авг(?:уст(?:а|у|е|ом)?|\\.) сен(?:тябр[ьяюе]м?|т?\\.) окт(?:ябр[ьяюе]м?|\\.) ноя(?:бр[ьяюе]м?|б?\\.) дек(?:абр[ьяюе]м?|\\.)",
    "uk": "січ(?:ень|н(?:я|ю|і|ем)|\\.) лют(?:ий|ого|ому|им|\\.) берез(?:ень|н(?:я|ю|і|ем)) квіт(?:ень|н(?:я|ю|і|ем)) "
    "трав(?:ень|н(?:я|ю|і|ем)) черв(?:ень|н(?:я|ю|і|ем)) лип(?:ень|н(?:я|ю|і|ем)) серп(?:ень|н(?:я|ю|і|ем)) "
    "верес(?:ень|н(?:я|ю|і|ем)) жовт(?:ень|н(?:я|ю|і|ем)) листопад(?:а|у|і|ом)? груд(?:ень|н(?:я|ю|і|ем))",
    "en": "Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? May June? July? Aug(?:ust|\\.)? Sep(?:tember|t?\\.)? "
    "Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?",
}
"""Patterns for January to December, in order."""

WEEKDAYS: Mapping[str, str] = {
    "ru": "понедельник(?:а|у|е|и|ом|ам|ах)?|понедельничн(?:ый|ого|ом|ая|ой|ую|ое) "
    "вторник(?:а|у|е|и|ом|ам|ах)?|вторничн(?:ый|ого|ом|ая|ой|ую|ое) "
    "(?<=[вВ]\\s)сред[уы]|(?<=[нН]а\\s)среду|средам "
    "четверг(?:а|у|е|и|ом|ам|ах)?|четвергов(?:ый|ого|ом|ая|ой|ую|ое) "
    "пятниц(?:а|ы|е|у|ей|ам)?|пятничн(?:ый|ого|ом|ому|ым|ая|ой|ую|ое|ые|ых) "
    "суббот(?:а|ы|е|у|ой|ам)?|субботн(?:ий|его|ем|ему|им|яя|ей|юю|ее|ие|их) "
    "воскресень(?:е|я|ю|ем|ям)|воскресн(?:ый|ого|ом|ому|ым|ая|ой|ую|ое|ые|ых)",
    "uk": "(?:що)?понеділ(?:ок|к(?:а|у|и|ом|ам|ах)) "
    "(?:що)?вівтор(?:ок|к(?:а|у|и|ом|ам|ах)) "
    "(?:що)?серед(?:а|и|у|ою)|(?<=[пП]о\\s)середах "
    "(?:що)?четвер(?:га|гу|ги|гом|гам|гах)? "
    "(?:що)?п'ятниц(?:я|і|ю|ею|ях|ям)|п'ятничн(?:ий|ого|ому|им|а|ої|ій|у|е|і|их) "
    "(?:що)?субот(?:а|и|у|ою|ам|і|ах)?|суботн(?:ій|ього|ьому|ім|я|ьої|ю|є|і|іх) "
    "(?:що)?неділ(?:я|і|ю|ею|ям|ях)|недільн(?:ий|ого|ому|им|а|ої|ій|у|е|і|их)",
    "en": "Mondays? Tuesdays? Wednesdays? Thursdays? Fridays? Saturdays? Sundays?",
}
"""Patterns for Monday to Sunday, in order, each without a space."""

DOUBTFUL_WEEKDAYS: Mapping[str, tuple[str, int]] = {"ru": (r"(?<!\w)[сС]ред(?:а|ы|е|у|ой)(?!\w)", 3)}
"""Weekdays that are another word as well, and their number: «среда»."""

ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ENGLISH_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

LIMITS: Mapping[str, tuple[str, str]] = {
    "ru": (r"с|со|начиная со?|после", r"до|не позднее|не позже|вплоть до"),
    "uk": (r"з|із|зі|від|починаючи (?:з|із|від)|після", r"до|не пізніше|аж до"),
    "en": (
        r"from|since|as of|as from|starting|beginning|starting from|after",
        r"until|till|through|before|up to|by|no later than",
    ),
}
"""What says before a date that something begins there, and what that it ends."""
