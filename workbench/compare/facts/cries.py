"""What is shouted, or said in a word or two by custom: «Ганьба!», bravo, thank you.

Such a cry is no sentence that could be worded freely: each language has a few words for it, and another cry is another one.
"""

# ruff: noqa: E501  # one cry is one line

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from workbench.core.language import base
from workbench.text.typography import fold

_LANGUAGES = ("ru", "uk", "en")
_MOST_WORDS = 5
"""Words up to which a quotation may be a cry."""

_CRIES = r"""
позор стыд стыдно стыдоба | ганьба сором соромно | shame disgrace boo for_shame shame_on_(?:you|them|him|her)
браво | браво | bravo
бис | біс | encore
молодец молодцы умница хорошо_сделано отлично | молодець молодці молодчина чудово відмінно добре | well_done good_(?:boy|girl|job|work|for_you) bravo great excellent attaboy
ура | ура | hurrah hooray hurray
слава(?:_\w+)? | слава(?:_\w+)? | glory(?:_to(?:_the)?_\w+)?
помогите спасите на_помощь караул | допоможіть рятуйте на_допомогу на_поміч ґвалт | help help_(?:me|us) save_(?:me|us)
долой вон прочь уходи(?:те)? убирайтесь убирайся пошел_вон в_отставку(?:_\w+)? | геть ідіть? йди(?:_геть)? іди(?:_геть)? забирайся забирайтеся у_відставку(?:_\w+)? | out away get_out go_away be_off down down_with_\w+ resign step_down clear_off leave
стой(?:те)? стоп остановитесь остановись прекратите хватит довольно | стій(?:те)? стоп зупиніться зупинися припиніть досить годі | stop halt enough that's_enough stop_it
пожар горим | пожежа горимо | fire
потоп тонем | потоп тонемо | flood we(?:'re|_are)_sinking
воры вор держи_вора | злодії злодій тримай_злодія | thief thieves stop_thief
убийцы убийца | вбивці убивці вбивця убивця | murderers? killers?
ложь вранье неправда | брехня неправда | lies lie liars? a_lie
спасибо благодарю благодарим спасибо_(?:вам|всем|тебе) | дякую дякуємо спасибі дякую_(?:вам|всім|усім|тобі) | thanks thank_you thank_you_all many_thanks
простите простите_(?:меня|нас) извините прошу_прощения прости виноват | вибачте пробачте перепрошую пробач вибач даруйте прошу_вибачення | sorry (?:i(?:'m|_am)|we(?:'re|_are))_sorry forgive_(?:me|us) excuse_me i_apologi[sz]e pardon_me my_apologies
пожалуйста прошу | будь_ласка прошу | please you(?:'re|_are)_welcome
здравствуйте привет добрый_(?:день|вечер) доброе_утро | добрий_день добридень доброго_дня привіт добрий_вечір доброго_ранку здрастуйте вітаю | hello hi good_(?:morning|day|evening|afternoon)
до_свидания прощай(?:те)? пока до_встречи | до_побачення прощавай(?:те)? бувай(?:те)? до_зустрічі | goodbye farewell bye so_long see_you(?:_soon)?
поздравляю поздравляем | вітаю вітаємо | congratulations
добро_пожаловать | ласкаво_просимо | welcome
вперед | вперед уперед | forward forwards onwards? go charge come_on let's_go
назад | назад | back get_back stand_back
осторожно берегись берегитесь внимание | обережно стережись стережіться бережіться увага | careful be_careful watch_out look_out beware caution attention mind_out
тихо тише тишина | тихо тихіше тиша цить | quiet hush silence be_quiet
беги бегите | біжи біжіть тікай тікайте | run run_for_it
быстрее скорее поторопись поторопитесь живее | швидше хутчіш мерщій | faster hurry hurry_up quick quickly
победа мы_победили | перемога ми_перемогли | victory we(?:'ve|_have)?_won
свобода воля | свобода воля | freedom liberty
мир | мир | peace
война | війна | war
аминь | амінь | amen
ужас кошмар | жах кошмар страхіття | horror horrible terrible awful nightmare dreadful
катастрофа беда | катастрофа біда лихо | disaster catastrophe
чудо | диво чудо | a_miracle miracle wonder
невероятно фантастика потрясающе | неймовірно фантастика приголомшливо | incredible unbelievable fantastic amazing stunning
счастливого_пути счастливой_дороги доброго_пути в_добрый_путь | щасливої_дороги щасливої_путі доброї_дороги у_добру_путь | (?:have_an?_)?(?:good|safe|nice|pleasant)_(?:trip|journey|travels) bon_voyage godspeed
удачи ни_пуха_ни_пера | щасти хай_щастить успіхів удачі | good_luck best_of_luck break_a_leg
приятного_аппетита | смачного | enjoy_your_meal bon_appetit
за_здоровье ваше_здоровье будем_здоровы | за_здоров'я будьмо на_здоров'я | cheers to_your_health good_health
с_новым_годом | з_новим_роком | happy_new_year
с_днем_рождения | з_днем_народження | happy_birthday
спокойной_ночи доброй_ночи | на_добраніч добраніч | good_night
смелее смелей не_бойтесь | сміливіше не_бійтеся | courage be_brave have_no_fear
"""


def crying_otherwise(quoted: Mapping[str, str]) -> tuple[str | None] | None:
    """The version of three that quotes another cry than the others, (None,) when each has its own, None when none has.

    Args:
        quoted: version → what it quotes.
    """
    meant = _meant(quoted)
    if len(meant) != len(_LANGUAGES) or not all(meant.values()):
        return None
    apart = {tag: [not (meant[tag] & meant[other]) for other in meant if other != tag] for tag in meant}
    if all(all(each) for each in apart.values()):
        return (None,)
    return next(((tag,) for tag, each in apart.items() if all(each)), None)


def are_one_cry(quoted: Mapping[str, str]) -> bool:
    """Whether every version quotes the same cry."""
    return bool(frozenset.intersection(*_meant(quoted).values()))


def _meant(quoted: Mapping[str, str]) -> dict[str, frozenset[int]]:
    return {tag: frozenset(_meanings(text, base(tag))) for tag, text in quoted.items()}


def _meanings(text: str, language: str) -> Iterator[int]:
    """What a quotation may cry, all of it together."""
    plain = re.sub(r"[,.!?…]+", "", fold(text.lower(), case=True)).replace("’", "'").split()
    if language not in _LANGUAGES or not 0 < len(plain) <= _MOST_WORDS:
        return
    said = " ".join(dict.fromkeys(plain))  # shame, shame!
    for number, cry in enumerate(_table()):
        if cry[language].fullmatch(said):
            yield number


@cache
def _table() -> tuple[Mapping[str, re.Pattern[str]], ...]:
    return tuple(
        {language: _compiled(words) for language, words in zip(_LANGUAGES, line.split(" | "), strict=True)}
        for line in fold(_CRIES, case=True).strip().splitlines()
    )


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile("|".join(words.split()).replace("_", " "))
