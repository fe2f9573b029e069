"""Ukrainian first names and names by the father in Latin letters, in their Russian form: Сергей for Serhii."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

_MEN = """
александр oleksandr aleksandr, алексей oleksii oleksiy aleksei aleksey alexey alexei, анатолий anatolii anatoliy anatoly
андрей andrii andriy andrei andrey, антон anton, аркадий arkadii arkadiy arkady, арсений arsenii arseniy arseny
артем artem artyom, богдан bohdan, борис borys, вадим vadym, валентин valentyn, валерий valerii valeriy valery
василий vasyl vasiliy vasily, виктор viktor, виталий vitalii vitaliy vitaly, владимир volodymyr, владислав vladyslav
вячеслав viacheslav vyacheslav, геннадий hennadii hennadiy gennady gennadiy, георгий heorhii heorhiy georgiy georgy
глеб hlib gleb, григорий hryhorii hryhoriy grigory, давид davyd, даниил danylo, денис denys, дмитрий dmytro dmitry dmitriy
евгений yevhen yevhenii yevheniy evgeny yevgeny yevgeniy, егор yehor yegor, ефим yukhym, захар zakhar, иван ivan
игорь ihor igor, игнат ihnat, илья illia ilya, иосиф yosyp, кирилл kyrylo kirill, константин kostiantyn konstantyn konstantin
леонид leonid, лев lev, макар makar, максим maksym maksim, матвей matvii matviy matvey, михаил mykhailo mikhail
мирослав myroslav, мстислав mstyslav, назар nazar, никита mykyta nikita, николай mykola nikolai nikolay, олег oleh oleg
остап ostap, павел pavlo pavel, петр petro pyotr, прохор prokhor, ростислав rostyslav, роман roman, руслан ruslan
святослав sviatoslav, семен semen semyon, сергей serhii serhiy sergei sergey, степан stepan, тарас taras
тимофей tymofii tymofiy timofey, тимур tymur, устим ustym, федор fedir fyodor fedor, филипп pylyp, эдуард eduard, юлиан yulian
юрий yurii yuriy yuri yury, яков yakiv yakov, ярослав yaroslav
"""
_WOMEN = """
александра oleksandra aleksandra, алена alona, алина alina, анастасия anastasiia anastasiya, анна hanna, валентина valentyna
валерия valeriia valeriya, варвара varvara, василиса vasylysa, вера vira, виктория viktoriia viktoriya, виталина vitalyna
галина halyna, дарья dariia daria darya, евгения yevheniia yevheniya yevgenia evgenia, екатерина kateryna yekaterina ekaterina
елена olena yelena, елизавета yelyzaveta yelizaveta, инна inna, ирина iryna irina, карина karyna, кристина khrystyna
ксения kseniia kseniya, лариса larysa, леся lesia lesya, лидия lidiia lidiya, любовь liubov lyubov
людмила liudmyla lyudmyla lyudmila, маргарита marharyta, мария mariia mariya, марина maryna, надежда nadiia nadiya nadezhda
наталья nataliia nataliya natalya, оксана oksana, ольга olha olga, полина polina, раиса raisa, светлана svitlana svetlana
соломия solomiia solomiya, софия sofiia sofiya, тамара tamara, татьяна tetiana tatyana tatiana, ульяна uliana ulyana
юлия yuliia yuliya, яна yana, ярослава yaroslava
"""
"""The Russian name, and its forms in Latin letters that no other language has or that are written the same in Russian."""

_OWN = {"павел": "павл", "петр": "петр", "лев": "льв"}
_SHORT = {"илья": ("ильич", "ильинична"), "никита": ("никитич", "никитична")}
_LATIN_ENDINGS = (
    *(("ii", ("iiovych", "iovych", "iyovych"), ("iivna", "ivna", "iyivna")), ("iy", ("iyovych", "iovych"), ("iyivna", "ivna"))),
    *(("o", ("ovych",), ("ivna",)), ("a", ("aiovych", "ovych", "ych"), ("aivna", "ivna")), ("", ("ovych",), ("ivna",))),
)
"""What Ukrainian first names end in, and what sons and daughters are called."""

_STEMS = {"fedir": "fedor"}
"""First names with another vowel when something is behind it."""

_BESIDES = {"illich": "ильич", "illivna": "ильинична", "yakovych": "якович", "yakivna": "яковна"}


def russian_first_name(latin: str) -> str | None:
    """The Russian form of a first name or a name by the father, without ё; None when it is not known.

    Args:
        latin: in lower case.
    """
    return _table().get(latin)


@cache
def _table() -> Mapping[str, str]:
    found = dict(_BESIDES)
    for russian, forms in _read(_MEN):
        son, daughter = _SHORT.get(russian) or _by_father(russian)
        for form in forms:
            for latin, sons, daughters in _LATIN_ENDINGS:
                if form.endswith(latin):
                    stem = _STEMS.get(form, form).removesuffix(latin)
                    found |= {stem + ending: son for ending in sons} | {stem + ending: daughter for ending in daughters}
                    break
    for russian, forms in (*_read(_MEN), *_read(_WOMEN)):
        found |= dict.fromkeys(forms, russian)
    return found


def _by_father(russian: str) -> tuple[str, str]:
    """What sons and daughters are called: Юрьевич, Дмитриевич, Сергеевич, Игоревич, Антонович."""
    stem = _OWN.get(russian, russian)
    if russian in ("дмитрий", "георгий"):
        stem = russian.removesuffix("й")
    elif russian.endswith("ий"):
        stem = russian.removesuffix("ий") + "ь"
    elif russian.endswith(("й", "ь")):
        stem = russian[:-1]
    else:
        return f"{stem}ович", f"{stem}овна"
    return f"{stem}евич", f"{stem}евна"


def _read(listed: str) -> Iterator[tuple[str, list[str]]]:
    for entry in listed.strip().replace("\n", ", ").split(", "):
        russian, *forms = entry.split()
        yield russian, forms
