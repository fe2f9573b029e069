"""What is said of duty, permission, intention, advice and likelihood by a noun or a set phrase: «обязанность проверять»."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

from collections.abc import Mapping

_RU = r"(?=(?:_[\w«»-]+){0,3}?_\w+(?<!ос)(?<!ас)(?<!ар)(?:ть|ти|чь)(?:ся|сь)?\b)"
_UK = r"(?=(?:_[\w«»'-]+){0,3}?_[\w']{2,}(?<!ос)ти(?:ся|сь)?\b)"
"""What a noun governs: an infinitive, up to three words away."""

_DO = r"(?=_(?:not_)?[a-z])"

# As in `modal_words.TABLES`; looked for before them.
PHRASES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("needless", rf"нет_обязанности{_RU}"),
        ("banned", rf"(?:нет|без|не_(?:да[её]т|дал|дала|дали|получил\w*))_права{_RU}"),
        ("considered possible", r"(?:рассматрива|изуча|обдумыва|обсужда|взвешива|прорабатыва)\w+_(?:\w+_)?(?:возможност\w+|вариант\w*|иде\w+) (?:подумыва|раздумыва|размышля)\w+_(?:о|об|над)"),
        ("may", rf"(?:прав[оау]м?|разрешени(?:е|я|ем)|полномочи(?:я|е|ями|ем)|возможност(?:ь|и|ью)|вол(?:ен|ьна|ьны)){_RU} позволительно решение_(?:[\w]+_){{0,4}}(?:оста\w+|за)_за(?=_\w) (?:получ|выда|да)\w+_(?:\w+_)?(?:разрешение|лицензию)"),
        ("must", rf"обязанност(?:ь|и|ью|ей|ям){_RU} долг(?:ом)?_[—–-](?=_\w+ть) (?:его|ее|их|наш|мой|гражданский|служебный|профессиональный)_долг{_RU}"),
        ("promised must", rf"обязательств(?:о|а|ом){_RU} да(?:л|ла|ли|ет|ют)_слово{_RU}"),
        ("advised", rf"(?:имеет|есть)_смысл{_RU} рекомендаци(?:ю|я|и|ей){_RU}"),
        ("possible likely", r"(?:допускает(?:ся)?|допускают|предполагается)(?=,_что) нельзя_исключ\w+ исключ(?:ать|ить)_нельзя (?:есть|существует|имеется|сохраняется)_(?:\w+_)?(?:вероятность|риск|шанс|опасность)"),
        ("expected due planned possible likely", r"(?<=как_)предполагается"),
        ("planned due", rf"предполагается{_RU}"),
        ("likely possible", r"должно_быть(?=,) с_(?:большой|высокой)_(?:долей_)?вероятност(?:ью|и) (?:велика|высока)_вероятность"),
        ("planned", rf"(?:дума(?:ет|ют|ем)|задума(?:л|ла|ли)|замышля(?:ет|ют)|нацелен[аоы]?|настро(?:ен|ена|ены)){_RU} (?:намерени|план)(?:е|и|ем|я|ы|ов|ами)?{_RU} в_планах_[^.;,]{{2,40}}?_[—–-](?=_\w+ть) (?:планиру(?:ет|ют|ем))(?=_(?:\w+_)?\w+(?:ние|ния|ство|тие|тия|ку|чу|уск|онт)\b)"),
    ),
    "uk": (
        ("needless", rf"(?:немає|нема|не_має|не_мають)_обов'язку{_UK}"),
        ("banned", rf"(?:нема|не_(?:дає|дав|дала|дали|отрима\w+))_права{_UK}"),
        ("considered possible", r"(?:розгляда|вивча|обмірков|обговорю|зважу|опрацьову)\w+_(?:\w+_)?(?:можлив\w+|варіант\w*|іде\w+) (?:розмірков|міркують|міркує|замислю|думає|думають)\w*_над"),
        ("may", rf"рішення_(?:[\w']+_){{0,4}}(?:за)?лиш\w+_за(?=_\w) (?:ма(?:є|ють|в|ли|ла|ємо)_)?(?:(?:усі|всі|повні|необхідні)_)?(?:прав[оау]м?|дозв(?:іл|олу|олом)|повноваження(?:ми)?|можлив(?:ість|ості|істю)|змог[ау]){_UK} вільн(?:ий|а|е|і){_UK} (?:отрим|вида|да|нада)\w+_(?:\w+_)?(?:дозвіл|ліцензію)"),
        ("must", rf"(?:ма(?:є|ють)_)?обов'яз(?:ок|ку|ком|ки|ків){_UK} обов'язком?_[^.;,]{{0,20}}[—–-](?=_[\w']+ти)"),
        ("promised must", rf"зобов'язання(?:м)?{_UK} да(?:в|ла|ли|є|ють)_слово{_UK}"),
        ("advised", rf"(?:є|ма(?:є|тиме))_сенс{_UK} рекомендаці(?:ю|я|ї|єю){_UK}"),
        ("possible likely", r"(?:допускає(?:ться)?|допускають|припускається|передбачається)(?=,_що) не_можна_виключ\w+ виключ(?:ати|ити)_не_можна (?:є|існує|зберігається)_(?:\w+_)?(?:[йі]мовірність|ризик|шанс|загроза|небезпека)"),
        ("expected due planned possible likely", r"(?<=як_)(?:передбачається|припускається)"),
        ("planned due", rf"передбачається{_UK}"),
        ("likely possible", r"(?:із|з|зі)_(?:великою|високою)_(?:часткою_)?[йі]мовірн(?:істю|ості) (?:велика|висока)_[йі]мовірність либонь"),
        ("planned", rf"ма(?:є|ють|в|ла|ли|ємо)_на_меті{_UK} (?:став(?:ить|лять)_(?:собі_)?за_мету|дума(?:є|ють|ємо)|задума(?:в|ла|ли)|(?:за|на)міря(?:ється|ються|вся|лася|лися)|лашту(?:ється|ються)|налаштован(?:ий|а|е|і)|націлен(?:ий|а|е|і)){_UK} план(?:и|ів|ами)?{_UK} (?:у|в)_планах_[^.;,]{{2,40}}?_[—–-](?=_[\w']+ти) (?:плану(?:є|ють|ємо))(?=_(?:[\w']+_)?[\w']+(?:ння|ття|ство|лю|ку|чу|уск|онт)\b)"),
    ),
    "en": (
        ("considered possible", r"(?:is|are|was|were|been)_(?:also_|now_|currently_|still_|actively_)?(?:considering|weighing|mulling|contemplating|exploring|pondering)(?=_(?:\w+ing|whether|the_(?:possibility|option|idea))\b) consider(?:s|ed)(?=_\w+ing\b) (?:toying|toyed)_with (?:is|are|was|were|been)_thinking_(?:of|about)(?=_\w+ing\b)"),
        ("must", rf"(?:duty|obligation|responsibility|requirement)_(?:of_\w+_)?to{_DO} it_(?:is|was)_(?:the_)?(?:[\w']+_){{1,4}}(?:duty|responsibility)_to (?:incumbent|obligatory)_(?:up)?on it_f(?:alls|ell)_to ha(?:ve|s)_got_to (?:was|were|been|being|be)_made_to{_DO} (?:was|were|been|being)_told_to{_DO}"),
        ("may", rf"(?:(?<=the_)right|(?<=a_)right|power|powers|authority|permission|authori[sz]ation|freedom)_(?:for_(?:\w+_){{1,4}})?to{_DO} (?:cleared|licensed|at_liberty)_to{_DO} (?:go-ahead|green_light)(?=_(?:to|for)\b)"),
        ("advised", r"make[s]?_sense_to do_best_to encourag(?:es|ed|ing)(?=_(?:\w+_){1,4}to_) (?:being|be)_encouraged"),
        ("possible likely", r"(?:is|are|was|were)_(?:widely_)?(?:believed|thought|presumed|assumed)(?=_(?:to|that)\b) there_(?:is|was|remains)_(?:still_)?(?:a|some|every|the)_(?:\w+_)?(?:chance|possibility|risk|danger)(?=_(?:that|of)\b)"),
        ("likely possible", r"in_all_(?:likelihood|probability) (?:strong|high|good)_(?:likelihood|probability|chance)(?=_(?:that|of)\b) (?:the_)?(?:chances|odds)_are"),
        ("planned", rf"(?<!the_)(?<!of_)(?<!by_)(?<!no_)means_to{_DO} (?:(?:is|are|was|were)_)?determined_to{_DO} (?:is|are|was|were)_(?:minded_to|set_on|bent_on|planning) (?:plan|plans|aim|goal|intention)_(?:is|are|was|were)_to{_DO} ambitions?_to{_DO}"),
        ("due planned expected likely", r"(?:is|are|was|were)_about_to on_(?:course|track)_to"),
    ),
}  # fmt: skip
