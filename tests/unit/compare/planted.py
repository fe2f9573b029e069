"""A statement of our own in three versions, with the differences that were put into it on purpose, and no others.

``ROWS`` is what the versions say, ``PLANTED`` what was changed in one of them. A notice in two English versions shows
what only versions of one language can: a changed word, and two sentences that changed places.
"""

from __future__ import annotations

from typing import NamedTuple

from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit


class Planted(NamedTuple):
    """One difference: the number of its unit, the version that departs, its kind, and what that version says there."""

    n: int
    odd: str | None
    kind: str
    says: str


ROWS = (
    (
        "Итоги совещания о подготовке школ",
        "Підсумки наради про підготовку шкіл",
        "Results of the meeting on preparing schools",
    ),
    (
        "Совещание прошло 4 августа в областной администрации.",
        "Нарада відбулася 4 серпня в обласній адміністрації.",
        "The meeting took place on 4 August at the regional administration.",
    ),
    (
        "В нём участвовали руководители 18 районов.",
        "У ній взяли участь керівники 18 районів.",
        "The heads of 18 districts took part in it.",
    ),
    (
        "К новому году готовят 214 школ.",
        "До нового року готують 214 шкіл.",
        "A total of 241 schools are being prepared for the new year.",
    ),
    (
        "Ремонт крыш завершён.",
        "Ремонт дахів завершено.",
        "The repair of roofs is complete.",
    ),
    (
        "Котельные проверят до 20 сентября.",
        "Котельні перевірять до 25 вересня.",
        "The boiler houses will be checked by 20 September.",
    ),
    (
        "Проверкой руководит Олег Марченко.",
        "Перевіркою керує Олег Марченко.",
        "The checks are led by Oleh Marchuk.",
    ),
    (
        "«Дети вернутся в тёплые и безопасные классы первого сентября», — заявила директор департамента.",
        "«Діти повернуться в теплі та безпечні класи першого вересня», — заявила директорка департаменту.",
        "“The children will return to warm and safe classrooms on the first of September,” said the head of the department.",
    ),
    (
        "Школьные автобусы получат новые шины.",
        "Шкільні автобуси отримають нові шини.",
        "School buses will get new tyres.",
    ),
    (
        "Занятия в бассейнах не отменят.",
        "Заняття в басейнах не скасують.",
        "Lessons in the swimming pools will be cancelled.",
    ),
    (
        "На питание выделили 35 млн гривен.",
        "На харчування виділили 35 млн гривень.",
        "35 million hryvnias were set aside for meals.",
    ),
    (
        "Меню составляют врачи.",
        "Меню складають лікарі.",
        "The menu is drawn up by doctors.",
    ),
    (
        "Родители смогут увидеть его на сайте.",
        "Батьки зможуть побачити його на сайті.",
        "",
    ),
    (
        "Учебники доставили в 12 районов из 18.",
        "Підручники доставили до 12 районів із 18.",
        "Textbooks have been delivered to 12 of the 18 districts.",
    ),
    (
        "Остальные получат их через две недели.",
        "Решта отримає їх за два тижні.",
        "The others will receive them in two weeks.",
    ),
    (
        "Доля электронных учебников выросла до 40 %.",
        "Частка електронних підручників зросла до 40 %.",
        "The share of electronic textbooks has grown to 40%.",
    ),
    (
        "«Мы проверим каждую школу, каждый класс и каждую столовую, и исключений здесь больше быть не может», — сказала она.",
        "«Ми перевіримо кожну школу», — сказала вона.",
        "“We will check every school, every classroom and every canteen, and there can be no more exceptions here,” she said.",
    ),
    (
        "Средняя зарплата учителя составит 21 500 гривен.",
        "Середня зарплата вчителя становитиме 23 500 гривень.",
        "The average salary of a teacher will be 21,500 hryvnias.",
    ),
    (
        "Спортивные залы откроют во всех школах.",
        "Спортивні зали відкриють у всіх школах.",
        "Gyms will be opened in all schools.",
    ),
    (
        "Горячая линия работает с 8:00 до 18:00.",
        "Гаряча лінія працює з 8:00 до 18:00.",
        "The hotline is open from 8:00 to 18:00.",
    ),
    (
        "Школы обязаны установить сигнализацию.",
        "Школи зобов’язані встановити сигналізацію.",
        "Schools may install an alarm system.",
    ),
    (
        "За этим следит Ирина Бойко.",
        "За цим стежить Ірина Бойко.",
        "This is overseen by Iryna Boiko.",
    ),
    (
        "Первый звонок прозвучит 1 сентября.",
        "Перший дзвоник пролунає 1 вересня.",
        "The first bell will ring on 1 September.",
    ),
    (
        "Следующее совещание назначено на пятницу.",
        "Наступну нараду призначено на п’ятницю.",
        "The next meeting is scheduled for Friday.",
    ),
    (
        "Отчёт опубликуют на сайте администрации.",
        "Звіт опублікують на сайті адміністрації.",
        "The report will be published on the administration’s website.",
    ),
)

PLANTED = (
    Planted(4, "en", "number", "241"),
    Planted(6, "uk", "date", "25 вересня"),
    Planted(7, "en", "name", "Marchuk"),
    Planted(10, "en", "negation", "cancelled"),
    Planted(13, "en", "missing", ""),
    Planted(17, "uk", "quote", "Ми перевіримо кожну школу"),
    Planted(18, "uk", "number", "23 500"),
    Planted(21, "en", "modality", "may"),
)

NOTICE_ROWS = (
    ("The ferry will be closed for repairs from Monday.", "The ferry will be closed for repairs from Monday."),
    ("Tickets bought before Monday remain valid until June.", "A bus will run between the two banks every hour."),
    ("Passengers should bring their documents.", "Passengers should bring their papers."),
    ("A bus will run between the two banks every hour.", "Tickets bought before Monday remain valid until June."),
    ("The company apologises for the inconvenience.", "The company apologises for the inconvenience."),
)

NOTICE_PLANTED = (
    Planted(2, None, "moved", "A bus will run between the two banks every hour."),
    Planted(2, None, "moved", "Tickets bought before Monday remain valid until June."),
    Planted(3, None, "changed", "papers"),
    Planted(4, None, "moved", "A bus will run between the two banks every hour."),
    Planted(4, None, "moved", "Tickets bought before Monday remain valid until June."),
)


def schools() -> Statement:
    """The statement in three versions."""
    return _statement("schools", ("ru", "uk", "en"), ROWS)


def notice() -> Statement:
    """The notice in two English versions."""
    return _statement("ferry-notice", ("en", "en-x-agency"), NOTICE_ROWS)


def _statement(name: str, versions: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Statement:
    units = [
        Unit(
            f"u{n}",
            {tag: Segment(text, State.CONFIRMED, "human") for tag, text in zip(versions, row, strict=True) if text},
            paragraph=n % 5 == 1,
        )
        for n, row in enumerate(rows, start=1)
    ]
    return Statement(name, Header(versions, versions[0]), units)
