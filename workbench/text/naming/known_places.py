"""Countries, peoples, towns, seas and rivers by their names in three languages. Data alone.

A line is an id and its names in Russian, Ukrainian and English. ``-`` stands for the endings of a noun, ``~`` for those of an
adjective, ``_`` for a space; a name with a capital must have one in the text.
"""
# ruff: noqa: E501  # one entry is one line

from __future__ import annotations

PLACES = """
ukraine | Украин- украинск~ украин- | Україн- українськ~ україн- | Ukraine Ukrainian Ukrainians
russia | Росси- РФ российск~ россиян- русск~ Российск~_Федераци- | Росі- РФ російськ~ росіян- | Russia Russian Russians Russia's
belarus | Беларус- Белорусси- белорусск~ белорус- | Білорус- білоруськ~ білорус- | Belarus Belarusian Belarusians
poland | Польш- польск~ поляк- | Польщ- польськ~ поляк- | Poland Polish Poles
lithuania | Литв- литовск~ литов(?:ец|ц)- | Литв- литовськ~ литов(?:ець|ц)- | Lithuania Lithuanian Lithuanians
latvia | Латви- латвийск~ латыш- | Латві- латвійськ~ латиськ~ латиш- | Latvia Latvian Latvians
estonia | Эстони- эстонск~ эстон(?:ец|ц)- | Естоні- естонськ~ естон(?:ець|ц)- | Estonia Estonian Estonians
finland | Финлянди- финск~ финн- финк- финляндск~ | Фінлянді- фінськ~ фінляндськ~ фін- фінк- | Finland Finnish Finns Finn
sweden | Швеци- шведск~ швед- | Швеці- шведськ~ швед- | Sweden Swedish Swedes
norway | Норвеги- норвежск~ норвеж(?:ец|ц)- | Норвегі- норвезьк~ норвеж(?:ець|ц)- | Norway Norwegian Norwegians
denmark | Дани- датск~ датчан- датчанк- | Дані- данськ~ данц- данк- датськ~ датчан- | Denmark Danish Danes Dane Denmark's
iceland | Исланди- исландск~ | Ісланді- ісландськ~ | Iceland Icelandic
ireland | Ирланди- ирландск~ ирланд(?:ец|ц)- | Ірланді- ірландськ~ ірланд(?:ець|ц)- | Ireland Irish
britain | Британи- Великобритани- британск~ британ(?:ец|ц)- Соединенн~_Королевств- | Британі- Великобритані- Велик~_Британі- Сполучен~_Королівств- британськ~ британ(?:ець|ц)- | Britain British UK U.K. Britons United_Kingdom
germany | Германи- немецк~ германск~ ФРГ нем(?:ец|ц)- | Німеччин- німецьк~ ФРН нім(?:ець|ц)- | Germany German Germans
france | Франци- французск~ француз- | Франці- французьк~ француз- | France French Frenchmen
spain | Испани- испанск~ испан(?:ец|ц)- | Іспані- іспанськ~ іспан(?:ець|ц)- | Spain Spanish Spaniards
portugal | Португали- португальск~ португал(?:ец|ьц)- | Португалі- португальськ~ | Portugal Portuguese
italy | Итали- итальянск~ итальян(?:ец|ц)- | Італі- італійськ~ італі(?:єць|йц)- | Italy Italian Italians
austria | Австри- австрийск~ австри(?:ец|йц)- | Австрі- австрійськ~ австрі(?:єць|йц)- | Austria Austrian Austrians
switzerland | Швейцари- швейцарск~ швейцар(?:ец|ц)- | Швейцарі- швейцарськ~ швейцар(?:ець|ц)- | Switzerland Swiss
netherlands | Нидерланд- Голланди- нидерландск~ голландск~ | Нідерланд- Голланді- нідерландськ~ голландськ~ | Netherlands Dutch Holland
belgium | Бельги- бельгийск~ бельги(?:ец|йц)- | Бельгі- бельгійськ~ | Belgium Belgian Belgians
luxembourg | Люксембург- | Люксембург- | Luxembourg
czechia | Чехи- чешск~ чех- Чешск~_Республик- | Чехі- чеськ~ чех- Чеськ~_Республік- | Czechia Czech Czechs
slovakia | Словаки- словацк~ словак- | Словаччин- словацьк~ словак- | Slovakia Slovak Slovaks
hungary | Венгри- венгерск~ венгр- | Угорщин- угорськ~ угор(?:ець|ц)- | Hungary Hungarian Hungarians
romania | Румыни- румынск~ румын- | Румуні- румунськ~ румун- | Romania Romanian Romanians
bulgaria | Болгари- болгарск~ болгар- | Болгарі- болгарськ~ болгар- | Bulgaria Bulgarian Bulgarians
moldova | Молдов- Молдави- молдавск~ молдаван- | Молдов- молдовськ~ молдавськ~ молдован- | Moldova Moldovan Moldovans Moldova's
serbia | Серби- сербск~ серб- | Сербі- сербськ~ серб- | Serbia Serbian Serbs
croatia | Хорвати- хорватск~ хорват- | Хорваті- хорватськ~ хорват- | Croatia Croatian Croats
slovenia | Словени- словенск~ | Словені- словенськ~ | Slovenia Slovenian Slovene
bosnia | Босни- боснийск~ | Босні- боснійськ~ | Bosnia Bosnian
montenegro | Черногори- черногорск~ | Чорногорі- чорногорськ~ | Montenegro Montenegrin
macedonia | Македони- македонск~ | Македоні- македонськ~ | Macedonia Macedonian
albania | Албани- албанск~ | Албані- албанськ~ | Albania Albanian
kosovo | Косов- косовск~ | Косов- косовськ~ | Kosovo Kosovan Kosovar
greece | Греци- греческ~ грек- | Греці- грецьк~ грек- | Greece Greek Greeks
cyprus | Кипр- кипрск~ | Кіпр- кіпрськ~ | Cyprus Cypriot
malta | Мальт- мальтийск~ | Мальт- мальтійськ~ | Malta Maltese
turkey | Турци- турецк~ тур(?:ок|к)- | Туреччин- турецьк~ тур(?:ок|к)- | Turkey Turkish Türkiye Turks
georgia | Грузи- грузинск~ грузин- | Грузі- грузинськ~ грузин- | Georgia Georgian Georgians Georgia's
armenia | Армени- армянск~ армян- | Вірмені- вірменськ~ вірмен- | Armenia Armenian Armenians
azerbaijan | Азербайджан- азербайджанск~ | Азербайджан- азербайджанськ~ | Azerbaijan Azerbaijani Azeri
kazakhstan | Казахстан- казахстанск~ казахск~ | Казахстан- казахстанськ~ казахськ~ | Kazakhstan Kazakh
uzbekistan | Узбекистан- узбекск~ | Узбекистан- узбецьк~ | Uzbekistan Uzbek
kyrgyzstan | Кыргызстан- Киргизи- киргизск~ | Киргизстан- Киргизі- киргизьк~ | Kyrgyzstan Kyrgyz
tajikistan | Таджикистан- таджикск~ | Таджикистан- таджицьк~ | Tajikistan Tajik
turkmenistan | Туркменистан- Туркмени- | Туркменістан- | Turkmenistan Turkmen
mongolia | Монголи- монгольск~ | Монголі- монгольськ~ | Mongolia Mongolian
china | Кита(?:й|я|ю|ем|е) КНР китайск~ кита(?:ец|йц)- | Кита(?:й|ю|єм|ї) КНР китайськ~ китайц- | China Chinese
japan | Япони- японск~ япон(?:ец|ц)- | Японі- японськ~ японц- | Japan Japanese
north korea | Северн~_Коре- КНДР | Північн~_Коре- КНДР | North_Korea North_Korean DPRK
south korea | Южн~_Коре- южнокорейск~ | Південн~_Коре- південнокорейськ~ | South_Korea South_Korean
vietnam | Вьетнам- вьетнамск~ | В'єтнам- в'єтнамськ~ | Vietnam Vietnamese
india | Инди- индийск~ инди(?:ец|йц)- | Інді- індійськ~ індійц- | India Indian Indians
pakistan | Пакистан- пакистанск~ | Пакистан- пакистанськ~ | Pakistan Pakistani Pakistanis
afghanistan | Афганистан- афганск~ | Афганістан- афганськ~ | Afghanistan Afghan Afghans
iran | Иран- иранск~ | Іран- іранськ~ | Iran Iranian Iranians
iraq | Ирак- иракск~ | Ірак- іракськ~ | Iraq Iraqi Iraqis
syria | Сири- сирийск~ | Сирі- сирійськ~ | Syria Syrian Syrians
lebanon | Ливан- ливанск~ | Ліван- ліванськ~ | Lebanon Lebanese
israel | Израил- израильск~ | Ізраїл- ізраїльськ~ | Israel Israeli Israelis
jordan | Иордани- иорданск~ | Йордані- йорданськ~ | Jordan Jordanian
saudi arabia | Саудовск~_Арави- саудовск~ | Саудівськ~_Араві- саудівськ~ | Saudi_Arabia Saudi Saudis
qatar | Катар- катарск~ | Катар- катарськ~ | Qatar Qatari
kuwait | Кувейт- кувейтск~ | Кувейт- кувейтськ~ | Kuwait Kuwaiti
emirates | Эмират- ОАЭ | Емірат- ОАЕ | Emirates UAE Emirati
oman | Оман- | Оман- | Oman Omani
egypt | Египет Египт- египетск~ | Єгипет Єгипт- єгипетськ~ | Egypt Egyptian Egyptians
morocco | Марокко марокканск~ | Марокко марокканськ~ | Morocco Moroccan
algeria | Алжир- алжирск~ | Алжир- алжирськ~ | Algeria Algerian
south africa | ЮАР Южно-Африканск~ южноафриканск~ Южн~_Африк- | ПАР Південно-Африканськ~ південноафриканськ~ Південн~_Африк- | South_Africa South_African
nigeria | Нигери- нигерийск~ | Нігері- нігерійськ~ | Nigeria Nigerian
kenya | Кени- кенийск~ | Кені- кенійськ~ | Kenya Kenyan
ethiopia | Эфиопи- эфиопск~ | Ефіопі- ефіопськ~ | Ethiopia Ethiopian
canada | Канад- канадск~ канад(?:ец|ц)- | Канад- канадськ~ канадц- | Canada Canadian Canadians
usa | США Соединенн~_Штат- Америк(?:а|и|е|у|ой) американск~ американ(?:ец|ц)- | США Сполучен~_Штат- Америк(?:а|и|у|ою) Америці американськ~ американц- | USA US U.S. United_States America American Americans
mexico | Мексик- мексиканск~ | Мексик- Мексиц- мексиканськ~ | Mexico Mexican
brazil | Бразили(?:я|и|ю|ей|ею) бразильск~ | Бразилі(?:я|ї|ю|єю) бразильськ~ | Brazil Brazilian
argentina | Аргентин- аргентинск~ | Аргентин- аргентинськ~ | Argentina Argentine Argentinian
chile | Чили чилийск~ | Чилі чилійськ~ | Chile Chilean
cuba | Куб(?:а|ы|е|у|ой) кубинск~ | Куб(?:а|и|і|у|ою) кубинськ~ | Cuba Cuban
australia | Австрали- австралийск~ | Австралі- австралійськ~ | Australia Australian Australians
new zealand | Нов~_Зеланди- новозеландск~ | Нов~_Зеланді- новозеландськ~ | New_Zealand New_Zealander
kyiv | Киев- киевск~ киевлян- | Ки(?:їв|єв)- київськ~ киян- | Kyiv Kiev
kharkiv | Харьков- харьковск~ | Харк(?:ів|ов)- харківськ~ | Kharkiv Kharkov
odesa | Одесс- одесск~ одессит- | Одес- одеськ~ одесит- | Odesa Odessa
dnipro | Днепр- днепропетровск~ Днепропетровск- | Дніпр- дніпропетровськ~ дніпровськ~ | Dnipro Dnipropetrovsk Dnieper
lviv | Львов- львовск~ | Льв(?:ів|ов)- львівськ~ | Lviv Lvov
zaporizhzhia | Запорожь- запорожск~ | Запоріжж- запорізьк~ | Zaporizhzhia Zaporizhia Zaporozhye
kherson | Херсон- херсонск~ | Херсон- херсонськ~ | Kherson
mykolaiv | Николаев- николаевск~ | Микола(?:їв|єв)- миколаївськ~ | Mykolaiv Mykolayiv Nikolaev
poltava | Полтав- полтавск~ | Полтав- полтавськ~ | Poltava
sumy | Сумы Сумах Сумам сумск~ | Суми Сум Сумах Сумам сумськ~ | Sumy
chernihiv | Чернигов- черниговск~ | Черніг(?:ів|ов)- чернігівськ~ | Chernihiv
cherkasy | Черкасс- черкасск~ | Черкас- черкаськ~ | Cherkasy
kropyvnytskyi | Кропивницк~ | Кропивницьк~ | Kropyvnytskyi
zhytomyr | Житомир- житомирск~ | Житомир- житомирськ~ | Zhytomyr
vinnytsia | Винниц- винницк~ | Вінниц- вінницьк~ | Vinnytsia
rivne | Ровн- ровенск~ | Рівн- Рівн(?:ого|ому|им) рівненськ~ | Rivne
lutsk | Луцк- луцк~ | Луцьк- луцьк~ | Lutsk
volyn | Волын- волынск~ | Волин- волинськ~ | Volyn Volhynia
ternopil | Тернопол- тернопольск~ | Терноп(?:іл|ол)- тернопільськ~ | Ternopil
khmelnytskyi | Хмельницк~ | Хмельницьк~ | Khmelnytskyi
chernivtsi | Черновц- черновицк~ | Чернівц- чернівецьк~ | Chernivtsi
uzhhorod | Ужгород- ужгородск~ | Ужгород- ужгородськ~ | Uzhhorod
zakarpattia | Закарпать- закарпатск~ | Закарпатт- закарпатськ~ | Zakarpattia Transcarpathia
ivano-frankivsk | Ивано-Франковск- ивано-франковск~ | Івано-Франківськ- івано-франківськ~ | Ivano-Frankivsk
donetsk | Донецк- донецк~ | Донецьк- донецьк~ | Donetsk
luhansk | Луганск- луганск~ | Луганськ- луганськ~ | Luhansk Lugansk
mariupol | Мариупол- мариупольск~ | Маріупол- маріупольськ~ | Mariupol
kramatorsk | Краматорск- | Краматорськ- | Kramatorsk
sloviansk | Славянск- | Слов'янськ- | Sloviansk
bakhmut | Бахмут- | Бахмут- | Bakhmut
izmail | Измаил- | Ізмаїл- | Izmail
kremenchuk | Кременчуг- | Кременчу[кг]- Кременчуц- | Kremenchuk
crimea | Крым- крымск~ | Крим- кримськ~ | Crimea Crimean
sevastopol | Севастопол- | Севастопол- | Sevastopol
simferopol | Симферопол- | Сімферопол- | Simferopol
moscow | Москв- московск~ москвич- | Москв- московськ~ | Moscow Muscovites
saint petersburg | Санкт-Петербург- Петербург- петербургск~ | Санкт-Петербург- Петербург- | St_Petersburg Saint_Petersburg St._Petersburg Petersburg
kursk | Курск- курск~ | Курськ- курськ~ | Kursk
belgorod | Белгород- белгородск~ | Бєлгород- Білгород- бєлгородськ~ | Belgorod
voronezh | Воронеж- | Воронеж- | Voronezh
grozny | Грозн(?:ый|ом|ого|ому) | Грозн(?:ий|ому|ого) | Grozny
minsk | Минск- минск~ | Мінськ- мінськ~ | Minsk
warsaw | Варшав- варшавск~ | Варшав- варшавськ~ | Warsaw
krakow | Краков- краковск~ | Крак(?:ів|ов)- краківськ~ | Kraków Krakow Cracow
lublin | Люблин- | Люблін- | Lublin
vilnius | Вильнюс- | Вільнюс- | Vilnius
riga | Риг(?:а|и|е|у|ой) рижск~ | Риг(?:а|и|у|ою) Ризі ризьк~ | Riga
tallinn | Таллин- Таллинн- | Таллінн- Таллін- | Tallinn
helsinki | Хельсинки | Гельсінкі | Helsinki
stockholm | Стокгольм- | Стокгольм- | Stockholm
oslo | Осло | Осло | Oslo
copenhagen | Копенгаген- | Копенгаген- | Copenhagen
berlin | Берлин- берлинск~ | Берлін- берлінськ~ | Berlin
munich | Мюнхен- мюнхенск~ | Мюнхен- мюнхенськ~ | Munich
hamburg | Гамбург- | Гамбург- | Hamburg
paris | Париж- парижск~ | Париж- паризьк~ | Paris Parisian
strasbourg | Страсбург- | Страсбур(?:г|з)- | Strasbourg
brussels | Брюссел- брюссельск~ | Брюссел- брюссельськ~ | Brussels
hague | Гааг- гаагск~ | Гааг- Гаазі гаазьк~ | Hague
amsterdam | Амстердам- | Амстердам- | Amsterdam
rotterdam | Роттердам- | Роттердам- | Rotterdam
london | Лондон- лондонск~ | Лондон- лондонськ~ | London
edinburgh | Эдинбург- | Единбур(?:г|з)- | Edinburgh
dublin | Дублин- | Дублін- | Dublin
vienna | Вен(?:а|ы|е|у|ой) венск~ | Від(?:ень|ня|ню|нем|ні) віденськ~ | Vienna Viennese
geneva | Женев- женевск~ | Женев- женевськ~ | Geneva
zurich | Цюрих- | Цюрих- | Zurich Zürich
bern | Берн- | Берн- | Bern Berne
rome | Рим(?:а|у|е|ом)? римск~ | Рим(?:а|у|і|ом)? римськ~ | Rome
milan | Милан- | Мілан- | Milan
madrid | Мадрид- | Мадрид- | Madrid
barcelona | Барселон- | Барселон- | Barcelona
lisbon | Лиссабон- | Лісабон- | Lisbon
prague | Праг- пражск~ | Праг- Празі празьк~ | Prague
bratislava | Братислав- | Братислав- | Bratislava
budapest | Будапешт- | Будапешт- | Budapest
bucharest | Бухарест- | Бухарест- | Bucharest
sofia | Софи- | Софі- | Sofia
belgrade | Белград- | Белград- | Belgrade
ljubljana | Люблян- | Люблян- | Ljubljana
zagreb | Загреб- | Загреб- | Zagreb
athens | Афин- | Афін- | Athens
ankara | Анкар- | Анкар- | Ankara
istanbul | Стамбул- стамбульск~ | Стамбул- стамбульськ~ | Istanbul
chisinau | Кишинев- | Кишин(?:ів|ев|єв)- | Chisinau Chișinău
tiraspol | Тираспол- | Тираспол- | Tiraspol
tbilisi | Тбилиси | Тбілісі | Tbilisi
yerevan | Ереван- | Єреван- | Yerevan
baku | Баку | Баку | Baku
astana | Астан- | Астан- | Astana
tashkent | Ташкент- | Ташкент- | Tashkent
beijing | Пекин- | Пекін- | Beijing Peking
shanghai | Шанха(?:й|я|ю|е|ем) | Шанха(?:й|я|ю|ї|єм) | Shanghai
tokyo | Токио | Токіо | Tokyo
seoul | Сеул- | Сеул- | Seoul
delhi | Дели | Делі | Delhi
kabul | Кабул- | Кабул- | Kabul
tehran | Тегеран- | Тегеран- | Tehran
baghdad | Багдад- | Багдад- | Baghdad
damascus | Дамаск- | Дамаск- | Damascus
beirut | Бейрут- | Бейрут- | Beirut
jerusalem | Иерусалим- | Єрусалим- | Jerusalem
doha | Дох(?:а|и|е|у|ой) | Дох(?:а|и|у|ою) Досі | Doha
dubai | Дуба(?:й|я|ю|е|ем) | Дуба(?:й|ї|ю|ях|я) | Dubai
riyadh | Эр-Рияд- | Ер-Ріяд- | Riyadh
cairo | Каир- | Каїр- | Cairo
washington | Вашингтон- вашингтонск~ | Вашингтон- вашингтонськ~ | Washington
new york | Нью-Йорк- нью-йоркск~ | Нью-Йорк- нью-йоркськ~ | New_York
peru | Перу перуанск~ | Перу перуанськ~ | Peru Peruvian
colombia | Колумби- колумбийск~ | Колумбі- колумбійськ~ | Colombia Colombian
venezuela | Венесуэл- венесуэльск~ | Венесуел- венесуельськ~ | Venezuela Venezuelan
uruguay | Уругва(?:й|я|ю|е|ем) уругвайск~ | Уругва(?:й|ю|єм|ї) уругвайськ~ | Uruguay Uruguayan
paraguay | Парагва(?:й|я|ю|е|ем) парагвайск~ | Парагва(?:й|ю|єм|ї) парагвайськ~ | Paraguay Paraguayan
ecuador | Эквадор- эквадорск~ | Еквадор- еквадорськ~ | Ecuador Ecuadorian
bolivia | Боливи- боливийск~ | Болівія Болівії Болівію болівійськ~ | Bolivia Bolivian
ghana | Ган(?:а|ы|е|у|ой) ганск~ | Ган(?:а|и|і|у|ою) ганськ~ | Ghana Ghanaian
senegal | Сенегал- сенегальск~ | Сенегал- сенегальськ~ | Senegal Senegalese
sri lanka | Шри-Ланк- ланкийск~ | Шрі-Ланк- Шрі-Ланці ланкійськ~ | Sri_Lanka Sri_Lankan
thailand | Таиланд- тайск~ таиландск~ | Таїланд- тайськ~ таїландськ~ | Thailand Thai
indonesia | Индонези- индонезийск~ | Індонезі- індонезійськ~ | Indonesia Indonesian
malaysia | Малайзи- малайзийск~ | Малайзі- малайзійськ~ | Malaysia Malaysian
philippines | Филиппин- филиппинск~ | Філіппін- філіппінськ~ | Philippines Philippine Filipino
cambodia | Камбодж- камбоджийск~ | Камбодж- камбоджійськ~ | Cambodia Cambodian
laos | Лаос- лаосск~ | Лаос- лаоськ~ | Laos Laotian
myanmar | Мьянм- Бирм(?:а|ы|е|у|ой) | М'янм- Бірм(?:а|и|і|у|ою) | Myanmar Burma Burmese
nepal | Непал- непальск~ | Непал- непальськ~ | Nepal Nepali Nepalese
bangladesh | Бангладеш- бангладешск~ | Бангладеш- бангладеськ~ | Bangladesh Bangladeshi
libya | Ливи- ливийск~ | Лівія Лівії Лівію Лівією лівійськ~ | Libya Libyan
tunisia | Тунис- тунисск~ | Туніс- туніськ~ | Tunisia Tunisian
sudan | Судан- суданск~ | Судан- суданськ~ | Sudan Sudanese
somalia | Сомали сомалийск~ | Сомалі сомалійськ~ | Somalia Somali
yemen | Йемен- йеменск~ | Ємен- єменськ~ | Yemen Yemeni
liechtenstein | Лихтенштейн- | Ліхтенштейн- | Liechtenstein
monaco | Монако | Монако | Monaco
cologne | К[её]льн- кельнск~ | Кельн- кельнськ~ | Cologne
gothenburg | Гетеборг- | Гетебор(?:г|з)- | Gothenburg
naples | Неапол- неаполитанск~ | Неапол- неаполітанськ~ | Naples Neapolitan
turin | Турин- туринск~ | Турин- туринськ~ | Turin
florence | Флоренци- флорентийск~ | Флоренці- флорентійськ~ | Florence Florentine
venice | Венеци- венецианск~ | Венеці- венеційськ~ венеціанськ~ | Venice Venetian
genoa | Гену(?:я|и|е|ю|ей) | Гену(?:я|ї|ю|єю) | Genoa
seville | Севиль- | Севіль- | Seville
thessaloniki | Салоник- | Салонік- | Thessaloniki Salonika
nuremberg | Нюрнберг- | Нюрнбер(?:г|з)- | Nuremberg
bordeaux | Бордо | Бордо | Bordeaux
toulouse | Тулуз- | Тулуз- | Toulouse
liege | Льеж- | Льєж- | Liège Liege
antwerp | Антверпен- | Антверпен- | Antwerp
wroclaw | Вроцлав- | Вроцлав- | Wrocław Wroclaw
szczecin | Щецин- | Щецин- | Szczecin
gdansk | Гданьск- | Гданськ- | Gdańsk Gdansk
poznan | Познан- | Познан- | Poznań Poznan
lodz | Лодз- | Лодз- | Łódź Lodz
rzeszow | Жешув- | Жешув- Жешов- | Rzeszów Rzeszow
constanta | Констанц- | Констанц- | Constanța Constanta
izmir | Измир- | Ізмір- | İzmir Izmir
almaty | Алма-Ат- Алматы | Алмати | Almaty Alma-Ata
kryvyi rih | Крив(?:ой|ого|ому|ом|ым)_Рог- | Крив(?:ий|ого|ому|им)_(?:Ріг|Рог|Роз)- | Kryvyi_Rih Krivoy_Rog
bila tserkva | Бел(?:ая|ой|ую)_Церк(?:овь|ви|овью) белоцерковск~ | Біл(?:а|ої|ій|у|ою)_Церк(?:ва|ви|ві|ву|вою) білоцерківськ~ | Bila_Tserkva
kamianets-podilskyi | Каменец-Подольск~ Каменце-Подольск~ Каменца-Подольск~ | Кам'янець-Подільськ~ Кам'янці-Подільськ~ Кам'янця-Подільськ~ | Kamianets-Podilskyi
dniester | Днестр- | Дн(?:істер|істр)- | Dniester Dnister
ottawa | Оттав- | Оттав- | Ottawa
europe | Европ- европейск~ европе(?:ец|йц)- | Європ- європейськ~ європейц- | Europe European Europeans
asia | Ази- азиатск~ | Азі- азійськ~ азіатськ~ | Asia Asian
africa | Африк- африканск~ | Африк- Африці африканськ~ | Africa African
danube | Дунай- Дуна(?:я|ю|е|ем) дунайск~ | Дуна(?:й|ю|єм|ї) дунайськ~ | Danube
black sea | Черн~_мор- черноморск~ | Чорн~_мор- чорноморськ~ | Black_Sea
azov sea | Азовск~_мор- азовск~ | Азовськ~_мор- азовськ~ | Sea_of_Azov Azov
baltic | Балти- балтийск~ Прибалтик- | Балті- балтійськ~ Прибалтик- | Baltic Baltics
"""

CAPITALS = """
ukraine:kyiv russia:moscow belarus:minsk poland:warsaw lithuania:vilnius latvia:riga estonia:tallinn finland:helsinki sweden:stockholm
norway:oslo denmark:copenhagen germany:berlin france:paris britain:london ireland:dublin austria:vienna italy:rome spain:madrid
portugal:lisbon czechia:prague slovakia:bratislava hungary:budapest romania:bucharest bulgaria:sofia serbia:belgrade croatia:zagreb
greece:athens turkey:ankara moldova:chisinau georgia:tbilisi armenia:yerevan azerbaijan:baku kazakhstan:astana uzbekistan:tashkent
china:beijing japan:tokyo afghanistan:kabul iran:tehran iraq:baghdad syria:damascus lebanon:beirut qatar:doha emirates:dubai
egypt:cairo usa:washington canada:ottawa belgium:brussels europe:eu eu:brussels dnipro:ukraine asia:india africa:south_africa
"""
"""Names that a text may well say for each other: the capital for the country."""
