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
    "ru": "понедельник(?:а|у|е|и|ом|ам|ах)? вторник(?:а|у|е|и|ом|ам|ах)? (?<=[вВ]\\s)сред[уы]|(?<=[нН]а\\s)среду|средам "
    "четверг(?:а|у|е|и|ом|ам|ах)? пятниц(?:а|ы|е|у|ей|ам)? суббот(?:а|ы|е|у|ой|ам)? воскресень(?:е|я|ю|ем|ям)",
    "uk": "(?:що)?понеділ(?:ок|к(?:а|у|и|ом|ам|ах)) (?:що)?вівтор(?:ок|к(?:а|у|и|ом|ам|ах)) (?:що)?серед(?:а|и|у|ою)"
    "|(?<=[пП]о\\s)середах (?:що)?четвер(?:га|гу|ги|гом|гам|гах)? "
    "(?:що)?п'ятниц(?:я|і|ю|ею|ях|ям) (?:що)?субот(?:а|и|у|ою|ам|і|ах)? (?:що)?неділ(?:я|і|ю|ею|ям|ях)",
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
