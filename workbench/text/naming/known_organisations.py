"""Organisations and ministries by their names and abbreviations in three languages. Data alone.

A line is an id and its names in Russian, Ukrainian and English. ``-`` stands for the endings of a noun, ``~`` for those of an
adjective, ``_`` for a space; abbreviations must stand in capitals, other words of a name as the house style wants them.
"""
# ruff: noqa: E501  # one entry is one line

from __future__ import annotations

ORGANISATIONS = """
un | ООН Организаци-_Объединенных_Наций | ООН Організаці-_Об'єднаних_Націй | UN U.N. United_Nations
un security council | Совет-_Безопасности_ООН Совет-_Безопасности Совбез-_ООН Совбез- СБ_ООН | Рад-_Безпеки_ООН Рад-_Безпеки Радбез-_ООН Радбез- РБ_ООН | UN_Security_Council U.N._Security_Council Security_Council_of_the_United_Nations Security_Council UNSC
un general assembly | Генеральн~_Ассамбле-_ООН Генеральн~_Ассамбле- Генассамбле-_ООН Генассамбле- ГА_ООН | Генеральн~_Асамбле-_ООН Генеральн~_Асамбле- Генасамбле-_ООН Генасамбле- ГА_ООН | UN_General_Assembly U.N._General_Assembly General_Assembly_of_the_United_Nations General_Assembly UNGA
un refugee agency | Управлени-_Верховного_комиссара_ООН_по_делам_беженцев УВКБ_ООН УВКБ | Управлінн-_Верховного_комісара_ООН_у_справах_біженців УВКБ_ООН УВКБ | UNHCR UN_refugee_agency UN_Refugee_Agency UN_High_Commissioner_for_Refugees United_Nations_High_Commissioner_for_Refugees Office_of_the_UN_High_Commissioner_for_Refugees Office_of_the_United_Nations_High_Commissioner_for_Refugees
undp | ПРООН Программ-_развития_ООН | ПРООН Програм-_розвитку_ООН | UNDP UN_Development_Programme United_Nations_Development_Programme UN_Development_Program
unep | ЮНЕП Программ-_ООН_по_окружающей_среде | ЮНЕП Програм-_ООН_з_довкілля Програм-_ООН_з_навколишнього_середовища | UNEP UN_Environment_Programme United_Nations_Environment_Programme
fao | ФАО Продовольственн~_и_сельскохозяйственн~_организаци-_ООН | ФАО Продовольч~_[йі]_сільськогосподарськ~_організаці-_ООН Продовольч~_та_сільськогосподарськ~_організаці-_ООН | FAO Food_and_Agriculture_Organi[sz]ation
world food programme | Всемирн~_продовольственн~_программ- ВПП | Всесвітн~_продовольч~_програм- ВПП | World_Food_Program(?:me)? WFP
un population fund | ЮНФПА Фонд-_ООН_в_области_народонаселения | ЮНФПА Фонд-_народонаселення_ООН | UNFPA UN_Population_Fund United_Nations_Population_Fund
iom | МОМ Международн~_организаци-_по_миграции | МОМ Міжнародн~_організаці-_з_міграції | IOM International_Organi[sz]ation_for_Migration
ilo | МОТ Международн~_организаци-_труда | МОП Міжнародн~_організаці-_праці | ILO International_Labou?r_Organi[sz]ation
icao | ИКАО Международн~_организаци-_гражданской_авиации | ІКАО Міжнародн~_організаці-_цивільної_авіації | ICAO International_Civil_Aviation_Organi[sz]ation
imo | Международн~_морск~_организаци- ИМО | Міжнародн~_морськ~_організаці- ІМО | IMO International_Maritime_Organi[sz]ation
itu | МСЭ Международн~_союз-_электросвязи | МСЕ Міжнародн~_союз-_електрозв'язку | ITU International_Telecommunication_Union
eu | ЕС Евросоюз- Европейск~_союз- | ЄС Євросоюз- Європейськ~_Союз- | EU E.U. European_Union
nato | НАТО Североатлантическ~_альянс- | НАТО Північноатлантичн~_альянс- | NATO Nato North_Atlantic_Treaty_Organi[sz]ation North_Atlantic_Alliance
osce | ОБСЕ Организаци-_по_безопасности_и_сотрудничеству_в_Европе | ОБСЄ Організаці-_з_безпеки_(?:та|і|й)_співробітництва_в_Європі | OSCE Organi[sz]ation_for_Security_and_Co-?operation_in_Europe
iaea | МАГАТЭ Международн~_агентств-_по_атомной_энергии | МАГАТЕ Міжнародн~_агентств-_з_атомної_енергії | IAEA International_Atomic_Energy_Agency
iea | МЭА Международн~_энергетическ~_агентств- | МЕА Міжнародн~_енергетичн~_агентств- | IEA International_Energy_Agency
irena | Международн~_агентств-_по_возобновляемым_источникам_энергии ИРЕНА | Міжнародн~_агентств-_з_відновлюваних_джерел_енергії ІРЕНА | IRENA International_Renewable_Energy_Agency
imf | МВФ Международн~_валютн~_фонд- | МВФ Міжнародн~_валютн~_фонд- | IMF International_Monetary_Fund
world bank | Всемирн~_банк- Мирового_банка | Світов~_банк- | World_Bank
ebrd | ЕБРР Европейск~_банк-_реконструкции_и_развития | ЄБРР Європейськ~_банк-_реконструкції_(?:та|і|й)_розвитку | EBRD European_Bank_for_Reconstruction_and_Development
eib | ЕИБ Европейск~_инвестиционн~_банк- | ЄІБ Європейськ~_інвестиційн~_банк- | EIB European_Investment_Bank
ecb | ЕЦБ Европейск~_центральн~_банк- | ЄЦБ Європейськ~_центральн~_банк- | ECB European_Central_Bank
adb | Азиатск~_банк-_развития | Азійськ~_банк-_розвитку | ADB Asian_Development_Bank
oecd | ОЭСР Организаци-_экономического_сотрудничества_и_развития | ОЕСР Організаці-_економічного_співробітництва_(?:та|і|й)_розвитку | OECD Organi[sz]ation_for_Economic_Co-?operation_and_Development
wto | ВТО Всемирн~_торгов~_организаци- | СОТ Світов~_організаці-_торгівлі | WTO World_Trade_Organi[sz]ation
who | ВОЗ Всемирн~_организаци-_здравоохранени- | ВООЗ Всесвітн~_організаці-_охорони_здоров'я | WHO World_Health_Organi[sz]ation
unesco | ЮНЕСКО | ЮНЕСКО | UNESCO Unesco
unicef | ЮНИСЕФ Детск~_фонд-_ООН | ЮНІСЕФ Дитяч~_фонд-_ООН | UNICEF Unicef United_Nations_Children's_Fund UN_Children's_Fund
icrc | МККК Международн~_комитет-_Красного_Креста | МКЧХ Міжнародн~_комітет-_Червоного_Хреста | ICRC International_Committee_of_the_Red_Cross
red cross | Красн~_Крест- | Червон~_Хрест- | Red_Cross
council of europe | Совет-_Европы СЕ | Рад-_Європи РЄ | Council_of_Europe
european council | Европейск~_совет- Евросовет- | Європейськ~_рад- Євроради?- | European_Council
pace | ПАСЕ Парламентск~_ассамбле-_Совета_Европы | ПАРЄ Парламентськ~_асамбле-_Ради_Європи | PACE Parliamentary_Assembly_of_the_Council_of_Europe
venice commission | Венецианск~_комисси- | Венеційськ~_комісі- Венеціанськ~_комісі- | Venice_Commission
european commission | Европейск~_комисси- Еврокомисси- ЕК | Європейськ~_комісі- Єврокомісі- ЄК | European_Commission
european parliament | Европейск~_парламент- Европарламент- | Європейськ~_парламент- Європарламент- | European_Parliament
court of human rights | ЕСПЧ Европейск~_суд-_по_правам_человека Страсбургск~_суд- | ЄСПЛ Європейськ~_суд-_з_прав_людини Страсбурзьк~_суд- | ECHR ECtHR European_Court_of_Human_Rights Strasbourg_court Strasbourg_Court
icc | Международн~_уголовн~_суд- МУС | Міжнародн~_кримінальн~_суд- МКС | ICC International_Criminal_Court
icj | Международн~_суд-_ООН Международн~_суд- | Міжнародн~_суд-_ООН Міжнародн~_суд- | ICJ International_Court_of_Justice
hague tribunal | Гаагск~_трибунал- | Гаазьк~_трибунал- | Hague_[Tt]ribunal
interpol | Интерпол- | Інтерпол- | Interpol INTERPOL
europol | Европол- | Європол- | Europol EUROPOL
eurojust | Евроюст- | Євроюст- | Eurojust
eurostat | Евростат- | Євростат- | Eurostat
eurocontrol | Евроконтрол- | Євроконтрол- | Eurocontrol EUROCONTROL
frontex | Фронтекс- Frontex | Фронтекс- Frontex | Frontex
opec | ОПЕК | ОПЕК | OPEC Opec
cis | СНГ Содружеств-_Независимых_Государств | СНД Співдружн(?:ість|ості|істю)_Незалежних_Держав | CIS Commonwealth_of_Independent_States
csto | ОДКБ | ОДКБ | CSTO
eaeu | ЕАЭС Евразийск~_экономическ~_союз- | ЄАЕС Євразійськ~_економічн~_союз- | EAEU Eurasian_Economic_Union
asean | АСЕАН | АСЕАН | ASEAN Asean
brics | БРИКС | БРІКС | BRICS
sco | ШОС Шанхайск~_организаци-_сотрудничества | ШОС Шанхайськ~_організаці-_співробітництва | SCO Shanghai_Cooperation_Organi[sz]ation
arab league | Лиг-_арабских_государств ЛАГ | Ліг-_арабських_держав ЛАД | Arab_League League_of_Arab_States
african union | Африканск~_союз- | Африканськ~_[Сс]оюз- | African_Union
group of seven | Больш~_семерк- | Велик~_сімк- | G7 G-7 Group_of_Seven
group of twenty | Больш~_двадцатк- | Велик~_двадцятк- | G20 G-20 Group_of_Twenty
fatf | ФАТФ FATF Групп-_разработки_финансовых_мер | ФАТФ FATF Груп-_з_розробки_фінансових_заходів | FATF Financial_Action_Task_Force
fifa | ФИФА | ФІФА | FIFA Fifa
uefa | УЕФА | УЄФА | UEFA Uefa
ioc | МОК Международн~_олимпийск~_комитет- | МОК Міжнародн~_олімпійськ~_комітет- | IOC International_Olympic_Committee
wada | ВАДА Всемирн~_антидопингов~_агентств- | ВАДА Всесвітн~_антидопінгов~_агентств- | WADA World_Anti-Doping_Agency
cas | Спортивн~_арбитражн~_суд- | Спортивн~_арбітражн~_суд- | Court_of_Arbitration_for_Sport
amnesty | Amnesty_International Международн~_амнисти- | Amnesty_International Міжнародн~_амністі- | Amnesty_International Amnesty
human rights watch | Human_Rights_Watch Хьюман_Райтс_Вотч | Human_Rights_Watch Г'юман_Райтс_Вотч | Human_Rights_Watch HRW
reporters without borders | Репортер-_без_границ | Репортер-_без_кордонів | Reporters_Without_Borders RSF
doctors without borders | Врач-_без_границ | Лікар-_без_кордонів | Doctors_Without_Borders Médecins_Sans_Frontières MSF
greenpeace | Гринпис- Greenpeace | Грінпіс- Greenpeace | Greenpeace
wwf | WWF Всемирн~_фонд-_дикой_природы | WWF Всесвітн~_фонд-_дикої_природи | WWF World_Wildlife_Fund World_Wide_Fund_for_Nature
rada | Верховн~_Рад- | Верховн~_Рад- | Verkhovna_Rada
state duma | Государственн~_дум- Госдум- | Державн~_дум- Держдум- | State_Duma Duma
federation council | Совет-_Федерации | Рад-_Федерації | Federation_Council
cabinet of ministers | Кабинет-_министров Кабмин- | Кабінет-_[Мм]іністрів Кабмін- | Cabinet_of_Ministers Cabinet
bundestag | Бундестаг- | Бундестаг- Бундестаз- | Bundestag
sejm | Сейм- | Сейм- | Sejm Seimas Saeima
knesset | Кнессет- | Кнесет- | Knesset
white house | Бел~_дом- | Біл~_[Дд](?:ім|ом)- | White_House
kremlin | Кремл- | Кремл- | Kremlin
pentagon | Пентагон- | Пентагон- | Pentagon
state department | Госдеп- Госдепартамент- | Держдеп- Держдепартамент- | State_Department
vatican | Ватикан- | Ватикан- | Vatican
constitutional court | Конституционн~_суд- КСУ | Конституційн~_суд- КСУ | Constitutional_Court
supreme court | Верховн~_суд- | Верховн~_суд- | Supreme_Court
anti-corruption court | Антикоррупционн~_суд- ВАКС | Антикорупційн~_суд- ВАКС | Anti-?[Cc]orruption_Court HACC
court of appeal | Апелляционн~_суд- | Апеляційн~_суд- | Court_of_Appeal Appeal_Court Appeals_Court
court of cassation | Кассационн~_суд- | Касаційн~_суд- | Court_of_Cassation Cassation_Court
court of auditors | Счетн~_палат- | Рахунков~_палат- | Accounting_Chamber Accounts_Chamber Court_of_Auditors Audit_Chamber Audit_Office
prosecutor general's office | Генеральн~_прокуратур- Генпрокуратур- Офис-_генерального_прокурора Офис-_генпрокурора | Генеральн~_прокуратур- Генпрокуратур- Офіс-_[Гг]енерального_прокурора Офіс-_[Гг]енпрокурора ОГП | Prosecutor_General's_Office Prosecutor-General's_Office Office_of_the_Prosecutor_General Office_of_the_Prosecutor-General
national bank | Национальн~_банк- Нацбанк- НБУ | Національн~_банк- Нацбанк- НБУ | National_Bank NBU
central bank | Центральн~_банк- Центробанк- ЦБ | Центральн~_банк- Центробанк- ЦБ | central_bank Central_Bank
election commission | ЦИК Центральн~_избирательн~_комисси- Центризбирком- | ЦВК Центральн~_виборч~_комісі- Центрвиборчком- | CEC Central_Election_Commission Central_Electoral_Commission
nabu | НАБУ Национальн~_антикоррупционн~_бюро | НАБУ Національн~_антикорупційн~_бюро | NABU National_Anti-?[Cc]orruption_Bureau
sapo | САП Специализированн~_антикоррупционн~_прокуратур- | САП Спеціалізован~_антикорупційн~_прокуратур- | SAPO Speciali[sz]ed_Anti-?[Cc]orruption_Prosecutor's_Office
nazk | НАПК Национальн~_агентств-_по_предотвращению_коррупции | НАЗК Національн~_агентств-_з_питань_запобігання_корупції | NACP NAZK National_Agency_on_Corruption_Prevention
sbi | ГБР Государственн~_бюро_расследований | ДБР Державн~_бюро_розслідувань | SBI State_Bureau_of_Investigation
sbu | СБУ Служб-_безопасности_Украины | СБУ Служб-_безпеки_України | SBU Security_Service_of_Ukraine Ukraine's_Security_Service
fsb | ФСБ | ФСБ | FSB
cia | ЦРУ | ЦРУ | CIA
fbi | ФБР | ФБР | FBI
emergency service | ГСЧС Государственн~_служб-_Украины_по_чрезвычайным_ситуациям Государственн~_служб-_по_чрезвычайным_ситуациям | ДСНС Державн~_служб-_України_з_надзвичайних_ситуацій Державн~_служб-_з_надзвичайних_ситуацій | State_Emergency_Service SES
border service | Госпогранслужб- Государственн~_пограничн~_служб- Погранслужб- | Держприкордонслужб- Державн~_прикордонн~_служб- Прикордонн~_служб- ДПСУ | State_Border_Guard_Service State_Border_Service Border_Guard_Service
customs service | Гостаможслужб- Государственн~_таможенн~_служб- | Держмитслужб- Державн~_митн~_служб- | State_Customs_Service
tax service | Государственн~_налогов~_служб- ГНС | Державн~_податков~_служб- ДПС | State_Tax_Service
statistics service | Госстат- Государственн~_служб-_статистики | Держстат- Державн~_служб-_статистики | State_Statistics_Service
anti-monopoly committee | Антимонопольн~_комитет- АМКУ | Антимонопольн~_комітет- АМКУ | Anti-?[Mm]onopoly_Committee AMCU
state property fund | Фонд-_госимущества Фонд-_государственного_имущества | Фонд-_держмайна Фонд-_державного_майна | State_Property_Fund
pension fund | Пенсионн~_фонд- ПФУ ПФР | Пенсійн~_фонд- ПФУ | Pension_Fund PFU
academy of sciences | Академи-_наук | Академі-_наук | Academy_of_Sciences
naftogaz | Нафтогаз- | Нафтогаз- | Naftogaz
gazprom | Газпром- | Газпром- | Gazprom
ukrzaliznytsia | Укрзализныц- Укрзалізниц- | Укрзалізниц- УЗ | Ukrzaliznytsia Ukrainian_Railways
ukrposhta | Укрпочт- | Укрпошт- | Ukrposhta
ukrenergo | Укрэнерго | Укренерго | Ukrenergo
reuters | Рейтер Reuters Рейтерс | Рейтер Reuters Ройтерс | Reuters
afp | Франс_Пресс AFP АФП | Франс_Прес AFP АФП | AFP Agence_France-Presse
associated press | Ассошиэйтед_Пресс Associated_Press | Ассошіейтед_Прес Associated_Press | Associated_Press AP
bloomberg | Bloomberg Блумберг- | Bloomberg Блумберг- | Bloomberg
bbc | Би-би-си BBC | Бі-бі-сі BBC | BBC
cnn | Си-эн-эн CNN | Сі-ен-ен CNN | CNN
new york times | Нью-Йорк_[Тт]аймс New_York_Times | Нью-Йорк_[Тт]аймс New_York_Times | New_York_Times
washington post | Вашингтон_[Пп]ост Washington_Post | Вашингтон_[Пп]ост Washington_Post | Washington_Post
guardian | Гардиан Guardian | Гардіан Ґардіан Guardian | Guardian
interfax | Интерфакс- | Інтерфакс- | Interfax
ukrinform | Укринформ- | Укрінформ- | Ukrinform
bundesrat | бундесрат- | бундесрат- | Bundesrat
bundeswehr | бундесвер- | бундесвер- | Bundeswehr
high council of justice | Высш~_совет-_правосудия ВСП | Вищ~_рад-_правосуддя ВРП | High_Council_of_Justice Supreme_Council_of_Justice
high qualification commission | Высш~_квалификационн~_комисси-_судей ВККС | Вищ~_кваліфікаційн~_комісі-_суддів ВККС | High_Qualification_Commission_of_Judges
police force | полици- Нацполици- | поліці- Нацполіці- | police
national guard | Национальн~_гварди- Нацгварди- | Національн~_гварді- Нацгварді- | National_Guard
defence intelligence | ГУР Главн~_управлени-_разведки | ГУР Головн~_управлінн-_розвідки | HUR Defence_Intelligence
armed forces | ВСУ Вооруженн~_сил- | ЗСУ Збройн~_сил- | Armed_Forces
general staff | Генштаб- Генеральн~_штаб- | Генштаб- Генеральн~_штаб- | General_Staff
security and defence council | СНБО Совет-_национальной_безопасности_и_обороны | РНБО Рад-_національної_безпеки_[йі]_оборони | NSDC National_Security_and_Defen[cs]e_Council
naval forces | ВМС Военно-морск~_сил- Королевск~_флот- | ВМС Військово-морськ~_сил- Королівськ~_флот- | Navy Naval_Forces
air force | Воздушн~_сил- Военно-воздушн~_сил- ВВС | Повітрян~_сил- Військово-повітрян~_сил- | Air_Force
house of commons | Палат-_общин | Палат-_громад | House_of_Commons
house of lords | Палат-_лордов | Палат-_лордів | House_of_Lords
house of representatives | Палат-_представителей | Палат-_представників | House_of_Representatives
congress | Конгресс-_США | Конгрес-_США | US_Congress
senate | Сенат- | Сенат- | Senate
federal reserve | Федеральн~_резервн~_систем- ФРС | Федеральн~_резервн~_систем- ФРС | Federal_Reserve Fed
labour party | Лейбористск~_парти- лейборист- | Лейбористськ~_парті- лейборист- | Labour
conservative party | Консервативн~_парти- | Консервативн~_парті- | Conservative_Party Conservatives Tories
nobel prize | Нобелевск~_преми- | Нобелівськ~_премі- | Nobel_Prize Nobel
pulitzer prize | Пулитцеровск~_преми- | Пулітцерівськ~_премі- | Pulitzer_Prize Pulitzer
booker prize | Букеровск~_преми- | Букерівськ~_премі- | Booker_Prize Booker
oscar | Оскар(?:а|у|ом|е|ов)? | Оскар(?:а|у|ом|і|ів)? | Oscars? Academy_Awards?
cesar | Сезар(?:а|у|ом|е|ов)? | Сезар(?:а|у|ом|і|ів)? | Césars?
grammy | Грэмми | Греммі | Grammys?
emmy | Эмми | Еммі | Emmys?
eurovision | Евровидени- | Євробаченн- | Eurovision
champions league | Лиг-_чемпионов | Ліг-_чемпіонів | Champions_League
europa league | Лиг-_Европы | Ліг-_Європи | Europa_League
olympic games | Олимпийск~_игр- Олимпиад- | Олімпійськ~_ігр- Олімпіад- | Olympic_Games Olympics
paralympics | Паралимпийск~_игр- Паралимпиад- | Паралімпійськ~_ігр- Паралімпіад- | Paralympic_Games Paralympics
world health assembly | Всемирн~_ассамбле-_здравоохранения | Всесвітн~_асамбле-_охорони_здоров'я | World_Health_Assembly
ohchr | Управлени-_Верховного_комиссара_ООН_по_правам_человека УВКПЧ | Управлінн-_Верховного_комісара_ООН_з_прав_людини УВКПЛ | OHCHR UN_human_rights_office
human rights council | Совет-_по_правам_человека Совет-_ООН_по_правам_человека | Рад-_з_прав_людини Рад-_ООН_з_прав_людини | Human_Rights_Council UN_Human_Rights_Council
wmo | ВМО Всемирн~_метеорологическ~_организаци- | ВМО Всесвітн~_метеорологічн~_організаці- | WMO World_Meteorological_Organization
nasa | НАСА NASA | НАСА NASA | NASA Nasa
esa | ЕКА Европейск~_космическ~_агентств- | ЄКА Європейськ~_космічн~_агентств- | ESA European_Space_Agency
cern | ЦЕРН- | ЦЕРН- | CERN
hydromet | Гидрометцентр- Укргидрометцентр- | Гідрометцентр- Укргідрометцентр- | Hydrometeorological_Centre Hydrometeorological_Center Ukrhydrometcenter
energoatom | Энергоатом- | Енергоатом- | Energoatom Enerhoatom
migration service | Государственн~_миграционн~_служб- Миграционн~_служб- ГМС | Державн~_міграційн~_служб- Міграційн~_служб- ДМС | State_Migration_Service Migration_Service
national health service | Национальн~_служб-_здоровья НСЗУ | Національн~_служб-_здоров'я НСЗУ | National_Health_Service NHSU
energy regulator | НКРЭКУ Национальн~_комисси-_по_регулированию_энергетики НКРЭ | НКРЕКП Національн~_комісі-_з_регулювання_енергетики НКРЕ | NEURC
asset recovery agency | АРМА Агентств-_по_розыску_и_менеджменту_активов | АРМА Агентств-_з_розшуку_(?:та|і|й)_менеджменту_активів | ARMA Asset_Recovery_and_Management_Agency
state audit service | Госаудитслужб- Государственн~_аудиторск~_служб- | Держаудитслужб- Державн~_аудиторськ~_служб- | State_Audit_Service
food safety service | Госпродпотребслужб- | Держпродспоживслужб- | State_Food_Safety_Service Food_Safety_and_Consumer_Protection
environmental inspectorate | Госэкоинспекци- Государственн~_экологическ~_инспекци- | Держекоінспекці- Державн~_екологічн~_інспекці- | State_Environmental_Inspectorate State_Ecological_Inspectorate Environmental_Inspectorate
land cadastre service | Госгеокадастр- | Держгеокадастр- | StateGeoCadastre State_Geocadastre
labour service | Гострудслужб- Гоструда Государственн~_служб-_по_вопросам_труда | Держпраці Державн~_служб-_з_питань_праці | State_Labour_Service
employment service | Государственн~_служб-_занятости Служб-_занятости | Державн~_служб-_зайнятості Служб-_зайнятості | State_Employment_Service Employment_Service
transport safety service | Укртрансбезопасност(?:ь|и|ью) | Укртрансбезпек- | Ukrtransbezpeka State_Transport_Safety_Service
roads agency | Укравтодор- | Укравтодор- | Ukravtodor
social insurance fund | Фонд-_социального_страхования ФСС | Фонд-_соціального_страхування ФСС | Social_Insurance_Fund
deposit guarantee fund | Фонд-_гарантирования_вкладов ФГВФЛ | Фонд-_гарантування_вкладів ФГВФО | Deposit_Guarantee_Fund
securities commission | НКЦБФР | НКЦПФР | NSSMC National_Securities_and_Stock_Market_Commission
federal tax service | Федеральн~_налогов~_служб- ФНС | Федеральн~_податков~_служб- ФНС | Federal_Tax_Service
federal anti-monopoly service | Федеральн~_антимонопольн~_служб- ФАС | Федеральн~_антимонопольн~_служб- ФАС | Federal_Antimonopoly_Service
prison service | ФСИН Федеральн~_служб-_исполнения_наказаний | ФСВП Федеральн~_служб-_виконання_покарань | Federal_Penitentiary_Service
investigative committee | Следственн~_комитет- СКР | Слідч~_комітет- СКР | Investigative_Committee
rosstat | Росстат- | Росстат- | Rosstat
red crescent | Красн~_Полумесяц(?:а|у|ем|е)? | Червон~_Півмісяц(?:ь|я|ю|ем|і) | Red_Crescent
caritas | Каритас- | Карітас- | Caritas
oxfam | Оксфам- Oxfam | Оксфам- Oxfam | Oxfam
save the children | Спас(?:ите|ем)_детей Save_the_Children | Вряту(?:йте|ймо)_дітей Save_the_Children | Save_the_Children
norwegian refugee council | Норвежск~_совет-_по_делам_беженцев | Норвезьк~_рад-_у_справах_біженців | Norwegian_Refugee_Council
danish refugee council | Датск~_совет-_по_делам_беженцев | Данськ~_рад-_у_справах_біженців | Danish_Refugee_Council
international rescue committee | Международн~_комитет-_спасения | Міжнародн~_комітет-_порятунку | International_Rescue_Committee
mercy corps | Mercy_Corps | Mercy_Corps | Mercy_Corps
people in need | Человек-_в_беде | Людин-_в_біді | People_in_Need
world central kitchen | World_Central_Kitchen | World_Central_Kitchen | World_Central_Kitchen
usaid | ЮСАИД USAID | ЮСАІД USAID | USAID
transparency international | Transparency_International Трансперенси_Интернешнл | Transparency_International Трансперенсі_Інтернешнл | Transparency_International
freedom house | Freedom_House Фридом_Хаус- | Freedom_House Фрідом_Хаус- | Freedom_House
"""

