"""How Russian, Ukrainian and English name the times of day. Data alone.

Groups of a pattern: ``hour`` in digits or ``word`` in words, ``minute`` in digits behind the hour, ``past`` what is added
and ``to`` what is taken off, ``half_of``, ``quarter_of`` and ``past_of`` the hour that is not full yet, ``half`` the half of
the day, ``noon``, ``midnight``, ``one`` for «час ночи».
"""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

from collections.abc import Mapping

HALVES: Mapping[str, Mapping[str, str]] = {
    "ru": {"утра": "am", "ночи": "night", "дня": "pm", "вечера": "pm", "пополудни": "pm"},
    "uk": {"ранку": "am", "ночі": "night", "дня": "pm", "вечора": "pm", "пополудні": "pm"},
    "en": {"a": "am", "p": "pm", "morning": "am", "afternoon": "pm", "evening": "pm", "night": "night"},
}
_DIGITS = r"(?<![\d.,:/№])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?![\d:%]|[.,]\d)"
_HOUR = rf"(?:{_DIGITS}|(?<!\w)(?P<word>(?:двадцать |двадцят[ьи] )?[а-яіїє']{{3,}}))"
_HALF = {
    "ru": r"(?: (?P<half>утра|дня|вечера|ночи)(?!\w))?",
    "uk": r"(?: (?P<half>ранку|дня|вечора|ночі)(?!\w))?",
    "en": r"(?:,? in the (?P<half>morning|afternoon|evening)(?!\w)|,? at (?P<night>night)(?!\w))?",
}
_FOUR_DIGITS = r"(?P<hour>0\d)(?P<minute>[0-5]\d)(?!\w| ?%|[.,:/-]\d)"
_ENGLISH_MINUTES = r"(?:a )?(?:quarter|half|five|ten|eleven|twelve|fifteen|eighteen|twenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
_ENGLISH_HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ENGLISH_HOUR = rf"(?P<word>{_ENGLISH_HOUR_WORDS})\b"
_SPELT_MINUTES = {
    "ru": r"(?:(?:ноль|нуль)[- ](?:ноль|нуль)|(?:десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят)(?: (?:пять|две|три|четыре|семь|восемь))?)(?!\w)",
    "uk": r"(?:нуль[- ]нуль|(?:десять|п'ятнадцять|двадцять|тридцять|сорок|п'ятдесят)(?: (?:п'ять|дві|три|чотири|сім|вісім))?)(?!\w)",
}

ENDS = (
    r"(?= ?[,.;:!?)»\"–—]|\Z| (?:и|а|но|или|либо|в|во|на|по|до|с|из-за|из|утром|вечером|днем|завтра|сегодня|вчера|когда|чтобы"
    r"|і|й|та|але|або|чи|у|о|об|з|за|із|зранку|вранці|ввечері|увечері|завтра|сьогодні|учора|вчора|коли|щоб"
    r"|and|or|but|as|on|at|in|to|until|till|sharp|tomorrow|today|yesterday|tonight|local|when|so|with|for|after|before)(?!\w))"
)
"""What follows an hour that counts nothing."""

