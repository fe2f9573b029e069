"""How Russian, Ukrainian and English name halves, seasons, days, weeks, months and years seen from today, and feasts. Data alone."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

from collections.abc import Mapping

NAMED: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "part of year": {
        "first half": {"ru": "перв\\w+_(?:половин\\w+|полугоди\\w+|полгода)", "uk": "перш\\w+_(?:половин\\w+|півріч\\w+|пів_року|півроку)", "en": "first_half(?!-) H1 1H"},
        "second half": {"ru": "втор\\w+_(?:половин\\w+|полугоди\\w+)", "uk": "друг\\w+_(?:половин\\w+|півріч\\w+|пів_року|півроку)", "en": "(?:second|latter)_half(?!-) H2 2H"},
    },
    "season": {
        "spring": {"ru": "весн(?:а|ы|е|у|ой)", "uk": "навесні весн(?:а|и|і|у|ою)", "en": "spring(?!s|board|ing|_water)"},
        "summer": {"ru": "летом лето_(?:\\d{4}|эт\\w+|прошл\\w+)", "uk": "влітку улітку літо(?=_\\d{4})", "en": "summer(?!_school)"},
        "autumn": {"ru": "осен(?:ь|и|ью)", "uk": "восени осін(?:ь|ню) осені", "en": "autumn in_the_fall (?:last|this|next)_fall (?<=summer_and_)fall fall(?=_of_\\d{4}|_\\d{4}|_and_winter|_semester|_harvest)"},
        "winter": {"ru": "зим(?:а|ы|е|у|ой)", "uk": "взимку узимку зим(?:а|и|і|у|ою)", "en": "winter(?!_sports|_olympics)"},
    },
    "day": {
        "day before yesterday": {"ru": "позавчера", "uk": "позавчора", "en": "(?:the_)?day_before_yesterday"},
        "yesterday": {"ru": "вчера", "uk": "вчора учора", "en": "yesterday"},
        "today": {"ru": "сегодня", "uk": "сьогодні", "en": "today"},
        "day after tomorrow": {"ru": "послезавтра", "uk": "післязавтра", "en": "(?:the_)?day_after_tomorrow"},
        "tomorrow": {"ru": "завтра", "uk": "завтра", "en": "tomorrow"},
    },
    "year": {
        "year before last": {"ru": "позапрошл(?:ый|ого|ом|ым)_год\\w*", "uk": "позаторік позаминул(?:ий|ого|ому)_ро\\w+", "en": "(?:the_)?year_before_last"},
        "last year": {"ru": "прошл(?:ый|ого|ом|ым)_год\\w* в_прошлом_году", "uk": "торік минул(?:ий|ого|ому|им)_ро\\w+", "en": "last_year(?!s|_of)"},
        "this year": {"ru": "(?:этот|этого|этом|этим|текущ\\w+|нынешн\\w+)_год(?:а|у|ом)?", "uk": "(?:цей|цього|цьому|цим|поточн\\w+)_ро\\w+ цьогоріч", "en": "(?:this|the_current)_year(?!s)"},
        "next year": {"ru": "(?:следующ\\w+|будущ\\w+)_год(?:а|у|ом)?", "uk": "(?:наступн\\w+)_ро(?:ку|ці|ком)", "en": "(?:the_)?(?:next|following|coming)_year(?!s)"},
    },
    "month": {
        "last month": {"ru": "прошл(?:ый|ого|ом|ым)_месяц\\w*", "uk": "минул(?:ий|ого|ому|им)_місяц\\w*", "en": "last_month(?!_of)"},
        "this month": {"ru": "(?:этот|этого|этом|текущ\\w+)_месяц\\w*", "uk": "(?:цей|цього|цьому|поточн\\w+)_місяц\\w*", "en": "this_month"},
        "next month": {"ru": "(?:следующ\\w+|будущ\\w+)_месяц\\w*", "uk": "наступн\\w+_місяц\\w*", "en": "next_month"},
    },
    "week": {
        "last week": {"ru": "прошл\\w+_недел\\w+", "uk": "минул\\w+_тиж\\w+", "en": "last_week(?!_of)"},
        "this week": {"ru": "(?:эта|этой|эту|текущ\\w+)_недел\\w+", "uk": "(?:цей|цього|цьому|поточн\\w+)_тиж\\w+", "en": "this_week"},
        "next week": {"ru": "(?:следующ\\w+|будущ\\w+)_недел\\w+", "uk": "наступн\\w+_тиж\\w+", "en": "next_week"},
    },
    "part of day": {
        "morning": {"ru": "утром утренн\\w+ с_утра под_утро поутру", "uk": "вранці уранці зранку ранком ранков\\w+ на_світанку", "en": "mornings?"},
        "afternoon": {"ru": "во_второй_половине_дня после_обеда после_полудня (?<=[аоу]_)днем(?=_в_|,|\\.) (?<=\\d_)днем (?<=[рляая]я_)днем(?!_(?:ран|позж|позд)) днем(?=_\\d)", "uk": "у_другій_половині_дня в_другій_половині_дня після_обіду по_обіді пополудні удень вдень", "en": "(?<!late_)afternoons?"},
        "evening": {"ru": "вечером вечерн\\w+ по_вечерам ввечеру", "uk": "ввечері увечері вечорами вечірн\\w+ вечорами", "en": "evenings?"},
        "night": {"ru": "ночью ночн\\w+ по_ночам", "uk": "вночі уночі ночами нічн\\w+", "en": "nights?(?!_(?:of|from|to|into|between)) overnight(?!_(?:from|into|on)) nightly tonight"},
    },
    "part of week": {
        "weekend": {"ru": "(?:в|на)_(?:\\w+_)?выходные по_выходным выходными на_выходных в_выходные_дни уик-энд\\w* уикенд\\w*", "uk": "(?:у|в|на)_(?:\\w+_)?вихідні вихідними на_вихідних вихідних(?=_(?:дн|прой|відб|у_|в_|на_)|,|\\.)", "en": "weekends?"},
        "weekdays": {"ru": "(?:в|по)_буд(?:ни|ням|ние_дни|ням) в_рабочие_дни по_рабочим_дням", "uk": "(?:у|в|по)_буд(?:ні|нях|ням|ні_дні) у_робочі_дні в_робочі_дні по_робочих_днях", "en": "weekdays? on_working_days"},
    },
    "frequency": {
        "daily": {"ru": "ежедневн\\w+ каждый_день (?:(?<=раз_)|(?<=раза_)|(?<=дважды_)|(?<=трижды_))в_(?:день|сутки)", "uk": "щоденн\\w+ щодня кожного_дня (?:(?<=раз_)|(?<=рази_)|(?<=разів_)|(?<=двічі_)|(?<=тричі_))на_(?:день|добу)", "en": "daily every_day each_day (?:(?<=once_)|(?<=twice_)|(?<=times_))(?:a|per)_day"},
        "weekly": {"ru": "еженедельн\\w+ каждую_неделю (?:(?<=раз_)|(?<=раза_)|(?<=дважды_)|(?<=трижды_))в_неделю", "uk": "щотижн\\w+ кожного_тижня (?:(?<=раз_)|(?<=рази_)|(?<=разів_)|(?<=двічі_)|(?<=тричі_))на_тиждень", "en": "weekly every_week each_week (?:(?<=once_)|(?<=twice_)|(?<=times_))(?:a|per)_week"},
        "monthly": {"ru": "ежемесячн\\w+ каждый_месяц (?:(?<=раз_)|(?<=раза_)|(?<=дважды_)|(?<=трижды_))в_месяц", "uk": "щомісячн\\w+ щомісяця кожного_місяця (?:(?<=раз_)|(?<=рази_)|(?<=разів_)|(?<=двічі_)|(?<=тричі_))на_місяць", "en": "monthly every_month each_month (?:(?<=once_)|(?<=twice_)|(?<=times_))(?:a|per)_month"},
        "quarterly": {"ru": "ежекварталь\\w+ каждый_квартал (?:(?<=раз_)|(?<=раза_)|(?<=дважды_)|(?<=трижды_))в_квартал", "uk": "щокварталь\\w+ щокварталу кожного_кварталу (?:(?<=раз_)|(?<=рази_)|(?<=разів_)|(?<=двічі_)|(?<=тричі_))на_квартал", "en": "quarterly every_quarter each_quarter (?:(?<=once_)|(?<=twice_)|(?<=times_))(?:a|per)_quarter"},
        "yearly": {"ru": "ежегодн\\w+ каждый_год (?:(?<=раз_)|(?<=раза_)|(?<=дважды_)|(?<=трижды_))в_год", "uk": "щорічн\\w+ щороку кожного_року (?:(?<=раз_)|(?<=рази_)|(?<=разів_)|(?<=двічі_)|(?<=тричі_))на_рік", "en": "annual(?:ly)? yearly every_year each_year (?:(?<=once_)|(?<=twice_)|(?<=times_))(?:a|per)_year"},
    },
    "feast": {
        "Christmas": {"ru": "рождеств(?:о|а|у|е|ом) сочельник(?:а|у|е)?", "uk": "різдв(?:о|а|у|і|ом) святвеч(?:ір|ора|ору|орі)", "en": "christmas(?:_(?:day|eve))?"},
        "Easter": {"ru": "пасх(?:а|и|е|у|ой)", "uk": "пасх(?:а|и|у|ою) велик(?:день|одня|одню|дні|днем) паск(?:а|и)", "en": "easter(?!_sunday)"},
        "New Year": {"ru": "нов(?:ый|ого|ому|ым|ом)_год(?:а|у|ом)?(?!_\\w*(?:бюджет|учебн))", "uk": "нов(?:ий|ого|ому|им)_р(?:ік|оку|оком|оці)", "en": "new_year(?!'s|_\\w+_resol)"},
        "Epiphany": {"ru": "крещени(?:е|я|ю|ем)(?=_господн)", "uk": "водохрещ(?:е|а|у|і)", "en": "epiphany"},
        "Ramadan": {"ru": "рамадан(?:а|у|е)?", "uk": "рамадан(?:у|і)?", "en": "ramadan"},
        "Independence Day": {"ru": "д(?:ень|ня|ню|нем)_независимости", "uk": "д(?:ень|ня|ню|нем)_незалежності", "en": "independence_day"},
        "Constitution Day": {"ru": "д(?:ень|ня|ню|нем)_конституции", "uk": "д(?:ень|ня|ню|нем)_конституції", "en": "constitution_day"},
        "Victory Day": {"ru": "д(?:ень|ня|ню|нем)_победы", "uk": "д(?:ень|ня|ню|нем)_перемоги", "en": "(?:victory|VE)_day"},
        "Trinity": {"ru": "троиц(?:а|ы|е|у)", "uk": "трійц(?:я|і|ю)", "en": "pentecost trinity_sunday whit_sunday"},
    },
}  # fmt: skip
"""Family → period → language → patterns for whole folded words; _ stands for a space."""

ALIKE = (*(frozenset(pair) for pair in (("morning", "night"), ("evening", "night"))),)
"""Parts of the day that overlap: the small hours are night and morning, late evening is night."""

NAMED_SIGNS: Mapping[str, str] = {
    "ru": "полови полуг весн лето осен зим вчера сегодня завтра год месяц недел утр днем обеда полудня вечер ноч выходн уик будн рабочи"
    " рождеств пасх троиц сочельн крещен рамадан независ конституц победы ежедн каждый ежемес ежекв квартал раза",
    "uk": "полови півр весн літку літо осін осен восени зим вчора учора сьогодні завтра торік оріч рік року роком році місяц тиж ранк"
    " ранц світанк обід полуд удень вдень вечо вечі вечер ноч ніч вихідн будн робоч різдв пасх велик паск трійц святвеч водохрещ рамадан незалежн конституц перемог щоденн щодня кожного щороку щорічн кварт день добу",
    "en": "half spring summer autumn fall winter yesterday today tomorrow year month week morning noon evening night christmas easter"
    " working h1 h2 1h 2h epiphany ramadan independence constitution victory ve pentecost trinity sunday daily day quarter annual",
}
"""What is in every match of these patterns, one of these, in lower case: most texts have none, which is seen fast."""
