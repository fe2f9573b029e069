"""Russian and Ukrainian names that are common words as well: «лесничий Соловей» and the nightingale, «Мороз» and the frost.

Within a sentence the capital tells; at its beginning what is said of the word does.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.homographs.roles import agree
from workbench.termbase.homographs.surroundings import is_company, likely_tags, stands_alone
from workbench.termbase.paradigms.grammar import listed
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.context import tags
from workbench.text.context.readings import Reading
from workbench.text.context.tags import NAMES, joint_tag
from workbench.text.lemmas import is_known, lemmas

_PLURAL_FROM = 0.5
_REACH = 4
_GIVEN = frozenset(("Name", "Patr"))
# These are written with a capital now and then, and the parties of a contract are.
_OFFICES = listed("""
    президент министр премьер прокурор депутат посол губернатор мэр судья король королева император директор председатель глава
    канцлер секретарь командующий патриарх папа царь князь бог господь святой апостол заказчик исполнитель продавец покупатель
    истец ответчик арендатор арендодатель заемщик кредитор поставщик подрядчик владелец собственник автор издатель уполномоченный
    перевозчик грузополучатель страховщик залогодатель доверитель поверенный работник работодатель пользователь оператор
    міністр прем'єр посол мер суддя король королева імператор голова секретар командувач цар бог господь замовник виконавець
    продавець покупець позивач відповідач орендар позичальник постачальник підрядник власник уповноважений перевізник працівник
    роботодавець користувач омбудсмен гетьман кошовий очільник генерал маршал адмирал адмірал комиссар комісар
    """)
_ADDRESSES = listed("пан пани пані господин госпожа товарищ товариш гражданин громадянин громадянка гражданка")
# What a sentence that begins with one of these speaks of unless people alone do it.
_BEASTS_AND_WEATHER = listed("""
    сорока ворона волк заяц лиса лисица медведь сокол орел голубь соловей воробей дятел журавль лебедь гусь петух кабан лось олень
    барсук бобр выдра белка куница хорек еж крот мышь крыса кот пес собака баран козел козел бык вол конь жеребец корова коза
    щука сом карась окунь лещ судак ерш рак жук комар муха пчела шмель паук клещ червь уж гадюка чайка галка грач скворец
    синица снегирь удод филин сова ястреб беркут коршун аист цапля утка селезень перепел дрозд стриж зяблик щегол чиж
    вовк заєць лис лисиця ведмідь сокіл голуб соловей соловейко горобець дятел журавель лебідь гусак гуска півень кабан олень
    борсук бобер видра білка куниця тхір їжак кріт миша щур кіт кінь бик віл теля лоша карась йорж рак жук комар муха бджола
    джміль павук кліщ вуж чайка галка грак шпак синиця снігур пугач сова яструб шуліка лелека чапля качка перепел дрізд щиглик
    мороз град туман зима весна лето осень буря ветер вьюга метель гроза дождь снег лед иней роса засуха паводок вода огонь
    літо осінь вітер хуртовина дощ сніг лід іній посуха пожежа вогонь заря зоря полынь терн камень камінь пісок песок
    """)
_TRADES = {
    "мельник мірошник": "зерн мук борошн мельниц млин жерн помол смол змол муч",
    "коваль кузнец": "подков підкув коня кон лошад железо залізо кузн кузни куз молот горн плуг выков викув",
    "гончар": "глин кувшин глек горн горш посуд вылеп виліп обжиг",
    "ткач": "ткан полотн верстат станок нит пряж соткал виткав килим ковер",
    "швец швець сапожник": "сапог чобот чобіт взутт обув пошил пошив черевик подошв",
    "кравец кравець портной": "пошил пошив шит шив костюм пальто плать сукн",
    "бондарь бондар": "бочк діжк кадк клепк обруч",
    "пасечник пасічник": "мед меда меду улей улья вулик бджол пчел рам",
    "рыбак рыбалка рибалка рибак": "сет сіт невод щук рыб риб лод човен човн улов",
    "косарь косар": "трав сен сін лук",
    "столяр тесляр плотник тесля": "доск дошк стол двер вікн окн рам пил стіл",
    "пекарь пекар": "хлеб хліб тест тіст пек спек",
    "чумак": "сіль солі возі вози возы",
    "пастух чабан": "отар овец овець стад вівц корів коров пас паст",
}
_OF_TRADE = {noun: tuple(words.split()) for nouns, words in _TRADES.items() for noun in nouns.split()}
# What people alone do, by the beginnings of the verbs' dictionary forms.
_HUMAN = tuple(
    listed("""
    заяв сказ говор ответ отвеч сообщ отмет подчерк добав поясн уточн призна отриц отказ обжал подать подпис возглав назнач уволи
    прибы прие вылет встрет встреч обсуд поблагодар потреб обещ пообещ предлож прос попрос отстав родит учит работ служ верну
    голос провел провест руковод получ купи прода оспор написа опубл выступ уехать наход счит дума реш обвин соглас жалов пожал
    отказа отріц зазнач підкресл дода пояс уточн визна запереч відмов оскарж пода підпис очол призн звільн прибу приї зустр
    обговор подяк вимаг обіця запропон пропон прос відстав народ учи працю служ поверну голос керув отрима купи прода написа
    опубл виступ поїха вваж дума виріш звинувач погод скарж повідом розпов свідч доповід наполяг вист
    свидетель рассказ настаив увере дал показ допрош арест задерж осужд засуд затрим пояснюв наказ приказ уклас заключ женит одруж
    """)
)


def is_bearer(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a word with a capital is a name although the term, which begins small, is spelled so.

    A title in quotation marks («Маяк»), what stands behind a first name or a noun for a person, and what lives, but for offices.
    """
    part = parts[at]
    if word.text[:1].isupper() or not part.text[0].isupper() or (part.text.isupper() and len(part.text) > 1):
        return False
    if part.quoted and at and not part.joint:
        return True
    if likely_tags(parts, at, language)[1] is None:
        return False
    nouns = [each for each in tags.read(part.key, language) if each.lemma in word.lemmas and each.kind == "NOUN"]
    if not _OFFICES.isdisjoint(word.lemmas):
        return False
    if _has_bearer_before(parts, at, language):
        return True
    return bool(nouns) and all(each.animacy == "anim" for each in nouns if not each.tags & NAMES)


