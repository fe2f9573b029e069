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
olomouc | Оломоуц- | Оломоуц- | Olomouc
miskolc | Мишкольц- | Мішкольц- | Miskolc
brasov | Брашов- | Брашов- | Brasov Brașov
craiova | Крайов(?:а|ы|е|у|ой) | Крайов(?:а|и|і|у|ою) | Craiova
galati | Галац- | Галац- | Galati Galați
adana | Адан(?:а|ы|е|у|ой) | Адан(?:а|и|і|у|ою) | Adana
gaziantep | Газиантеп- | Газіантеп- | Gaziantep
konya | Конь(?:я|и|е|ю|ей) | Конь(?:я|ї|ю|єю) | Konya
mannheim | Мангейм- | Мангейм- | Mannheim
kiel | Кил(?:ь|я|ю|ем|е) | Кіл(?:ь|я|ю|ем|і) | Kiel
rostock | Росток- | Росток- | Rostock
magdeburg | Магдебург- | Магдебург- | Magdeburg
erfurt | Эрфурт- | Ерфурт- | Erfurt
potsdam | Потсдам- | Потсдам- | Potsdam
freiburg | Фрайбург- | Фрайбург- | Freiburg
heidelberg | Гейдельберг- | Гайдельберг- | Heidelberg
lucerne | Люцерн- | Люцерн- | Lucerne Luzern
montpellier | Монпелье | Монпельє | Montpellier
rennes | Ренн- | Ренн- | Rennes
reims | Реймс- | Реймс- | Reims
grenoble | Гренобл(?:ь|я|ю|ем|е) | Гренобл(?:ь|я|ю|ем|і) | Grenoble
dijon | Дижон- | Діжон- | Dijon
catania | Катани(?:я|и|ю|ей) | Катані(?:я|ї|ю|єю) | Catania
pisa | Пиз(?:а|ы|е|у|ой) | Піз(?:а|и|і|у|ою) | Pisa
zaragoza | Сарагос(?:а|ы|е|у|ой) | Сарагос(?:а|и|і|у|ою) | Zaragoza
granada | Гранад(?:а|ы|е|у|ой) | Гранад(?:а|и|і|у|ою) | Granada
eindhoven | Эйндховен- | Ейндговен- | Eindhoven
groningen | Гронинген- | Гронінген- | Groningen
oulu | Оулу | Оулу | Oulu
liepaja | Лиепа(?:я|и|е|ю|ей) | Лієпа(?:я|ї|ю|єю) | Liepaja Liepāja
siauliai | Шяуля(?:й|я|ю|е) | Шяуля(?:й|я|ю|ї) | Siauliai Šiauliai
sheffield | Шеффилд- | Шеффілд- | Sheffield
galway | Голуэ(?:й|я|е|ю|ем) | Голве(?:й|я|ї|ю|єм) | Galway
rijeka | Риек(?:а|и|е|у|ой) | Рієк(?:а|и|у|ою) Рієці | Rijeka
mostar | Мостар- | Мостар- | Mostar
novi sad | Нови-Сад- | Нові-Сад- | Novi_Sad
guangzhou | Гуанчжоу | Гуанчжоу | Guangzhou
shenzhen | Шэньчжэн(?:ь|я|ю|ем|е) | Шеньчжен(?:ь|я|ю|ем|і) | Shenzhen
chengdu | Чэнду | Ченду | Chengdu
chongqing | Чунцин- | Чунцін- | Chongqing
nanjing | Нанкин- | Нанкін- | Nanjing Nanking
nanning | Наньнин- | Наньнін- | Nanning
tianjin | Тяньцзин(?:ь|я|ю|ем|е) | Тяньцзін(?:ь|я|ю|ем|і) | Tianjin
harbin | Харбин- | Харбін- | Harbin
xian | Сиан(?:ь|я|ю|ем|е) | Сіан(?:ь|я|ю|ем|і) | Xian Xi'an
hangzhou | Ханчжоу | Ханчжоу | Hangzhou
hefei | Хэфэ(?:й|я|ю|е|ем) | Хефе(?:й|я|ю|ї|єм) | Hefei
changsha | Чанш(?:а|и|е|у|ей) | Чанш(?:а|і|і|у|ею) | Changsha
kunming | Куньмин- | Куньмін- | Kunming
urumqi | Урумчи | Урумчі | Urumqi
lhasa | Лхас(?:а|ы|е|у|ой) | Лхас(?:а|и|і|у|ою) | Lhasa
shenyang | Шэньян- | Шеньян- | Shenyang
dalian | Далян(?:ь|я|ю|ем|е) | Далян(?:ь|я|ю|ем|і) | Dalian
qingdao | Циндао | Ціндао | Qingdao
jinan | Цзинан(?:ь|я|ю|ем|е) | Цзінан(?:ь|я|ю|ем|і) | Jinan
zhengzhou | Чжэнчжоу | Чженчжоу | Zhengzhou
suzhou | Сучжоу | Сучжоу | Suzhou
fuzhou | Фучжоу | Фучжоу | Fuzhou
xiamen | Сямын(?:ь|я|ю|ем|е) | Сямен(?:ь|я|ю|ем|і) | Xiamen
changchun | Чанчун(?:ь|я|ю|ем|е) | Чанчун(?:ь|я|ю|ем|і) | Changchun
lanzhou | Ланьчжоу | Ланьчжоу | Lanzhou
guiyang | Гуйян- | Гуйян- | Guiyang
taiyuan | Тайюан(?:ь|я|ю|ем|е) | Тайюан(?:ь|я|ю|ем|і) | Taiyuan
nanchang | Наньчан- | Наньчан- | Nanchang
hiroshima | Хиросим(?:а|ы|е|у|ой) | Хіросім(?:а|и|і|у|ою) | Hiroshima
nagasaki | Нагасаки | Нагасакі | Nagasaki
fukuoka | Фукуок(?:а|и|е|у|ой) | Фукуок(?:а|и|у|ою) Фукуоці | Fukuoka
incheon | Инчхон- | Інчхон- | Incheon
daegu | Тэгу | Тегу | Daegu
bangalore | Бангалор- | Бангалор- | Bangalore Bengaluru
hyderabad | Хайдарабад- | Гайдарабад- | Hyderabad
lahore | Лахор- | Лахор- | Lahore
peshawar | Пешавар- | Пешавар- | Peshawar
jeddah | Джидд(?:а|ы|е|у|ой) | Джидд(?:а|и|і|у|ою) | Jeddah
mecca | Мекк(?:а|и|е|у|ой) | Мекк(?:а|и|у|ою) Мецці | Mecca
eilat | Эйлат- | Ейлат- | Eilat
isfahan | Исфахан- | Ісфаган- | Isfahan
tabriz | Тебриз- | Тебриз- | Tabriz
shiraz | Шираз- | Шираз- | Shiraz
mashhad | Мешхед- | Мешхед- | Mashhad
durban | Дурбан- | Дурбан- | Durban
mombasa | Момбас(?:а|ы|е|у|ой) | Момбас(?:а|и|і|у|ою) | Mombasa
ganja | Гяндж(?:а|и|е|у|ой|ей) | Гяндж(?:а|і|у|ею) | Ganja
aktobe | Актобе | Актобе | Aktobe
khujand | Худжанд- | Худжанд- | Khujand
krasnoyarsk | Красноярск- | Красноярськ- | Krasnoyarsk
yaroslavl | Ярославл(?:ь|я|ю|ем|е) | Ярославл(?:ь|я|ю|ем|і) | Yaroslavl
kemerovo | Кемерово | Кемерово | Kemerovo
penza | Пенз(?:а|ы|е|у|ой) | Пенз(?:а|и|і|у|ою) | Penza
lipetsk | Липецк- | Липецьк- | Lipetsk
"""

SEATS = """
australia:canberra bahrain:manama bolivia:la_paz brazil:brasilia congo:kinshasa kyrgyzstan:bishkek mali:bamako
malta:valletta morocco:rabat mozambique:maputo nepal:kathmandu nicaragua:managua niger:niamey nigeria:abuja
paraguay:asuncion rwanda:kigali senegal:dakar somalia:mogadishu south_sudan:juba taiwan:taipei tajikistan:dushanbe
tanzania:dodoma turkmenistan:ashgabat uganda:kampala uruguay:montevideo venezuela:caracas zambia:lusaka zimbabwe:harare
"""
"""Countries and their capitals, which a text may well say for each other."""
