"""Units of measurement and money: what stands behind a number, and what one unit is worth in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.core.language import base


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit.

    Attributes:
        id: how it is shown: ``km``, ``UAH``, ``%``.
        dimension: what it measures; amounts of one dimension can be compared.
        factor: how many basic units of the dimension it is worth; money has no common one.
    """

    id: str
    dimension: str
    factor: float = 1.0

    @property
    def is_money(self) -> bool:
        """Whether it is a currency."""
        return self.dimension == "money"

    @property
    def is_imperial(self) -> bool:
        """Whether metric texts convert it, and round what comes out."""
        return self.id in _IMPERIAL


_IMPERIAL = frozenset(("mile", "ft", "in", "yd", "acre", "sq mile", "sq ft", "lb", "oz", "gal", "°F", "mph", "nmi", "knot"))

# id, dimension, factor | Russian | Ukrainian | English. A slash names a class of endings, ~ stands for a space.
_TABLE = """
mm length 0.001 | мм миллиметр/m миллиметров/a | мм міліметр/m міліметров/a | mm millimetre/s millimeter/s
cm length 0.01 | см сантиметр/m | см сантиметр/m | cm centimetre/s centimeter/s
m length 1 | м метр/m | м метр/m | m metre/s meter/s
km length 1000 | км километр/m | км кілометр/m | km kms kilometre/s kilometer/s
mile length 1609.344 | миля мили миль милю милях милями | миля милі миль милю милях милями | mi mile/s
nmi length 1852 | | | nautical~mile/s
ft length 0.3048 | фут/m футов | фут/m | ft foot feet
in length 0.0254 | дюйм/m | дюйм/m | inch inches
yd length 0.9144 | ярд/m | ярд/m | yard/s
ha area 10000 | га гектар/m | га гектар/m | ha hectare/s
are area 100 | сотка сотки сотке сотку соткой соток сотках | сотка сотки сотці сотку соткою соток сотках | ares
acre area 4046.856 | акр/m | акр/m | acre/s
m² area 1 | м² м2 кв.м кв~м кв.~м квадратных~метров квадратный~метр квадратного~метра квадратных~метра квадратными~метрами | м² м2 кв.м кв~м кв.~м квадратних~метрів квадратний~метр квадратного~метра квадратних~метри квадратні~метри | m² m2 sq~m square~metre/s square~meter/s
km² area 1000000 | км² км2 кв~км кв.~км квадратных~километров квадратный~километр квадратного~километра квадратных~километра | км² км2 кв~км кв.~км квадратних~кілометрів квадратний~кілометр квадратного~кілометра квадратних~кілометри квадратні~кілометри | km² km2 sq~km square~kilometre/s square~kilometer/s
sq~mile area 2589988 | кв~миль кв.~миль квадратных~миль квадратные~мили квадратной~мили | кв~миль квадратних~миль квадратні~милі | sq~mi square~mile/s
sq~ft area 0.0929 | квадратных~футов | квадратних~футів | sq~ft square~feet square~foot
m³ volume 1000 | м³ м3 куб.м куб~м куб.~м кубометр/m кубических~метров кубического~метра кубических~метра | м³ м3 куб~м куб.~м кубометр/m кубічних~метрів кубічного~метра кубічні~метри | m³ m3 cubic~metre/s cubic~meter/s
l volume 1 | л литр/m | л літр/m | litre/s liter/s
ml volume 0.001 | мл миллилитр/m | мл мілілітр/m | ml millilitre/s milliliter/s
gal volume 3.785 | галлон/m | галон/m | gallon/s
barrel barrel 1 | баррель барреля баррелей барреле баррелям | барель бареля барелів барелі | barrel/s bbl
mg mass 0.000001 | мг миллиграмм/m | мг міліграм/m | mg milligram/s milligramme/s
g mass 0.001 | г гр грамм/m | г грам/m | g gram/s gramme/s
kg mass 1 | кг килограмм/m | кг кілограм/m | kg kgs kilogram/s kilogramme/s kilo/s
centner mass 100 | ц центнер/m | ц центнер/m | centner/s
t mass 1000 | т тонн/f | т тонн/f | t tonne/s metric~ton/s metric~tonne/s
ton mass 1000 | | | ton/s
lb mass 0.4536 | | | lb lbs
°C temperature 1 | ° °c °с градус/m градус/m~цельсия | ° °c °с градус/m градус/m~цельсія | ° °c degree/s degree/s~celsius degrees~centigrade c
°F temperature 1 | °f градус/m~фаренгейта | °f градус/m~фаренгейта | °f degree/s~fahrenheit f
km/h speed 1 | км/ч километр/m~в~час | км/год кілометр/m~на~годину км~на~годину | km/h kph kmh km/hr kilometre/s~per~hour kilometer/s~per~hour kilometres~an~hour kilometers~an~hour kilometre~an~hour km~an~hour
m/s speed 3.6 | м/с метр/m~в~секунду м~в~секунду | м/с метр/m~за~секунду метр/m~на~секунду | m/s metre/s~per~second meter/s~per~second metres~a~second
mph speed 1.609 | миль/ч миль~в~час мили~в~час | миль/год миль~на~годину | mph mile/s~per~hour miles~an~hour
knot speed 1.852 | узл/m узел | вузл/m вузол | knot/s
kW power 1 | квт киловатт/m | квт кіловат/m | kw kilowatt/s
MW power 1000 | мвт мегаватт/m | мвт мегават/m | mw megawatt/s
GW power 1000000 | гвт гигаватт/m | гвт гігават/m | gw gigawatt/s
kWh energy 1 | квт·ч квт*ч квтч киловатт-час/m киловатт-часов | квт·год квт-год кіловат-годин/f | kwh kilowatt-hour/s kilowatt~hour/s
GB data 1 | гб гигабайт/m | гб гігабайт/m | gb gigabyte/s
MHz frequency 1 | мгц мегагерц | мгц мегагерц | mhz megahertz
GHz frequency 1000 | ггц гигагерц | ггц гігагерц | ghz gigahertz
s time 1 | с сек секунд/f | с сек секунд/f | s sec secs second/s
min time 60 | мин минут/f | хв хвилин/f | min mins minute/s
hour time 3600 | ч час/m часик/m часов | год годин/f | h hr hrs hour/s
day time 86400 | день дня дню дне дни дней дням днями днях сутки суток суткам сутками сутках сут | день дня дню дні днів дням днями днях доба доби добу добою діб добам | day/s
week time 604800 | недел/w недель | тиждень тижня тижню тижні тижнів тижням тижнями тижнях тижд | week/s
fortnight time 1209600 | | | fortnight/s
month months 1 | мес месяц/m месяце месяцы месяцев | міс місяць місяця місяцю місяці місяців місяцям місяцями місяцях | month/s
year months 12 | год года году годе годы лет годам годами годах годов летие летия летию летний летнего летних летие летней летняя | рік року рокові році роки років рокам роками роках літ річчя річчю річниця річницю літній літня літнього | year/s year-old
decade months 120 | десятилетие десятилетия десятилетию десятилетием десятилетий десятилетиях десятилетии | десятиліття десятиліть десятиліттям десятиріччя десятиріч | decade/s
millennium months 12000 | тысячелетие тысячелетия тысячелетию тысячелетием тысячелетий | тисячоліття тисячоліть тисячоліттю | millennia
century months 1200 | век века веку веком веке веков векам веками веках столетие столетия столетий столетии | столітт/n століть сторіччя сторіч вік | century centuries
% share 0.01 | % процент/m проц | % відсоток відсотка відсоткові відсотком відсотки відсотків відсоткам відсотками відсотках | % percent per~cent pct
‰ share 0.001 | ‰ промилле | ‰ проміле | ‰ per~mille permille per~mil
pp points 1 | п.п. п.п п.~п. п.~п процентных~пункта процентных~пунктов процентный~пункт процентного~пункта | в.п. в.п в.~п. в.~п відсоткових~пункти відсоткових~пунктів відсоткові~пункти відсотковий~пункт відсоткового~пункту | percentage~point/s percentage-point
star stars 1 | звезд/f звезд | зірк/f зірок | star/s
seat seats 1 | мест | місць | seat/s seater/s
page pages 1 | страниц/f страниц | сторінк/f сторінок | page/s
bp points 0.01 | б.п. базисных~пункта базисных~пунктов базисный~пункт базисного~пункта | б.п. базисних~пункти базисних~пунктів базисні~пункти базисний~пункт базисного~пункту базових~пунктів | basis~point/s bps
side sides 1 | сторон | сторін | way sided
times times 1 | раз раза разам | раз рази разів | times fold
UAH money 1 | ₴ грн гривн/f гривен гривень | ₴ грн гривн/u гривень | ₴ uah hryvnia/s hryvna/s hryvnya/s
RUB money 1 | ₽ руб рубл/r | ₽ руб рубл/u рублів | ₽ rub ruble/s rouble/s
USD money 1 | $ долл доллар/m | $ дол долар/m | $ us$ usd dollar/s us~dollar/s u.s.~dollar/s
EUR money 1 | € евро | € євро | € eur euro/s
GBP money 1 | £ фунт/m | £ фунт/m | £ gbp pound/s
PLN money 1 | злотый злотых злотого злотыми | злотий злотих злотого злоті злотими | pln zloty zlotys złoty
CHF money 1 | швейцарских~франков | швейцарських~франків | chf swiss~franc/s
JPY money 1 | ¥ иен иены йен йены | ¥ єн єни ієн | ¥ yen jpy
CNY money 1 | юань юаня юаней | юань юаня юанів | yuan renminbi
kopek money 0.01 | копе/k | копійк/f копійок | kopeck/s kopek/s kopiyka/s kopiika/s
cent money 0.01 | цент/m евроцент/m | цент/m євроцент/m | cent/s eurocent/s euro~cent/s ¢
"""  # noqa: E501