# How each language names a time, in a folded text with its case folded; the first that matches at a place counts. Before
# each pattern stands what is in every match of it (one of these, _ for a space): most texts have none, which is seen fast.
PATTERNS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (
        ("полови", rf"полови\w+ (?P<half_of>[а-я]+(?:ого|его|ьего)){_HALF['ru']}"),
        ("пол", rf"(?<!\w)пол-?(?P<half_of>(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|ьего)){_HALF['ru']}"),
        ("без_", rf"без (?P<to>четверти|[а-я]+и(?: пяти)?)(?: минут)? (?P<word>два|три|четыре|час|[а-я]+ь){_HALF['ru']}"),
        ("полу", r"(?<!\w)за (?P<to>\d{1,2}|[а-я]+(?: [а-я]+)?) минут[уы]? до (?P<to_noon>полуночи|полудня)"),
        ("четверть", rf"четверть (?P<quarter_of>[а-я]+(?:ого|его|ьего)){_HALF['ru']}"),
        ("начал", rf"(?<!\w)начале (?P<past_of>(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|ьего))(?: (?P<half>утра|дня|вечера|ночи)(?!\w)|{ENDS})"),
        ("_часу", rf"(?<!\w)(?:в|во) (?P<past_of>(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)ом|третьем) часу{_HALF['ru']}"),
        ("_минут", rf"(?P<past>\d{{1,2}}|(?:двадцать )?[а-я]+) минут[аыу]? (?P<past_of>(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|ьего)){_HALF['ru']}"),
        ("_час", rf"(?<!\w)(?:в|ровно в|к) {_HOUR} час(?:а|ов|ам)? (?P<past>\d{{1,2}}|[а-я]+(?: [а-я]+)?) минут[аыу]?{_HALF['ru']}"),
        ("в_ к_ до_ с_ около_ после_ на_", rf"(?<!\w)(?:в|к|до|с|около|после|на) (?P<word>(?:двадцать )?[а-я]{{3,}}) (?P<past>{_SPELT_MINUTES['ru']}){_HALF['ru']}"),
        ("_с_четвертью _с_половиной", r"(?<!\w)(?:в|к|до|с|около|после) (?P<word>[а-я]{3,}|два|час) с (?P<past>четвертью|половиной) (?P<half>утра|дня|вечера|ночи)(?!\w)"),
        ("утра вечера пополудни", rf"{_HOUR}(?:-?(?:й|и|го|ми|ти))?(?: час(?:а|ов|ам)?)? (?P<half>утра|вечера|пополудни)\b"),
        ("_дня _ночи", rf"{_HOUR} час(?:а|ов|ам)? (?P<half>дня|ночи)\b"),
        ("_дня _ночи", rf"(?<!\w)(?:в|к|до|с|около|после) {_HOUR} (?P<half>дня|ночи)\b"),
        ("_дня _ночи", r"(?<!\w)(?<!м )час(?:а|у)? (?P<one>ночи|дня)\b"),
        ("_часа _часов", rf"(?<!\w)на {_HOUR} час(?:а|ов)(?= (?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|завтра|сегодня|\d{{1,2}} [а-я]+[яа])(?!\w))"),
        ("_часа _часов _часам", rf"(?<!\w)(?:в|к|ко) {_HOUR} час(?:а|ов|ам)\b(?! (?:в|до|на|от|после|работ|пути|езды))"),
        (".0 .1 .2 .3 .4 .5", r"(?<!\w)(?:в|к|до|с|на|около|после|от|и|в период с) (?P<hour>(?!0\.)\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?%| (?:процент|млн|млрд|тыс|г|балл|метр|км|секунд))"),
        ("_0", rf"(?<!\w)(?:в|к|до|с|около|после) {_FOUR_DIGITS}"),
        ("полд полуд полноч полуноч", r"(?P<noon>(?<!\w)полд(?:ень|ню|нем)|(?<!\w)полудн(?:я|ю|ем)\b|(?<=до )полдня\b|(?<=после )полдня\b)|(?P<midnight>(?<!\w)(?:полночь|полуноч[ьи]ю?|полночи))"),
        (":", rf"(?<![\d.,:/])(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d)(?![\d:]){_HALF['ru']}"),
    ),
    "uk": (
        ("пів_на половин", rf"(?:пів|половин\w) на (?P<half_of>[а-яіїє']+){_HALF['uk']}"),
        ("за_ без_", rf"(?<!\w)(?:за|без) (?P<to>чверт[ьі]|двадцять п'ять|п'ят[ьи]|десят[ьи]|п'ятнадцят[ьи]|двадцят[ьи])(?: хвилин)? (?P<word>[а-яіїє']+(?:а|у|я|ю|ої|ій)){_HALF['uk']}"),
        ("півноч полуд", r"(?<!\w)за (?P<to>\d{1,2}|[а-яіїє']+(?: [а-яіїє']+)?) хвилин[уи]? до (?P<to_noon>півночі|полудня)"),
        ("чверт", rf"чверт[ьіюя] на (?P<quarter_of>[а-яіїє']+){_HALF['uk']}"),
        ("половин", r"половин[аиіу] (?P<half_of>(?:перш|друг|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)ої|третьої)(?: (?P<half>ранку|дня|вечора|ночі)(?!\w))?"),
        ("_хвилин", rf"(?<!\w)(?P<past>\d{{1,2}}|(?:двадцять )?[а-яіїє']+) хвилин[аиу]? на (?P<past_of>(?:перш|друг|трет|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)[ую]){_HALF['uk']}"),
        ("чверть_по", rf"(?P<past>чверть) по (?P<word>[а-яіїє']+ій){_HALF['uk']}"),
        ("о_ об_", rf"(?<!\w)(?:о|об) (?P<word>(?:двадцять )?[а-яіїє']+ій)(?: годині)? (?P<past>{_SPELT_MINUTES['uk']})(?: хвилин[иу]?)?{_HALF['uk']}"),
        ("_годині", r"(?<!\w)(?:о|об) (?P<hour>\d{1,2})(?:-й)? годині (?P<minute>[0-5]\d) хвилин[иу]?"),
        ("початк", rf"(?<!\w)початку (?P<past_of>(?:перш|друг|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)ої|третьої)(?: годин[иу])?(?: (?P<half>ранку|дня|вечора|ночі)(?!\w)|{ENDS})"),
        ("_годині", rf"(?<!\w)(?:о|об) (?P<word>(?:двадцять )?[а-яіїє']+ій) годині (?P<past>\d{{1,2}}|[а-яіїє']+) хвилин[иу]?{_HALF['uk']}"),
        ("ранку вечора пополудні", rf"{_HOUR}(?:-?(?:й|ї|а|у|ту|та|ма|ша))?(?: годин[аиіу])? (?P<half>ранку|вечора|пополудні)\b"),
        ("_дня _ночі", rf"{_HOUR}(?:-?(?:й|ї|а|у))? годин[аиіу] (?P<half>дня|ночі)\b"),
        ("_дня _ночі", rf"(?<!\w)(?:о|об|до|з|із|після|близько) {_HOUR}(?:-?(?:й|ї|а|у))? (?P<half>дня|ночі)\b"),
        ("-й -ї -а -у", r"(?<!\w)(?:о|об|до|з|із|зі|після|близько|на|і|й|та) (?P<hour>\d{1,2})-[йїау](?: годин[аиіу]\b|(?=[.,;!?)]|\Z| (?:до|за|у|в|і|й|та) ))"),
        ("_годину", r"(?<!\w)на (?P<hour>\d{1,2})-(?:ту|шу|гу|му|у) годину"),
        ("_годин", r"(?<!\w)(?:о|об|після|до|з|із|на|близько) (?P<word>(?:двадцять |двадцяти )?[а-яіїє']+(?:ій|ої|[ую])) годин[иіу]?\b"),
        ("о_ об_", r"(?<!\w)(?:о|об) (?P<word>(?:двадцять )?[а-яіїє']+ій)(?!\w)(?! (?:світов|спроб|частин|половин|груп|лін|черг|стор|школ|парт|країн|област))"),
        ("о_ об_", rf"(?<!\w)(?:о|об) (?P<hour>\d{{1,2}}){ENDS}(?![.:]\d)"),
        ("до_ після_ близько_ з_ із_ від_", r"(?<!\w)(?:до|після|близько|з|із|від) (?P<word>(?:двадцять )?[а-яіїє']+ої)(?=[,;!?)]|\.(?: |\Z)|\Z| до [а-яіїє']+ої(?:[,.;]|\Z))"),
        (".0 .1 .2 .3 .4 .5", r"(?<!\w)(?:о|об|до|з|на|близько|після|від|і) (?P<hour>(?!0\.)\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?%| (?:відсот|млн|млрд|тис|бал|метр|км|секунд))"),
        ("_0", rf"(?<!\w)(?:о|об|до|з|із|близько|після) {_FOUR_DIGITS}"),
        ("півдні полуд півночі", r"(?P<noon>(?<!\w)(?:опівдні|полудень|полудн(?:я|ю|ем)|пополудні))|(?P<midnight>(?<!\w)опівночі\b)"),
        ("_півночі", r"(?<!\w)(?P<midnight>(?:до|після|близько|з(?! півночі(?:,| (?:та|і|й|на|до) ))) півночі)(?! (?:країни|області|від|регіону|міста) )"),
        (":", rf"(?<![\d.,:/])(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d)(?![\d:]){_HALF['uk']}"),
    ),
    "en": (
        ("_midnight _noon _midday", rf"(?<!\w)(?P<past>{_ENGLISH_MINUTES})(?: minutes)? past (?P<past_noon>midnight|noon|midday)\b"),
        ("_midnight _noon _midday", rf"(?<!\w)(?P<to>{_ENGLISH_MINUTES})(?: minutes)? to (?P<to_noon>midnight|noon|midday)\b"),
        ("_0", rf"(?<!\w)(?:at|by|until|from|to) {_FOUR_DIGITS}"),
        ("half_", rf"(?<!\w)(?:at|by|until|till|before|after|from|about|around|to) half (?P<half_past>{_ENGLISH_HOUR_WORDS})(?!\w){_HALF['en']}"),
        ("_past_", rf"(?<!\w)(?P<past>{_ENGLISH_MINUTES})(?: minutes)? past {_ENGLISH_HOUR}{_HALF['en']}"),
        ("_to_", rf"(?<!\w)(?P<to>{_ENGLISH_MINUTES})(?: minutes)? to {_ENGLISH_HOUR}{_HALF['en']}"),
        ("0 1 2 3 4 5 6 7 8 9", r"(?<![\d.,:/$])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?= ?(?:-|–|to|and|until) ?\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.?m\b)"),
        ("am pm a.m p.m", rf"{_DIGITS}(?: ?(?:-|to|and) ?(?=\d))? ?(?P<half>[ap])\.?m\b\.?"),
        ("am pm a.m p.m", r"(?<!\w)(?P<word>[a-z]+)(?: (?P<past>fifteen|thirty|forty-five))? (?P<half>[ap])\.?m\b\.?"),
        ("morning afternoon evening night", rf"(?<!\w)(?:{_DIGITS}|(?P<word>[a-z]+))(?: o'clock)? (?:in the (?P<half>morning|afternoon|evening)|at (?P<night>night))\b"),
        ("o'clock", r"(?<!\w)(?:(?P<hour>\d{1,2})|(?P<word>[a-z]+)) o'clock"),
        (".0 .1 .2 .3 .4 .5", r"(?<!\w)(?:at|until|till|by) (?P<hour>(?!0\.)\d{1,2})\.(?P<minute>[0-5]\d)(?![\d%]|\.\d| ?(?:%|per|million|billion|points?|times|degrees|m\b|km|met|kilo|mile|seconds))"),
        ("noon midday midnight", r"(?P<noon>(?<!\w)(?:(?:12|twelve) )?(?:noon|midday)\b)|(?P<midnight>(?<!\w)(?:(?:12|twelve) )?midnight\b)"),
        (":", r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])"),
    ),
}  # fmt: skip