def is_common_slavic(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether part `at` of a text, which a term with a capital accepts, is the common word that the name is spelled like.

    What lives may be a name although the dictionary has it as a common word alone: the surnames Сорока and Волк. A sentence
    begins with a capital in any case; there a plural is the common word, and what is said of it may tell.
    """
    part = parts[at]
    named = tags.read(word.key, language)
    if part.text[0].islower():
        is_declined = any(each.kind == "NOUN" or each.is_adjective for each in named)
        return is_declined or not is_known(word.key, language)
    is_name = not is_known(word.key, language) or any(each.tags & NAMES or each.animacy == "anim" for each in named)
    if part.quoted or stands_alone(parts, at):
        return False
    known = [each for each in tags.read(part.key, language) if each.lemma in word.lemmas]
    common = [each for each in known if each.kind == "NOUN" and not each.tags & NAMES]
    found, name = likely_tags(parts, at, language)
    if name is not None:
        return False
    if any(each.is_adjective for each in known) and _goes_with_noun(known, parts, at, language):
        return True
    if not common:
        return False
    if is_name:
        plural = sum(found.get(tag, 0.0) for tag in {tags.tag_of(each, part.key) for each in known if each.number == "plur"})
        if plural > _PLURAL_FROM:
            return True
    return _is_said_of_common(word, common, parts, at, language)


def _is_said_of_common(word: Word, common: Sequence[Reading], parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether what a sentence says of its first word is said of beasts, weather or trades rather than of a person."""
    verb = _verb_behind(parts, at, language)
    is_thing = all(each.animacy == "inan" for each in common)
    if is_thing and verb is not None and verb.number == "plur":
        return True  # «Чуб сбрили»
    genders = {each.gender for each in common if each.case == "nomn"}
    if verb is not None:
        if verb.gender and genders and verb.gender not in genders:
            return False  # «Ворона подал в отставку»
        if any(lemma.startswith(_HUMAN) for lemma in lemmas(verb.lemma, language)):
            return False
        if not _BEASTS_AND_WEATHER.isdisjoint(word.lemmas):
            return True
    trade = next((_OF_TRADE[lemma] for lemma in word.lemmas if lemma in _OF_TRADE), ())
    if trade and any(part.key.startswith(trade) for part in parts[at + 1 :]):
        return True
    return is_company(word.key, parts, at, language)


def _goes_with_noun(known: Sequence[Reading], parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether an adjective at a sentence's beginning tells more of the noun behind it: «Полевая кухня»."""
    if at + 1 == len(parts) or parts[at + 1].joint or not parts[at + 1].text[0].islower():
        return False
    nouns = [each for each in tags.read(parts[at + 1].key, language) if each.kind == "NOUN"]
    return any(agree(each, noun) for each in known if each.is_adjective for noun in nouns)


def _verb_behind(parts: Sequence[Part], at: int, language: str) -> Reading | None:
    """The finite verb that follows a part in its clause, within a few words."""
    for place in range(at + 1, min(len(parts), at + 1 + _REACH)):
        if joint_tag(parts[place].joint):
            return None
        known = tags.read(parts[place].key, language)
        if known and all(each.kind == "VERB" for each in known):
            return known[0]
    return None


def _has_bearer_before(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a first name, an initial or a noun for a person stands right before a part: «Іван Перепел», «ветеринар Волк»."""
    if not at:
        return False
    before, joint = parts[at - 1], parts[at].joint
    if len(before.text) == 1 and before.text.isupper() and joint in ("", "."):
        return True
    if joint:
        return False
    known = tags.read(before.key, language)
    if before.text[0].isupper() and any(each.tags & _GIVEN for each in known):
        return True
    persons = [each for each in known if each.kind == "NOUN" and each.animacy == "anim" and each.number != "plur"]
    return bool(persons) and not any(each.lemma in _ADDRESSES for each in persons)
