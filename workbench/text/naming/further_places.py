"""Further countries, regions, towns, rivers and seas by their names in three languages. Data alone; see `known_places`."""
# ruff: noqa: E501  # one entry is one line

from __future__ import annotations

FURTHER_PLACES = """\
ohio | Огайо | Огайо | Ohio
iowa | Айов(?:а|ы|е|у|ой) | Айов(?:а|и|і|у|ою) | Iowa
idaho | Айдахо | Айдахо | Idaho
michigan | Мичиган- мичиганск~ | Мічиган- мічиганськ~ | Michigan
illinois | Иллинойс- | Іллінойс- | Illinois
virginia | Виргини- Вирджини- | Вірджині- Віргіні- | Virginia
arizona | Аризон- | Аризон- | Arizona
nevada | Невад- | Невад- | Nevada
oregon | Орегон- | Орегон- | Oregon
kansas | Канзас- | Канзас- | Kansas
pennsylvania | Пенсильвани- | Пенсильвані- | Pennsylvania
massachusetts | Массачусетс- | Массачусетс- | Massachusetts
miami | Майами | Маямі | Miami
seattle | Сиэтл- | Сіетл- | Seattle
dallas | Даллас- | Даллас- | Dallas
houston | Хьюстон- | Г'юстон- Х'юстон- | Houston
leeds | Лидс- | Лідс- | Leeds
perm | Перм(?:ь|и|ью) пермск~ | Перм(?:ь|і|ю) пермськ~ | Perm
tver | Твер(?:ь|и|ью) тверск~ | Твер(?:ь|і|ю) тверськ~ | Tver
omsk | Омск- омск~ | Омськ- омськ~ | Omsk
tomsk | Томск- томск~ | Томськ- томськ~ | Tomsk
ufa | Уф(?:а|ы|е|у|ой) уфимск~ | Уф(?:а|и|і|у|ою) уфимськ~ | Ufa
ros | рек-_Рось Рось Роси Росью | річк-_Рось Рось Россю | Ros
osh | Ош Оша Оше Ошем ошск~ | Ош Оша Оші Ошем ошськ~ | Osh
homs | Хомс- хомск~ | Хомс- Гомс- | Homs
idlib | Идлиб- | Ідліб- | Idlib
basra | Баср(?:а|ы|е|у|ой) | Баср(?:а|и|і|у|ою) | Basra
herat | Герат- | Герат- | Herat
kandahar | Кандагар- | Кандагар- | Kandahar
khartoum | Хартум- | Хартум- | Khartoum
accra | Аккр(?:а|ы|е|у|ой) | Аккр(?:а|и|і|у|ою) | Accra
quito | Кито | Кіто | Quito
yalta | Ялт(?:а|ы|е|у|ой) ялтинск~ | Ялт(?:а|и|і|у|ою) ялтинськ~ | Yalta
kerch | Керч(?:ь|и|ью) керченск~ | Керч(?:і|чю)? керченськ~ | Kerch
romny | Ромны Ромен Ромнах Ромнам роменск~ | Ромни Ромен Ромнах Ромнам роменськ~ | Romny
sarny | Сарны Сарн Сарнах сарненск~ | Сарни Сарн Сарнах сарненськ~ | Sarny
yenisei | Енисе(?:й|я|ю|ем|е) | Єнісе(?:й|я|ю|єм|ї) | Yenisei Yenisey
amur | Амур(?:а|у|ом|е)? амурск~ | Амур(?:у|ом|і)? амурськ~ | Amur
loire | Луар(?:а|ы|е|у|ой) | Луар(?:а|и|і|у|ою) | Loire
andorra | Андорр- | Андорр- | Andorra
san marino | Сан-Марино | Сан-Марино | San_Marino
northern ireland | Северн~_Ирланди- | Північн~_Ірланді- | Northern_Ireland Northern_Irish
scotland | Шотланди- шотландск~ шотланд(?:ец|ц)- | Шотланді- шотландськ~ шотланд(?:ець|ц)- | Scotland Scottish Scots
wales | Уэльс- валлийск~ уэльск~ | Уельс- валлійськ~ уельськ~ | Wales Welsh
england | Англи- английск~ | Англі- англійськ~ | England English
bavaria | Бавари- баварск~ | Баварі- баварськ~ | Bavaria Bavarian
saxony | Саксони- саксонск~ | Саксоні- саксонськ~ | Saxony Saxon
catalonia | Каталони- каталонск~ | Каталоні- каталонськ~ | Catalonia Catalan
sicily | Сицили- сицилийск~ | Сицилі- сицилійськ~ | Sicily Sicilian
sardinia | Сардини- | Сардині- | Sardinia Sardinian
corsica | Корсик- корсиканск~ | Корсик- Корсиц- корсиканськ~ | Corsica Corsican
crete | Крит- критск~ | Крит- критськ~ | Crete Cretan
flanders | Фландри- фламандск~ | Фландрі- фламандськ~ | Flanders Flemish
silesia | Силези- силезск~ | Сілезі- Шльонськ- сілезьк~ | Silesia Silesian
transylvania | Трансильвани- | Трансільвані- | Transylvania Transylvanian
transnistria | Приднестровь- приднестровск~ | Придністров'- придністровськ~ | Transnistria Transnistrian
abkhazia | Абхази- абхазск~ | Абхазі- абхазьк~ | Abkhazia Abkhaz Abkhazian
south ossetia | Южн~_Осети- югоосетинск~ | Південн~_Осеті- південноосетинськ~ | South_Ossetia South_Ossetian
karabakh | Карабах- карабахск~ | Карабах- карабаськ~ | Karabakh
chechnya | Чечн(?:я|и|е|ю|ей) чеченск~ | Чечн(?:я|і|ю|ею) чеченськ~ | Chechnya Chechen
dagestan | Дагестан- дагестанск~ | Дагестан- дагестанськ~ | Dagestan Dagestani
tatarstan | Татарстан- | Татарстан- | Tatarstan
siberia | Сибир- сибирск~ | Сибір- сибірськ~ | Siberia Siberian
urals | Урал- уральск~ | Урал- уральськ~ | Urals Ural
caucasus | Кавказ- кавказск~ | Кавказ- кавказьк~ | Caucasus Caucasian
balkans | Балкан- балканск~ | Балкан- балканськ~ | Balkans Balkan
scandinavia | Скандинави- скандинавск~ | Скандинаві- скандинавськ~ | Scandinavia Scandinavian
donbas | Донбасс- донбасск~ | Донбас- донбаськ~ | Donbas Donbass
galicia | Галичин- Галици- галицк~ | Галичин- галицьк~ | Galicia Galician Halychyna
bukovyna | Буковин- буковинск~ | Буковин- буковинськ~ | Bukovyna Bukovina
bessarabia | Бессараби- | Бессарабі- | Bessarabia
polissia | Полесь- полесск~ | Полісс- поліськ~ | Polissia Polesia
carpathians | Карпат- карпатск~ | Карпат- карпатськ~ | Carpathians Carpathian
alps | Альп- альпийск~ | Альп- альпійськ~ | Alps Alpine
pyrenees | Пирене(?:и|ев|ях|ям) | Піренеї Піренеїв Піренеях | Pyrenees
himalayas | Гимала(?:и|ев|ях|ям) | Гімалаї Гімалаїв Гімалаях | Himalayas Himalayan
sahara | Сахар(?:а|ы|е|у|ой) | Сахар(?:а|и|і|у|ою) | Sahara
arctic | Арктик- арктическ~ | Арктик- Арктиц- арктичн~ | Arctic
antarctica | Антарктид- Антарктик- антарктическ~ | Антарктид- Антарктик- Антарктиц- антарктичн~ | Antarctica Antarctic
middle east | Ближн~_Восток- ближневосточн~ | Близьк~_С(?:хід|ход|хо)- близькосхідн~ | Middle_East Middle_Eastern Near_East
far east | Дальн~_Восток- дальневосточн~ | Далек~_С(?:хід|ход)- далекосхідн~ | Far_East Far_Eastern
central asia | Центральн~_Ази- Средн~_Ази- среднеазиатск~ | Центральн~_Азі- Середн~_Азі- | Central_Asia Central_Asian
latin america | Латинск~_Америк- латиноамериканск~ | Латинськ~_Америк- Латинськ~_Америц- латиноамериканськ~ | Latin_America Latin_American
north america | Северн~_Америк- | Північн~_Америк- Північн~_Америц- | North_America North_American
south america | Южн~_Америк- южноамериканск~ | Південн~_Америк- Південн~_Америц- південноамериканськ~ | South_America South_American
guatemala | Гватемал- | Гватемал- | Guatemala Guatemalan
honduras | Гондурас- | Гондурас- | Honduras Honduran
nicaragua | Никарагуа | Нікарагуа | Nicaragua Nicaraguan
panama | Панам(?:а|ы|е|у|ой) панамск~ | Панам(?:а|и|і|у|ою) панамськ~ | Panama Panamanian
costa rica | Коста-Рик- | Коста-Рик- Коста-Риц- | Costa_Rica Costa_Rican
salvador | Сальвадор- сальвадорск~ | Сальвадор- сальвадорськ~ | El_Salvador Salvadoran
jamaica | Ямайк- ямайск~ | Ямайк- Ямайц- ямайськ~ | Jamaica Jamaican
haiti | Гаити гаитянск~ | Гаїті гаїтянськ~ | Haiti Haitian
dominican republic | Доминиканск~_[Рр]еспублик- Доминикан- доминиканск~ | Домініканськ~_[Рр]еспублік- Домінікан- домініканськ~ | Dominican_Republic Dominican
bahamas | Багам- багамск~ | Багам- багамськ~ | Bahamas Bahamian
barbados | Барбадос- | Барбадос- | Barbados Barbadian
guyana | Гайан- | Гаян- Гайан- | Guyana Guyanese
suriname | Суринам- | Сурінам- Суринам- | Suriname Surinamese
greenland | Гренланди- гренландск~ | Гренланді- гренландськ~ | Greenland Greenlandic
angola | Ангол(?:а|ы|е|у|ой) ангольск~ | Ангол(?:а|и|і|у|ою) ангольськ~ | Angola Angolan
cameroon | Камерун- камерунск~ | Камерун- камерунськ~ | Cameroon Cameroonian
congo | Конго конголезск~ | Конго конголезьк~ | Congo Congolese
zambia | Замби- замбийск~ | Замбі- замбійськ~ | Zambia Zambian
zimbabwe | Зимбабве зимбабвийск~ | Зімбабве зімбабвійськ~ | Zimbabwe Zimbabwean
namibia | Намиби- намибийск~ | Намібі- намібійськ~ | Namibia Namibian
botswana | Ботсван- | Ботсван- | Botswana
mozambique | Мозамбик- | Мозамбік- | Mozambique Mozambican
madagascar | Мадагаскар- | Мадагаскар- | Madagascar Malagasy
tanzania | Танзани- танзанийск~ | Танзані- танзанійськ~ | Tanzania Tanzanian
uganda | Уганд(?:а|ы|е|у|ой) угандийск~ | Уганд(?:а|и|і|у|ою) угандійськ~ | Uganda Ugandan
rwanda | Руанд(?:а|ы|е|у|ой) руандийск~ | Руанд(?:а|и|і|у|ою) руандійськ~ | Rwanda Rwandan
burundi | Бурунди | Бурунді | Burundi Burundian
malawi | Малави | Малаві | Malawi Malawian
mali | Мали малийск~ | Малі малійськ~ | Mali Malian
niger | Нигер(?:а|у|е|ом)? нигерск~ | Нігер(?:а|у|і|ом)? нігерськ~ | Niger Nigerien
chad | Чад(?:а|у|е|ом)? чадск~ | Чад(?:а|у|і|ом)? чадськ~ | Chad Chadian
burkina faso | Буркина-Фасо | Буркіна-Фасо | Burkina_Faso
ivory coast | Кот-д'Ивуар- | Кот-д'Івуар- | Ivory_Coast Côte_d'Ivoire Ivorian
liberia | Либери- либерийск~ | Лібері- ліберійськ~ | Liberia Liberian
sierra leone | Сьерра-Леоне | Сьєрра-Леоне | Sierra_Leone
guinea | Гвине(?:я|и|е|ю|ей) гвинейск~ | Гвіне(?:я|ї|ю|єю) гвінейськ~ | Guinea Guinean
gabon | Габон- | Габон- | Gabon Gabonese
gambia | Гамби- | Гамбі- | Gambia Gambian
togo | Того(?=[\\s,.]) | Того(?=[\\s,.]) | Togo Togolese
benin | Бенин- | Бенін- | Benin Beninese
eritrea | Эритре(?:я|и|е|ю|ей) эритрейск~ | Еритре(?:я|ї|ю|єю) еритрейськ~ | Eritrea Eritrean
djibouti | Джибути | Джибуті | Djibouti
mauritania | Мавритани- мавританск~ | Мавритані- мавританськ~ | Mauritania Mauritanian
mauritius | Маврики(?:й|я|ю|е|ем) | Маврикі(?:й|я|ю|ї|єм) | Mauritius
lesotho | Лесото | Лесото | Lesotho
eswatini | Эсватини | Есватіні | Eswatini
bahrain | Бахрейн- бахрейнск~ | Бахрейн- бахрейнськ~ | Bahrain Bahraini
palestine | Палестин- палестинск~ | Палестин- палестинськ~ | Palestine Palestinian Palestinians
gaza | Газ(?=[аыеуо]\\b)(?:а|ы|е|у|ой) | Газ(?=[аиіу]\\b)(?:а|и|і|у) | Gaza Gazan
bhutan | Бутан- | Бутан- | Bhutan Bhutanese
maldives | Мальдив- мальдивск~ | Мальдів- мальдівськ~ | Maldives Maldivian
brunei | Бруне(?:й|я|ю|е|ем) | Бруне(?:й|ю|ї|єм) | Brunei
singapore | Сингапур- сингапурск~ | Сінгапур- сінгапурськ~ | Singapore Singaporean
taiwan | Тайван- тайваньск~ | Тайван- тайванськ~ | Taiwan Taiwanese
hong kong | Гонконг- гонконгск~ | Гонконг- гонконзьк~ гонконгськ~ | Hong_Kong
tibet | Тибет- тибетск~ | Тибет- тибетськ~ | Tibet Tibetan
papua | Папуа | Папуа | Papua_New_Guinea Papua
fiji | Фиджи фиджийск~ | Фіджі фіджійськ~ | Fiji Fijian
samoa | Самоа самоанск~ | Самоа самоанськ~ | Samoa Samoan
tonga | Тонга | Тонга | Tonga Tongan
hawaii | Гава(?:йи|йск~|ях|ев|и)(?:их|ие|их)? Гавайск~_остров- | Гава(?:ї|їв|ях|ям) Гавайськ~_остров- | Hawaii Hawaiian
california | Калифорни- калифорнийск~ | Каліфорні- каліфорнійськ~ | California Californian
texas | Техас- техасск~ | Техас- техаськ~ | Texas Texan
florida | Флорид- | Флорид- | Florida
alaska | Аляск- | Аляск- Аляс(?:ка|ці|ку|кою)- | Alaska Alaskan
chicago | Чикаго чикагск~ | Чикаго чиказьк~ | Chicago
los angeles | Лос-Анджелес- | Лос-Анджелес- | Los_Angeles
boston | Бостон- бостонск~ | Бостон- бостонськ~ | Boston
philadelphia | Филадельфи- | Філадельфі- | Philadelphia
san francisco | Сан-Франциско | Сан-Франциско | San_Francisco
toronto | Торонто | Торонто | Toronto
montreal | Монреал- монреальск~ | Монреал- монреальськ~ | Montreal Montréal
quebec | Квебек- квебекск~ | Квебек- квебекськ~ | Quebec Québec
sydney | Сидне(?:й|я|ю|е|ем) сиднейск~ | Сідне(?:й|я|ю|ї|єм) сіднейськ~ | Sydney
melbourne | Мельбурн- | Мельбурн- | Melbourne
mumbai | Мумба(?:и|й|я|е|ем) | Мумба(?:ї|й|ю|єм) | Mumbai Bombay
karachi | Карачи | Карачі | Karachi
islamabad | Исламабад- | Ісламабад- | Islamabad
dhaka | Дакк(?:а|и|е|у|ой) | Дакк(?:а|и|у|ою) Дацці | Dhaka
bangkok | Бангкок- | Бангкок- | Bangkok
hanoi | Хано(?:й|я|ю|е|ем) | Хано(?:й|я|ю|ї|єм) | Hanoi
jakarta | Джакарт- | Джакарт- | Jakarta
manila | Манил(?:а|ы|е|у|ой) | Маніл(?:а|и|і|у|ою) | Manila
kuala lumpur | Куала-Лумпур- | Куала-Лумпур- | Kuala_Lumpur
pyongyang | Пхеньян- | Пхеньян- | Pyongyang
ulaanbaatar | Улан-Батор- | Улан-Батор- | Ulaanbaatar Ulan_Bator
osaka | Осак- | Осак- Осац- | Osaka
kyoto | Киото | Кіото | Kyoto
wuhan | Ухан- | Ухан- | Wuhan
tripoli | Триполи | Триполі | Tripoli
nairobi | Найроби | Найробі | Nairobi
pretoria | Претори- | Преторі- | Pretoria
cape town | Кейптаун- | Кейптаун- | Cape_Town
johannesburg | Йоханнесбург- | Йоганнесбур(?:г|з)- | Johannesburg
lagos | Лагос- | Лагос- | Lagos
addis ababa | Аддис-Абеб- | Аддис-Абеб- | Addis_Ababa
marrakesh | Марракеш- Маракеш- | Марракеш- | Marrakesh Marrakech
casablanca | Касабланк- | Касабланк- Касабланц- | Casablanca
havana | Гаван(?:а|ы|е|у|ой)(?=\\b) | Гаван(?:а|и|і|у|ою)(?=\\b) | Havana
bogota | Богот(?:а|ы|е|у|ой) | Богот(?:а|и|і|у|ою) | Bogota Bogotá
lima | Лим(?:а|ы|е|у|ой)(?=\\b) | Лім(?:а|и|і|у|ою) | Lima
rio | Рио-де-Жанейро | Ріо-де-Жанейро | Rio_de_Janeiro
sao paulo | Сан-Паулу | Сан-Паулу | São_Paulo Sao_Paulo
buenos aires | Буэнос-Айрес- | Буенос-Айрес- | Buenos_Aires
santiago | Сантьяго | Сантьяго | Santiago
manchester | Манчестер- | Манчестер- | Manchester
birmingham | Бирмингем- Бирмингэм- | Бірмінгем- Бірмінгем- | Birmingham
liverpool | Ливерпул- ливерпульск~ | Ліверпул- ліверпульськ~ | Liverpool
glasgow | Глазго | Глазго | Glasgow
harvard | Гарвард- | Гарвард- | Harvard
yale | Йел(?:ь|я|ю|ем|е) йельск~ | Єл(?:ь|ю|ем|я|і) єльськ~ | Yale
stanford | Стэнфорд- | Стенфорд- | Stanford
princeton | Принстон- | Принстон- | Princeton
oxford | Оксфорд- оксфордск~ | Оксфорд- оксфордськ~ | Oxford
cambridge | Кембридж- кембриджск~ | Кембридж- кембриджськ~ | Cambridge
belfast | Белфаст- | Белфаст- | Belfast
cardiff | Кардифф- | Кардіфф- | Cardiff
leipzig | Лейпциг- | Лейпци(?:г|з)- | Leipzig
dresden | Дрезден- | Дрезден- | Dresden
frankfurt | Франкфурт- | Франкфурт- | Frankfurt
dusseldorf | Дюссельдорф- | Дюссельдорф- | Düsseldorf Dusseldorf
stuttgart | Штутгарт- | Штутгарт- | Stuttgart
bremen | Бремен- | Бремен- | Bremen
hanover | Ганновер- | Ганновер- | Hanover Hannover
karlsruhe | Карлсруэ | Карлсруе | Karlsruhe
bonn | Бонн(?:а|у|е|ом)? | Бонн(?:а|у|і|ом)? | Bonn
aachen | Аахен- Ахен- | Аахен- Ахен- | Aachen
salzburg | Зальцбург- | Зальцбур(?:г|з)- | Salzburg
graz | Грац(?:а|у|е|ем)? | Грац(?:а|у|і|ем)? | Graz
linz | Линц(?:а|у|е|ем)? | Лінц(?:а|у|і|ем)? | Linz
innsbruck | Инсбрук- | Інсбрук- | Innsbruck
lausanne | Лозанн- | Лозанн- | Lausanne
basel | Базел- базельск~ | Базел- базельськ~ | Basel Basle
davos | Давос- давосск~ | Давос- давоськ~ | Davos
lyon | Лион- лионск~ | Ліон- ліонськ~ | Lyon Lyons
marseille | Марсел- марсельск~ | Марсел- марсельськ~ | Marseille Marseilles
nice | Ницц(?:а|ы|е|у|ей) | Ніцц(?:а|и|і|у|ею) | Nice(?=[,.\\s])
lille | Лилл(?:ь|я|ю|е|ем) | Лілл(?:ь|я|ю|і|ем) | Lille
nantes | Нант(?:а|у|е|ом)? | Нант(?:а|у|і|ом)? | Nantes
avignon | Авиньон- | Авіньйон- | Avignon
cannes | Канн(?:ы|ах|ам|ский|ского|ском|ским)? | Канн(?:и|ах|ам|ський|ського|ському|ським)? | Cannes
bologna | Болонь- болонск~ | Болонь- болонськ~ | Bologna
padua | Паду(?:я|и|е|ю|ей) | Паду(?:я|ї|ю|єю) | Padua
palermo | Палермо | Палермо | Palermo
trieste | Триест- | Трієст- | Trieste
verona | Верон(?:а|ы|е|у|ой) | Верон(?:а|и|і|у|ою) | Verona
valencia | Валенси- | Валенсі- | Valencia
malaga | Малаг- | Малаг- Малаз- | Malaga Málaga
bilbao | Бильбао | Більбао | Bilbao
porto | Порту(?=[\\s,.]) | Порту(?=[\\s,.]) | Porto
ghent | Гент(?:а|у|е|ом)? гентск~ | Гент(?:а|у|і|ом)? гентськ~ | Ghent
bruges | Брюгге | Брюгге | Bruges
utrecht | Утрехт- | Утрехт- | Utrecht
maastricht | Маастрихт- | Маастрихт- | Maastricht
aarhus | Орхус- | Орхус- Оргус- | Aarhus
malmo | Мальм[её] | Мальме | Malmö Malmo
bergen | Берген- | Берген- | Bergen
tampere | Тампере | Тампере | Tampere
turku | Турку(?=[\\s,.]) | Турку(?=[\\s,.]) | Turku
reykjavik | Рейкьявик- | Рейк'явік- | Reykjavik Reykjavík
tartu | Тарту | Тарту | Tartu
narva | Нарв(?:а|ы|е|у|ой) | Нарв(?:а|и|і|у|ою) | Narva
kaunas | Каунас- | Каунас- | Kaunas
klaipeda | Клайпед- | Клайпед- | Klaipėda Klaipeda
daugavpils | Даугавпилс- | Даугавпілс- | Daugavpils
brest | Брест(?:а|у|е|ом)? брестск~ | Брест(?:а|у|і|ом)? брестськ~ | Brest
gomel | Гомел- гомельск~ | Гомел- гомельськ~ | Gomel Homel
grodno | Гродно гродненск~ | Гродн(?:о|а|і|ом) гродненськ~ | Grodno Hrodna
gdynia | Гдын- | Гдин- | Gdynia
katowice | Катовиц- Катовице | Катовиц- | Katowice
bydgoszcz | Быдгощ- | Бидгощ- | Bydgoszcz
bialystok | Белосток- | Білосток- Білосто(?:ці|ку|ком)- | Białystok Bialystok
przemysl | Пшемысл- Перемышл- | Перемишл- Пшемисл- | Przemyśl Przemysl
torun | Торун- | Торун- | Toruń Torun
brno | Брно | Брно | Brno
ostrava | Острав- | Острав- | Ostrava
plzen | Пльзен- | Пльзен- | Plzeň Pilsen
kosice | Кошиц- Кошице | Кошиц- Кошице | Košice Kosice
debrecen | Дебрецен- | Дебрецен- | Debrecen
szeged | Сегед- | Сегед- | Szeged
cluj | Клуж(?:-Напок|а|у|е|ем)?- | Клуж(?:-Напок|а|у|і|ем)?- | Cluj Cluj-Napoca
iasi | Ясс(?:ы|ах|ам)? | Ясс(?:и|ах|ам)? | Iași Iasi
timisoara | Тимишоар- | Тімішоар- | Timișoara Timisoara
varna | Варн(?:а|ы|е|у|ой) | Варн(?:а|и|і|у|ою) | Varna
burgas | Бургас- | Бургас- | Burgas
plovdiv | Пловдив- | Пловдив- | Plovdiv
sarajevo | Сараев- | Сараєв- | Sarajevo
skopje | Скопье | Скоп'є | Skopje
podgorica | Подгориц- | Подгориц- | Podgorica
tirana | Тиран(?:а|ы|е|у|ой) | Тиран(?:а|и|і|у|ою) | Tirana
pristina | Приштин- | Приштин- | Pristina
dubrovnik | Дубровник- | Дубровник- | Dubrovnik
split | Сплит- | Спліт- | Split(?=[,.\\s])
maribor | Марибор- | Марібор- | Maribor
piraeus | Пире(?:й|я|ю|е|ем) | Піре(?:й|я|ю|ї|єм) | Piraeus
nicosia | Никоси- | Нікосі- | Nicosia
larnaca | Ларнак- | Ларнак- Ларнац- | Larnaca
antalya | Анталь- Анталия Анталии Анталию | Анталь- Анталі- | Antalya
bodrum | Бодрум- | Бодрум- | Bodrum
trabzon | Трабзон- | Трабзон- | Trabzon
batumi | Батум- Батуми | Батумі | Batumi
gyumri | Гюмри | Ґюмрі Гюмрі | Gyumri
haifa | Хайф(?:а|ы|е|у|ой) | Хайф(?:а|и|і|у|ою) Гайф(?:а|и|і|у|ою) | Haifa
tel aviv | Тель-Авив- | Тель-Авів- | Tel_Aviv
aleppo | Алеппо | Алеппо | Aleppo
mosul | Мосул- | Мосул- | Mosul
erbil | Эрбил- | Ербіл- | Erbil
amman | Амман- | Амман- | Amman
sanaa | Сан(?:а|ы|е|у|ой)(?=[\\s,.]) | Сан(?:а|и|і|у|ою)(?=[\\s,.]) | Sanaa Sana'a
aden | Аден- | Аден- | Aden
muscat | Маскат- | Маскат- | Muscat
yekaterinburg | Екатеринбург- | Єкатеринбур(?:г|з)- | Yekaterinburg Ekaterinburg
novosibirsk | Новосибирск- | Новосибірськ- | Novosibirsk
kazan | Казан(?:ь|и|ью) казанск~ | Казан(?:ь|і|ню) казанськ~ | Kazan
samara | Самар(?:а|ы|е|у|ой) самарск~ | Самар(?:а|и|і|у|ою) самарськ~ | Samara
rostov | Ростов- ростовск~ | Ростов- ростовськ~ | Rostov Rostov-on-Don
sochi | Сочи сочинск~ | Сочі сочинськ~ | Sochi
bryansk | Брянск- брянск~ | Брянськ- брянськ~ | Bryansk
pskov | Псков- псковск~ | Псков- псковськ~ | Pskov
tula | Тул(?:а|ы|е|у|ой)(?=\\b) тульск~ | Тул(?:а|и|і|у|ою)(?=\\b) тульськ~ | Tula
ryazan | Рязан- рязанск~ | Рязан- рязанськ~ | Ryazan
murmansk | Мурманск- мурманск~ | Мурманськ- мурманськ~ | Murmansk
vladivostok | Владивосток- | Владивосток- | Vladivostok
kaliningrad | Калининград- калининградск~ | Калінінград- калінінградськ~ | Kaliningrad
nikopol | Никопол- никопольск~ | Нікопол- нікопольськ~ | Nikopol
enerhodar | Энергодар- | Енергодар- | Enerhodar
melitopol | Мелитопол- мелитопольск~ | Мелітопол- мелітопольськ~ | Melitopol
berdiansk | Бердянск- | Бердянськ- | Berdiansk Berdyansk
pokrovsk | Покровск- | Покровськ- | Pokrovsk
avdiivka | Авдеевк- | Авдіївк- Авдіївц- | Avdiivka
kostiantynivka | Константиновк- | Костянтинівк- Костянтинівц- | Kostiantynivka
druzhkivka | Дружковк- | Дружківк- Дружківц- | Druzhkivka
sievierodonetsk | Северодонецк- | С[іє]в[єе]родонецьк- | Sievierodonetsk Severodonetsk
lysychansk | Лисичанск- | Лисичанськ- | Lysychansk
izium | Изюм- | Ізюм- | Izium Izyum
kupiansk | Купянск- | Куп'янськ- | Kupiansk Kupyansk
chuhuiv | Чугуев- | Чугу(?:їв|єв)- | Chuhuiv
lozova | Лозов(?:ая|ой|ую) | Лозов(?:а|ої|ій|у|ою) | Lozova
vovchansk | Волчанск- | Вовчанськ- | Vovchansk
pavlohrad | Павлоград- | Павлоград- | Pavlohrad
kamianske | Каменск(?:ое|ого|ом) | Кам'янськ(?:е|ого|ому) | Kamianske
uman | Уман- уманск~ | Уман- уманськ~ | Uman
irpin | Ирпен- | Ірп(?:інь|ен)- | Irpin
bucha | Буч(?:а|и|е|у|ей)(?=\\b) | Буч(?:а|і|у|ею)(?=\\b) | Bucha
brovary | Бровар(?:ы|ов|ах|ам) | Бровар(?:и|ів|ах|ам) | Brovary
boryspil | Борисполь Борисполя Борисполе Борисполем бориспольск~ | Борисп(?:іль|ол)- бориспільськ~ | Boryspil
vyshhorod | Вышгород- | Вишгород- | Vyshhorod
vasylkiv | Васильков- | Васильк(?:ів|ов)- | Vasylkiv
fastiv | Фастов- | Фаст(?:ів|ов)- | Fastiv
berdychiv | Бердичев- | Бердич(?:ів|ев)- | Berdychiv
korosten | Коростен- | Коростен- | Korosten
nizhyn | Нежин- | Ніжин- | Nizhyn
konotop | Конотоп- | Конотоп- | Konotop
shostka | Шостк- | Шостк- Шостц- | Shostka
okhtyrka | Ахтырк- | Охтирк- Охтирц- | Okhtyrka
myrhorod | Миргород- | Миргород- | Myrhorod
lubny | Лубн(?:ы|ах|ам|ов)? | Лубн(?:и|ах|ам|ів)? | Lubny
smila | Смел(?:а|ы|е|у|ой)(?=\\b) | Сміл(?:а|и|і|у|ою)(?=\\b) | Smila
oleksandriia | Александри(?:я|и|ю|ей)(?=\\b) | Олександрі(?:я|ї|ю|єю)(?=\\b) | Oleksandriia Alexandria
reni | Рени(?=[\\s,.]) | Рені(?=[\\s,.]) | Reni
drohobych | Дрогобыч- | Дрогобич- | Drohobych
stryi | Стры(?:й|я|ю|е|ем) | Стри(?:й|я|ю|ї|єм) | Stryi
truskavets | Трускав(?:ец|ц)- | Трускав(?:ець|ц)- | Truskavets
chervonohrad | Червоноград- | Червоноград- | Chervonohrad
kolomyia | Коломы(?:я|и|е|ю|ей) | Коломи(?:я|ї|ю|єю) | Kolomyia
kalush | Калуш- | Калуш- | Kalush
mukachevo | Мукачев- | Мукачев- | Mukachevo
berehove | Берегов(?:о|а|е|ом)(?=\\b) | Берегов(?:е|ого|ому|о|а|і)(?=\\b) | Berehove Beregovo
khust | Хуст- | Хуст- | Khust
kovel | Ковел- | Ковел- | Kovel
dubno | Дубно | Дубн(?:о|а|і|ом) | Dubno
kamianka | Каменк(?:а|и|е|у|ой) | Кам'янк(?:а|и|у|ою) Кам'янц(?:і) | Kamianka
chornobyl | Чернобыл- чернобыльск~ | Чорнобил- чорнобильськ~ | Chornobyl Chernobyl
slavutych | Славутич- | Славутич- | Slavutych
prypiat | Припят- | Прип'ят- | Prypiat Pripyat
desna | Десн(?:а|ы|е|у|ой) | Десн(?:а|и|і|у|ою) | Desna
dniester river | Днестр- днестровск~ | Дністр- дністровськ~ | Dniester
southern bug | Южн~_Буг- | Південн~_Буг- | Southern_Bug
bug | Буг(?:а|у|е|ом)? | Бу(?:г|гу|зі|гом) | Bug
prut | Прут(?:а|у|е|ом)? | Прут(?:а|у|і|ом)? | Prut
tisza | Тис(?:а|ы|е|у|ой) | Тис(?:а|и|і|у|ою) | Tisza Tysa
styr | Стыр- | Стир- | Styr
ros | Рос(?:ь|и|ью) | Рос(?:ь|і|ссю) | Ros
psel | Пс[её]л(?:а|у|е|ом)? Псл(?:а|у|е|ом) | Псел Псл(?:а|у|і|ом) | Psel Psol
vorskla | Ворскл(?:а|ы|е|у|ой) | Ворскл(?:а|и|і|у|ою) | Vorskla
siverskyi donets | Северск~_Дон(?:ец|ц)- | Сіверськ~_Дон(?:ець|ц)- | Siverskyi_Donets Seversky_Donets
oskil | Оск[оі]л- | Оскіл- Оскол- | Oskil
inhulets | Ингул(?:ец|ьц)- | Інгул(?:ець|ьц)- | Inhulets
vistula | Висл(?:а|ы|е|у|ой) | Вісл(?:а|и|і|у|ою) | Vistula
oder | Одер(?:а|у|е|ом)? | Одер(?:а|у|і|ом)? | Oder
elbe | Эльб(?:а|ы|е|у|ой) | Ельб(?:а|и|і|у|ою) | Elbe
rhine | Рейн(?:а|у|е|ом)? рейнск~ | Рейн(?:а|у|і|ом)? рейнськ~ | Rhine
seine | Сен(?:а|ы|е|у|ой)(?=\\b) | Сен(?:а|и|і|у|ою)(?=\\b) | Seine
thames | Темз(?:а|ы|е|у|ой) | Темз(?:а|и|і|у|ою) | Thames
tiber | Тибр(?:а|у|е|ом)? | Тибр(?:а|у|і|ом)? | Tiber
volga | Волг(?:а|и|е|у|ой) волжск~ | Волг(?:а|и|у|ою) Волзі волзьк~ | Volga
don | Дон(?:а|у|е|ом)(?=\\b) донск~ | Дон(?:у|і|ом)(?=\\b) донськ~ | Don
nile | Нил(?:а|у|е|ом)(?=\\b) | Ніл(?:у|і|ом)?(?=\\b) | Nile
euphrates | Евфрат- | Євфрат- | Euphrates
mississippi | Миссисипи | Міссісіпі | Mississippi
amazon | Амазонк- | Амазонк- Амазонц- | Amazon
yangtze | Янцзы | Янцзи | Yangtze
baikal | Байкал- байкальск~ | Байкал- байкальськ~ | Baikal
svitiaz | Свитяз- | Світяз- | Svitiaz
synevyr | Синевир- | Синевир- | Synevyr
hoverla | Говерл- | Говерл- | Hoverla
elbrus | Эльбрус- | Ельбрус- | Elbrus
everest | Эверест- | Еверест- | Everest
mont blanc | Монблан- | Монблан- | Mont_Blanc
english channel | Ла-Манш- Английск~_канал- | Ла-Манш- Англійськ~_канал- | English_Channel
bosphorus | Босфор- | Босфор- | Bosphorus Bosporus
dardanelles | Дарданелл- | Дарданелл- | Dardanelles
gibraltar | Гибралтар- гибралтарск~ | Гібралтар- гібралтарськ~ | Gibraltar
hormuz | Ормузск~_пролив- | Ормузьк~_проток- | Strait_of_Hormuz
suez | Суэц- суэцк~ | Суец- суецьк~ | Suez
panama canal | Панамск~_канал- | Панамськ~_канал- | Panama_Canal
mediterranean | Средиземн~_мор- средиземноморск~ | Середземн~_мор- середземноморськ~ | Mediterranean
baltic sea | Балтийск~_мор- | Балтійськ~_мор- | Baltic_Sea
north sea | Северн~_мор- | Північн~_мор- | North_Sea
red sea | Красн~_мор- | Червон~_мор- | Red_Sea
dead sea | Мертв~_мор- | Мертв~_мор- | Dead_Sea
caspian | Каспи(?:й|я|ю|е|ем) каспийск~ Каспийск~_мор- | Каспі(?:й|ю|ї|єм) каспійськ~ Каспійськ~_мор- | Caspian_Sea Caspian
aegean | Эгейск~_мор- эгейск~ | Егейськ~_мор- егейськ~ | Aegean_Sea Aegean
adriatic | Адриатик- Адриатическ~_мор- | Адріатик- Адріатиц- Адріатичн~_мор- | Adriatic_Sea Adriatic
barents sea | Баренцев~_мор- | Баренцов~_мор- | Barents_Sea
atlantic | Атлантик- Атлантическ~_океан- атлантическ~ | Атлантик- Атлантиц- Атлантичн~_океан- атлантичн~ | Atlantic_Ocean Atlantic
pacific | Тих~_океан- тихоокеанск~ | Тих~_океан- тихоокеанськ~ | Pacific_Ocean Pacific
indian ocean | Индийск~_океан- | Індійськ~_океан- | Indian_Ocean
arctic ocean | Северн~_Ледовит~_океан- | Північн~_Льодовит~_океан- | Arctic_Ocean
kyiv | Киевщин- | Київщин- | Kyiv_Region Kyiv_Oblast Kyivshchyna
kharkiv | Харьковщин- | Харківщин- | Kharkiv_Region Kharkiv_Oblast Kharkivshchyna
odesa | Одесщин- Одещин- | Одещин- | Odesa_Region Odesa_Oblast
lviv | Львовщин- | Львівщин- | Lviv_Region Lviv_Oblast
poltava | Полтавщин- | Полтавщин- | Poltava_Region Poltava_Oblast
sumy | Сумщин- | Сумщин- | Sumy_Region Sumy_Oblast
chernihiv | Черниговщин- | Чернігівщин- | Chernihiv_Region Chernihiv_Oblast
cherkasy | Черкасщин- Черкащин- | Черкащин- | Cherkasy_Region Cherkasy_Oblast
vinnytsia | Винничин- Винницк~_обл\\w+ | Вінниччин- | Vinnytsia_Region Vinnytsia_Oblast
zhytomyr | Житомирщин- | Житомирщин- | Zhytomyr_Region Zhytomyr_Oblast
rivne | Ровенщин- Ровенск~_обл\\w+ | Рівненщин- | Rivne_Region Rivne_Oblast
ternopil | Тернопольщин- | Тернопільщин- | Ternopil_Region Ternopil_Oblast
khmelnytskyi | Хмельнитчин- Хмельниччин- | Хмельниччин- | Khmelnytskyi_Region Khmelnytskyi_Oblast
mykolaiv | Николаевщин- | Миколаївщин- | Mykolaiv_Region Mykolaiv_Oblast
kherson | Херсонщин- | Херсонщин- | Kherson_Region Kherson_Oblast
donetsk | Донетчин- Донеччин- | Донеччин- | Donetsk_Region Donetsk_Oblast
luhansk | Луганщин- | Луганщин- | Luhansk_Region Luhansk_Oblast
dnipro | Днепропетровщин- | Дніпропетровщин- Січеславщин- | Dnipropetrovsk_Region Dnipropetrovsk_Oblast Dnipro_Region
kropyvnytskyi | Кировоградщин- Кировоградск~_обл\\w+ | Кіровоградщин- Кіровоградськ~_обл\\w+ | Kirovohrad_Region Kirovohrad_Oblast
"""

REGIONS = """
england:britain scotland:britain wales:britain northern_ireland:britain dniester_river:dniester baltic_sea:baltic
greenland:denmark hawaii:usa california:usa texas:usa florida:usa alaska:usa bavaria:germany saxony:germany catalonia:spain
sicily:italy crete:greece antarctica:arctic middle_east:asia central_asia:asia latin_america:south_america gaza:palestine
bukovyna:chernivtsi chornobyl:slavutych panama_canal:panama don:rostov
"""
"""Names that a text may well say for each other: a part for the whole."""