_ENDINGS: Mapping[str, str] = {
    "m": " а у ом е ы і и ов ів ам ами ах ові ові",
    "f": "а ы и і е у ой ою  ам ами ах",
    "u": "я і ю ею ів ям ями ях ь ем",
    "w": "я и е ю ей ям ями ях",
    "r": "ь я ю ем е и ей ям ями ях",
    "n": "я і ю ям",
    "k": "йка йки йку йкой ек йкам йками йках",
    "a": "ый ая ое ые ого ой ому ым ую ых ий а е і ої у их",
    "s": " s",
}
_PRICED = re.compile(r"(?:us|u\.s\.)?[$€£₴₽¥] ?\Z|(?<![a-z])(?:usd|eur|uah|gbp) ?\Z")
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "₴": "UAH", "₽": "RUB", "¥": "JPY"}
_LONGEST = 4
_PIECE = re.compile(r"[^\W\d_]+(?:[./·*'-][^\W\d_]+)*[²³23]?(?![+#])|[%‰°$€£₴₽¥¢][cfсф]?")
_TAIL = re.compile(r"(?:-olds?|-long|-deep|-high|-wide|'s)\Z")
_STARTS = re.compile(r" ?-?")
_WORD_BEHIND = re.compile(r" [^\W\d_]")
_AMBIGUOUS = frozenset(
    ("m", "c", "f", "g", "h", "s", "t", "mi", "min", "sec", "с", "т", "л", "г", "м", "ч", "ц", "год", "foot", "second")
)
"""Short signs that are units only directly behind digits; Ukrainian ``год`` is short for hours."""


