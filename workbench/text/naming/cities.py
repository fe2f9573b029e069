"""Further capitals and large towns of the world by their names in three languages. Data alone; see `known_places`."""

from __future__ import annotations

CITIES = """\
canberra | Канберр(?:а|ы|е|у|ой) | Канберр(?:а|и|і|у|ою) | Canberra
manama | Манам(?:а|ы|е|у|ой) | Манам(?:а|и|і|у|ою) | Manama
la paz | Ла-Пас Ла-Паса Ла-Пасе Ла-Пасом | Ла-Пас Ла-Паса Ла-Пасі Ла-Пасом | La_Paz
brasilia | Бразилиа | Бразиліа | Brasilia Brasília
kinshasa | Киншас(?:а|ы|е|у|ой) | Кіншас(?:а|и|і|у|ою) | Kinshasa
bishkek | Бишкек- | Бішкек- | Bishkek
bamako | Бамако | Бамако | Bamako
valletta | Валлетт(?:а|ы|е|у|ой) | Валлетт(?:а|и|і|у|ою) | Valletta
rabat | Рабат- | Рабат- | Rabat
maputo | Мапуту | Мапуту | Maputo
kathmandu | Катманду | Катманду | Kathmandu
auckland | Окленд- | Окленд- | Auckland
managua | Манагуа | Манагуа | Managua
niamey | Ниамей Ниаме(?:я|е|ю|ем) | Ніамей Ніаме(?:я|ї|ю|єм) | Niamey
abuja | Абудж(?:а|и|е|у|ой|ей) | Абудж(?:а|і|у|ею) | Abuja
asuncion | Асунсьон- | Асунсьйон- | Asuncion Asunción
kigali | Кигали | Кігалі | Kigali
dakar | Дакар- | Дакар- | Dakar
mogadishu | Могадишо | Могадішо Могадишо | Mogadishu
juba | Джуб(?:а|ы|е|у|ой) | Джуб(?:а|и|і|у|ою) | Juba
taipei | Тайбэй Тайбэ(?:я|е|ю|ем) тайбэйск~ | Тайбей Тайбе(?:я|ї|ю|єм) Тайпей Тайпе(?:я|ї|ю|єм) тайбейськ~ | Taipei
dushanbe | Душанбе душанбинск~ | Душанбе душанбинськ~ | Dushanbe
dodoma | Додом(?:а|ы|е|у|ой) | Додом(?:а|и|і|у|ою) | Dodoma
ashgabat | Ашхабад- | Ашгабат- Ашхабад- | Ashgabat
kampala | Кампал(?:а|ы|е|у|ой) | Кампал(?:а|и|і|у|ою) | Kampala
montevideo | Монтевидео | Монтевідео | Montevideo
samarkand | Самарканд- | Самарканд- | Samarkand
bukhara | Бухар(?:а|ы|е|у|ой) бухарск~ | Бухар(?:а|и|і|у|ою) бухарськ~ | Bukhara
caracas | Каракас- | Каракас- | Caracas
lusaka | Лусак(?:а|и|е|у|ой) | Лусак(?:а|и|у|ою) Лусаці | Lusaka
harare | Хараре | Хараре | Harare
bristol | Бристол(?:ь|я|ю|ем|е) бристольск~ | Бристол(?:ь|я|ю|ем|і) бристольськ~ | Bristol
dortmund | Дортмунд- | Дортмунд- | Dortmund
uppsala | Упсал(?:а|ы|е|у|ой) | Упсал(?:а|и|і|у|ою) Уппсал(?:а|и|і|у|ою) | Uppsala
trondheim | Тронхейм- | Тронгейм- Тронхейм- | Trondheim
stavanger | Ставангер- | Ставангер- | Stavanger
odense | Оденсе | Оденсе | Odense
kutaisi | Кутаиси кутаисск~ | Кутаїсі кутаїськ~ | Kutaisi
poti | Поти потийск~ | Поті потійськ~ | Poti
nakhchivan | Нахичеван(?:ь|и|ью) нахичеванск~ | Нахічеван(?:ь|і|ню) нахічеванськ~ | Nakhchivan
shymkent | Шымкент- Чимкент- | Шимкент- | Shymkent
karaganda | Караганд(?:а|ы|е|у|ой) карагандинск~ | Караганд(?:а|и|і|у|ою) карагандинськ~ | Karaganda
kolkata | Калькутт(?:а|ы|е|у|ой) | Калькутт(?:а|и|і|у|ою) Колкат(?:а|и|і|у|ою) | Kolkata Calcutta
chennai | Ченнаи Ченнай | Ченнаї Ченнай | Chennai
nagoya | Наго(?:я|и|е|ю|ей)(?!\\w) | Наго(?:я|ї|ю|єю)(?!\\w) | Nagoya
sapporo | Саппоро | Саппоро | Sapporo
busan | Пусан- | Пусан- | Busan
brisbane | Брисбен- | Брисбен- | Brisbane
vancouver | Ванкувер- | Ванкувер- | Vancouver
calgary | Калгари | Калгарі | Calgary
denver | Денвер- | Денвер- | Denver
detroit | Детройт- | Детройт- | Detroit
atlanta | Атлант(?:а|ы|е|у|ой) | Атлант(?:а|и|і|у|ою) | Atlanta
krasnodar | Краснодар- | Краснодар- | Krasnodar
kaluga | Калуг(?:а|и|е|у|ой) калужск~ | Калуг(?:а|и|у|ою) Калузі калузьк~ | Kaluga
smolensk | Смоленск- | Смоленськ- | Smolensk
orenburg | Оренбург- | Оренбург- | Orenburg
chelyabinsk | Челябинск- | Челябінськ- | Chelyabinsk
tyumen | Тюмен(?:ь|и|ью) тюменск~ | Тюмен(?:ь|і|ню) тюменськ~ | Tyumen
irkutsk | Иркутск- | Іркутськ- | Irkutsk
khabarovsk | Хабаровск- | Хабаровськ- | Khabarovsk
arkhangelsk | Архангельск- | Архангельськ- | Arkhangelsk
saratov | Саратов- | Саратов- | Saratov
volgograd | Волгоград- | Волгоград- | Volgograd
astrakhan | Астрахан(?:ь|и|ью) астраханск~ | Астрахан(?:ь|і|ню) астраханськ~ | Astrakhan
makhachkala | Махачкал(?:а|ы|е|у|ой) | Махачкал(?:а|и|і|у|ою) | Makhachkala
vitebsk | Витебск- | Вітебськ- | Vitebsk Viciebsk
mogilev | Могилев- Могилёв- | Могильов- Могилів | Mogilev Mahilioŭ Mahilyow
bobruisk | Бобруйск- | Бобруйськ- | Bobruisk Babruysk
pinsk | Пинск- | Пінськ- | Pinsk
baranovichi | Баранович(?:и|ей|ам|ами|ах) барановичск~ | Баранович(?:і|ів|ам|ами|ах) барановицьк~ | Baranovichi
comrat | Комрат- | Комрат- | Comrat
ungheni | Унген(?:ы|ах|ами|ам) | Унген(?:и|ах|ами|ам) | Ungheni
"""

SEATS = """
australia:canberra bahrain:manama bolivia:la_paz brazil:brasilia congo:kinshasa kyrgyzstan:bishkek mali:bamako
malta:valletta morocco:rabat mozambique:maputo nepal:kathmandu nicaragua:managua niger:niamey nigeria:abuja
paraguay:asuncion rwanda:kigali senegal:dakar somalia:mogadishu south_sudan:juba taiwan:taipei tajikistan:dushanbe
tanzania:dodoma turkmenistan:ashgabat uganda:kampala uruguay:montevideo venezuela:caracas zambia:lusaka zimbabwe:harare
"""
"""Countries and their capitals, which a text may well say for each other."""