MINISTRIES = """
health | здравоохранения охраны_здоровья | Минздрав- | охорони_здоров'я | МОЗ | health
finance | финансов | Минфин- | фінансів | Мінфін- | finance
defence | обороны | Минобороны | оборони | Міноборони МОУ | defen[cs]e
justice | юстиции | Минюст- | юстиції | Мін'юст- | justice
interior | внутренних_дел | МВД | внутрішніх_справ | МВС | interior internal_affairs home_affairs
foreign | иностранных_дел | МИД- | закордонних_справ | МЗС | foreign foreign_affairs
economy | экономики экономического_развития | Минэкономики Минэкономразвития | економіки економічного_розвитку | Мінекономіки Мінекономрозвитку | economy economics economic_affairs economic_development
education | образования образования_и_науки просвещения | Минобр\\w* Минпросвещения | освіти освіти_(?:і|й|та)_науки | МОН Міносвіти | education education_and_science
energy | энергетики | Минэнерго | енергетики | Міненерго | energy
transport | транспорта | Минтранс- | транспорту | Мінтранс- | transport transportation
infrastructure | инфраструктуры | Мининфраструктуры | інфраструктури | Мінінфраструктури | infrastructure
agriculture | сельского_хозяйства аграрной_политики | Минсельхоз- Минагрополитики | сільського_господарства аграрної_політики | Мінагрополітики Мінагро Мінсільгосп- | agriculture agrarian_policy
environment | экологии окружающей_среды охраны_окружающей_среды природных_ресурсов защиты_окружающей_среды | Минприроды Минэкологии | екології довкілля захисту_довкілля охорони_довкілля навколишнього_середовища | Міндовкілля Мінприроди Мінекології | environment environmental_protection ecology natural_resources
culture | культуры | Минкульт\\w* | культури | Мінкульт\\w* МКІП | culture
digital | цифровой_трансформации цифрового_развития | Минцифры | цифрової_трансформації цифрового_розвитку | Мінцифр- | digital_transformation digital digital_development
social | социальной_политики труда_и_социальной_защиты социальной_защиты труда | Минсоцполитики Минсоц\\w* Минтруд- | соціальної_політики праці_та_соціального_захисту соціального_захисту праці | Мінсоцполітики Мінсоц\\w* Мінпраці | social_policy social_affairs labou?r social_protection
sport | спорта молодежи_и_спорта | Минспорт- Минмолодежи | спорту молоді_(?:та|і|й)_спорту | Мінспорт- Мінмолодьспорт- | sports? youth_and_sports?
trade | торговли | Минторг- | торгівлі | Мінторг- | trade
industry | промышленности промышленности_и_торговли | Минпром\\w* | промисловості | Мінпром\\w* | industry
veterans | по_делам_ветеранов | Минветеранов | у_справах_ветеранів | Мінветеранів | veterans_affairs veterans'_affairs veterans
reintegration | реинтеграции | Минреинтеграции | реінтеграції | Мінреінтеграції | reintegration
regional development | регионального_развития развития_общин развития_громад | Минрегион- Минрегионразвития | регіонального_розвитку розвитку_громад | Мінрегіон- Мінрозвитку | regional_development communities_development
construction | строительства | Минстро(?:й|я|ю|е|ем) | будівництва | Мінбуд- | construction
emergencies | по_чрезвычайным_ситуациям чрезвычайных_ситуаций | МЧС | з_надзвичайних_ситуацій надзвичайних_ситуацій | МНС | emergencies emergency_situations emergency
tourism | туризма | Минтуризма | туризму | Мінтуризму | tourism
housing | жилищно-коммунального_хозяйства жилищного_хозяйства | Минжилкомхоз- | житлово-комунального_господарства | Мінжитлокомунгосп- | housing
"""
"""Of each ministry what it is for, in Russian and its short names, in Ukrainian and its short names, and in English."""

SAID_FOR = """
national_bank:central_bank police_force:national_guard armed_forces:general_staff un:human_rights_council un:un_security_council un:un_general_assembly un:un_refugee_agency council_of_europe:pace
red_cross:icrc usa:white_house usa:state_department usa:pentagon russia:kremlin moscow:kremlin supreme_court:court_of_cassation
central_bank:ecb ministry_of_emergencies:emergency_service
"""
"""Names that a text may well say for each other: the body for the whole, a name in general for the one it has here."""