BARE: Mapping[str, str] = {
    "ru": rf"(?<!\w)(?:в|к|ко|до|с|со|на|около|после|ровно в|между) (?P<bare>(?P<hour>\d{{1,2}})|(?P<word>(?:двадцать )?[а-я]{{3,}}|два|две|час))(?: час(?:а|ов|ам))?{ENDS}",
    "uk": rf"(?<!\w)(?:до|після|близько|з|із|від|на|і|й|та|між) (?P<bare>(?P<hour>\d{{1,2}})|(?P<word>(?:двадцять |двадцятої )?[а-яіїє']{{3,}}))(?:-(?:ї|й|у|ту|та))?(?: годин[аиіу])?{ENDS}",
    "en": rf"(?<!\w)(?:at|by|until|till|from|to|after|before|around|about|between|and) (?P<bare>(?P<hour>\d{{1,2}})|(?P<word>[a-z]{{3,}})){ENDS}",
}
"""An hour alone, which is a time of day only where another version says so: ``at ten``, «к десяти»."""

CHANGED: Mapping[str, str] = {
    "ru": r"(?:выр|возр|сни[зж]|сокра|упа|пода?ро|подеше|увелич|уменьш|прибав|потер|повы|приро)\w+ (?:\w+ )?на \Z",
    "uk": r"(?:зрос|зріс|зни[зж]|скоро|впа|упа|подоро|подеше|збільш|зменш|дода|втра|підви)\w* (?:\w+ )?на \Z",
    "en": (
        r"(?<!\w)(?:f[ae]ll\w*|r[io]se\w*|rising|gr[eo]w\w*|cut|drop\w*|shr[aiu]nk\w*|(?:in|de)creas\w+|declin\w+|down|up|reduc\w+|slump\w*|jump\w*"
        r"|plung\w*|climb\w*|expand\w*|contract\w*|lower\w*|rais\w+|slash\w*|dipp\w+|surg\w+|soar\w*|gain\w*|lost|losing|went up|gone up|higher|lower) "
        r"(?:\w+ ){0,2}by (?:(?:about|almost|nearly|over|more than) )?(?:a )?\w*\Z"
    ),
}
"""What stands before an amount by which something changed."""

PART_OF_DAY: Mapping[str, str] = {
    "ru": r" (?:утра|вечера|дня|ночи|час)",
    "uk": r" (?:ранку|вечора|дня|ночі|годин)",
    "en": r" (?:in the|o'clock|[ap]\.?m|on|tomorrow|today|tonight|yesterday)(?!\w)",
}