def unit_after(text: str, place: int, tag: str, *, digits: bool = True) -> tuple[Unit, int] | None:
    """The unit that stands behind a number in a folded text, and where it ends; the longest name wins.

    Args:
        text: a text folded with its case.
        place: where the number ends.
        tag: a language or version tag.
        digits: whether the number is in digits: short signs are units only then.
    """
    forms = _forms(base(tag))
    starts = _STARTS.match(text, place)
    at = starts.end() if starts else place
    found = None
    names = ""
    for n in range(_LONGEST):
        piece = _PIECE.match(text, at)
        if piece is None:
            break
        names = f"{names} {piece[0]}" if n else piece[0]
        if names == "с" and _WORD_BEHIND.match(text, piece.end()):
            break  # 300 с небольшим
        unit = forms.get(names) or forms.get(_TAIL.sub("", names))
        if unit is not None and (digits or names not in _AMBIGUOUS or (names == "год" and base(tag) == "ru")):
            found = (unit, piece.end())
        at = piece.end()
        if text[at : at + 2] == ". ":
            names, at = f"{names}.", at + 1
        if text[at : at + 1] != " ":
            break
        at += 1
    return found


def currency_before(text: str, place: int) -> tuple[Unit, int] | None:
    """The currency whose sign or code stands before a number in a folded text, and where it begins."""
    match = _PRICED.search(text, max(place - 6, 0), place)
    if match is None:
        return None
    sign = match[0].strip()
    return BY_ID[_SIGNS.get(sign[-1:], sign.upper())], match.start()


@cache
def _forms(language: str) -> dict[str, Unit]:
    column = {"ru": 1, "uk": 2, "en": 3}.get(language)
    table: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        cells = line.split("|")
        unit = _unit(cells[0])
        for form in cells[column or 3].split():
            for spelt in _spelt_out(form):
                table.setdefault(spelt.replace("~", " "), unit)
    return table


def _spelt_out(form: str) -> Iterator[str]:
    """A word in all the forms of its class: ``метр/m``, ``metre/s~per~second``."""
    stem, mark, rest = form.partition("/")
    if not mark or not stem or rest[:1] not in _ENDINGS or (len(rest) > 1 and rest[1] != "~"):
        yield form
        return
    for ending in _ENDINGS[rest[0]].split(" "):
        yield f"{stem}{ending}{rest[1:]}"


def _unit(cell: str) -> Unit:
    name, dimension, factor = cell.split()
    return Unit(name.replace("~", " "), dimension, float(factor))


BY_ID = {unit.id: unit for unit in (_unit(line.split("|")[0]) for line in _TABLE.strip().splitlines())}
