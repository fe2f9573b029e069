"""Offices, occupations and kin by their names in three languages, and which may be said for each other. Data alone.

A line is an id and its names in Russian, Ukrainian and English. ``-`` stands for the endings of a noun, ``~`` for those of an
adjective, ``_`` for a space; names may begin with a capital or a small letter.
"""
# ruff: noqa: E501  # one entry is one line

from __future__ import annotations

OFFICES = """
prime minister | премьер-министр- премьер- | прем'єр-міністр- прем'єр-міністерк- прем'єр- прем'єрк- | prime_minister premier
deputy minister | заместител-_министра заместительниц-_министра замминистра | заступни[кц]-_міністра заступни[кц]-_міністерки | deputy_minister
minister | министр- | міністр- міністерк- | minister
president | президент- президентк- | президент- президентк- | president
vice president | вице-президент- | віцепрезидент- віце-президент- | vice_president vice-president
chief of staff | начальник-_штаба начальник-_[Гг]енерального_штаба начальник-_[Гг]енштаба | начальни[кц]-_штабу начальни[кц]-_[Гг]енерального_штабу начальни[кц]-_[Гг]енштабу | chief_of_staff chief_of_the_general_staff
mayor | мэр(?:а|у|ом|е|ы|ов|ам|ами)? градоначальник- городск~_голов- глав-_города | мер(?:а|у|ом|ові|и|ів)? мерк- градоначальни[кц]- міськ~_голов- очільни[кц]-_міста | mayor
governor | губернатор- | губернатор- губернаторк- | governor
ambassador | посол посл(?:а|у|ом|ы|ов|ам|ами) | посол посл(?:а|у|ом|ові|и|ів|ам) послиця | ambassador
prosecutor | прокурор- | прокурор- прокурорк- | prosecutor
judge | судь(?:я|и|е|ю|ей|ям|ями) | судд(?:я|і|ю|ею|ів|ям) | judge
defendant | подсудим~ обвиняем~ подозреваем~ | підсудн~ обвинувачен~ підозрюван~ | defendant suspect the_accused
lawyer | адвокат- защитник- юрист- адвокатк- юристк- | адвокат- адвокатк- захисни[кц]- юрист- юристк- | lawyer attorney solicitor counsel
investigator | следовател- | слідч(?:ий|ого|ому|им|і|их|ими|а|ої|ій|у|ою)(?!_(?:ізолятор|комітет|управлін|відділ|груп|орган|суд|ді|експеримент|таємниц)) | investigator
witness | свидетел- очевид(?:ец|ц)- | свід(?:ок|к)- очевид(?:ець|ц)- | witness eyewitness
victim | потерпевш~ пострадавш~ жертв- | потерпіл~ постраждал~ жертв- | victim
director | директор- режиссер- | директор- директорк- режисер- режисерк- | director head_teacher headteacher principal headmaster
coach | тренер- | тренер- тренерк- | coach
captain | капитан- | капітан- капітанк- | captain
commander | командующ~ командир- | командувач- командир- командирк- | commander
doctor | врач- главврач- доктор- хирург- | лікар- головлікар- головлікарк- лікарк- доктор- хірург- хірургин- | doctor physician surgeon Dr
teacher | учител- преподавател- | вчител- учител- вчительк- учительк- викладач- | teacher
journalist | журналист- корреспондент- репортер- журналистк- корреспондентк- | журналіст- журналістк- кореспондент- кореспондентк- репортер- | journalist correspondent reporter
engineer | инженер- | інженер- інженерк- | engineer
farmer | фермер- | фермер- фермерк- | farmer
resident | жител- жительниц- местн~_жител- | мешкан(?:ець|ц)- мешкан[кц]- жител- | resident villager inhabitant
bishop | епископ- архиепископ- | єпископ- архієпископ- | bishop archbishop
priest | священник- | священ[ин]+ик- | priest
critic | критик(?:а|и|ов|ам|у|ом)? противник- оппонент- оппонентк- | критик(?:а|и|ів|ам|у|ом)? противник- опонент- опонентк- | critic opponent
supporter | сторонник- | прихильни[кц]- | supporter
rector | ректор- | ректор- ректорк- | rector
deputy | депутат- депутатк- | депутат- депутатк- | deputy lawmaker
senator | сенатор- | сенатор- сенаторк- | senator
negotiator | переговорщик- | переговорни[кц]- | negotiator
envoy | посланник- спецпосланник- | послан(?:ець|ц)- спецпослан(?:ець|ц)- | envoy
spokesman | пресс-секретар- спикер- | речни[кц]- прессекретар- прес-секретар- спікер- спікерк- | spokesman spokeswoman spokesperson press_secretary speaker
ombudsman | омбудсмен- уполномоченн~_по_правам_человека | омбудсмен- омбудсманк- уповноважен~_з_прав_людини | ombudsman human_rights_commissioner
trade union leader | глав-_профсоюза председател-_профсоюза | голов-_профспілки | head_of_the_union union_leader
contractor | подрядчик- | підрядни[кц]- | contractor
plaintiff | истц- истец истиц- | позивач- позивачк- | plaintiff claimant
respondent | ответчик- ответчиц- | відповідач- відповідачк- | respondent
owner | владел(?:ец|ьц)- хозяин- собственник- | власни[кц]- господар- | owner proprietor
tenant | арендатор- | орендар- | tenant
pilot | пилот- летчик- | пілот- льотчик- | pilot
driver | водител- | воді(?:й|я|ї|єм|ю|їв)- | driver
scientist | ученый ученого ученые ученых | учен~ вчен~ науков(?:ець|ц)- | scientist scholar researcher
economist | экономист- экономистк- | економіст- економістк- | economist
historian | историк- | істори[кц]- історикин- | historian
rescuer | спасател- | рятувальни[кц]- | rescuer
firefighter | пожарн(?:ые|ых|ым) | пожежни[кц]- | firefighter
police | полицейск~ | поліцейськ~ | policeman police_officer
deputy mayor | заместител-_мэра заместительниц-_мэра заместител-_городского_головы заместительниц-_городского_головы замглавы_города вице-мэр- | заступни[кц]-_мера заступни[кц]-_міського_голови віцемер- | deputy_mayor vice-mayor
deputy governor | заместител-_губернатора вице-губернатор- | заступни[кц]-_губернатора віцегубернатор- | deputy_governor vice-governor
deputy head | заместител-_главы заместител-_председателя заместител-_руководителя заместител-_начальника замглавы зампред- | заступни[кц]-_голови заступни[кц]-_керівника заступни[кц]-_начальника | deputy_head deputy_chair deputy_chairman deputy_chairwoman deputy_chief vice-chair vice-chairman
deputy director | заместител-_директора замдиректора | заступни[кц]-_директора заступни[кц]-_директорки | deputy_director
deputy prosecutor general | заместител-_генерального_прокурора замгенпрокурора | заступни[кц]-_генерального_прокурора заступни[кц]-_генпрокурора | deputy_prosecutor_general deputy_prosecutor-general
prosecutor general | генеральн~_прокурор- генпрокурор- | генеральн~_прокурор- генпрокурор- генеральн~_прокурорк- генпрокурорк- | prosecutor_general prosecutor-general
deputy prime minister | вице-премьер- вице-премьер-министр- заместител-_премьер-министра | віцепрем'єр- віцепрем'єрк- віцепрем'єр-міністр- віцепрем'єр-міністерк- заступни[кц]-_прем'єр-міністра | deputy_prime_minister vice_prime_minister vice-premier
secretary general | генеральн~_секретар- генсек- | генеральн~_секретар- генсек- генеральн~_секретарк- | secretary_general secretary-general
chancellor | канцлер- | канцлер- канцлерк- | chancellor
king | корол(?:ь|я|ю|е|ем|и|ей) | корол(?:ь|я|ю|і|ем|еві|ів) | king
queen | королев- | королев- | queen
prince | принц- княз- | принц- княз- | prince
princess | принцесс- княгин- | принцес- княгин- | princess
pope | пап(?:а|ы|е|у|ой)_[Рр]имск~ понтифик- | пап(?:а|и|і|у|ою)_[Рр]имськ~ понтифік- | pope pontiff
patriarch | патриарх- | патріарх- | patriarch
metropolitan bishop | митрополит- | митрополит- | metropolitan
imam | имам- муфти(?:й|я|ю|ем) | імам- муфті(?:й|я|ю|єм) | imam mufti
rabbi | раввин- | рабин- | rabbi
monk | монах- | чен(?:ець|ц)- монах- | monk
diplomat | дипломат- дипломатк- | дипломат- дипломатк- | diplomat
consul | консул- | консул- консулк- | consul
sheriff | шериф- | шериф- шерифк- | sheriff
admiral | адмирал- | адмірал- | admiral
colonel | полковник- | полковни[кц]- | colonel
lieutenant | лейтенант- лейтенантк- | лейтенант- лейтенантк- | lieutenant
sergeant | сержант- сержантк- | сержант- сержантк- | sergeant
soldier | солдат- военнослужащ~ солдатк- | солдат- солдатк- військовослужбов(?:ець|ц)- | soldier serviceman servicewoman
sailor | моряк- матрос- | моряк- матрос- | sailor seaman
miner | шахтер- горняк- | шахтар- гірник- | miner
fisherman | рыбак- рыболов- рыбачк- | рибалк- рибалок рибалц- | fisherman angler fishermen
hunter | охотник- охотниц- | мислив(?:ець|ц)- мисливиц- | hunter
forester | лесник- лесничий лесничего лесничему | лісник- лісничий лісничого лісничому лісничих лісничі | forester forest_ranger ranger
gamekeeper | егер(?:ь|я|ю|ем|и|ей) | єгер- | gamekeeper game_warden
beekeeper | пчеловод- пасечник- | пасічни[кц]- бджоляр- | beekeeper
gardener | садовник- садовод- | садівни[кц]- | gardener
baker | пекар- | пекар- пекарк- | baker
chef | повар- шеф-повар- | кухар- кухарк- шеф-кухар- | chef
tailor | портн(?:ой|ого|ому) портних- | крав(?:ець|ц)- кравчин- | tailor seamstress
blacksmith | кузнец- | ковал(?:ь|я|ю|ем|і|ів) | blacksmith
artist | художник- художниц- живопис(?:ец|ц)- | художни[кц]- маляр- мист(?:ець|ц)- мисткин- живопис(?:ець|ц)- | artist painter
sculptor | скульптор- | скульптор- скульпторк- | sculptor
composer | композитор- | композитор- композиторк- | composer
musician | музыкант- музыкантк- | музикант- музикантк- | musician
singer | пев(?:ец|ц)- певиц- | співа[кч]- співач(?:ка|ки|ку|кою|ці)- | singer
actor | актер- актрис- | актор- акторк- | actor actress
writer | писател- писательниц- автор- | письменни[кц]- автор- авторк- | writer author novelist
poet | поэт- поэтесс- | поет- поетес- поетк- | poet
playwright | драматург- | драматург- драматургин- | playwright
architect | архитектор- | архітектор- архітекторк- | architect
designer | дизайнер- | дизайнер- дизайнерк- | designer
photographer | фотограф- | фотограф- фотографк- фотографин- | photographer
screenwriter | сценарист- сценаристк- | сценарист- сценаристк- | screenwriter
translator | переводчик- переводчиц- | переклада[чц]- перекладачк- | translator interpreter
librarian | библиотекар- | бібліотекар- бібліотекарк- | librarian
guide | экскурсовод- гид- | екскурсовод- гід- гідес- | guide
archaeologist | археолог- | археолог- археологин- | archaeologist archeologist
biologist | биолог- | біолог- біологин- | biologist
ecologist | эколог- | еколог- екологин- | ecologist environmentalist
geologist | геолог- | геолог- геологин- | geologist
physicist | физик- | фізи[кц]- фізикин- | physicist
chemist | химик- | хімі[кц]- хімікин- | chemist
mathematician | математик- | математи[кц]- математикин- | mathematician
astronomer | астроном- | астроном- астрономк- | astronomer
forecaster | синоптик- метеоролог- | синопти[кц]- синоптикин- метеоролог- метеорологин- | forecaster meteorologist
psychologist | психолог- | психолог- психологин- | psychologist
sociologist | социолог- | соціолог- соціологин- | sociologist
notary | нотариус- | нотаріус- нотаріуск- | notary
auditor | аудитор- | аудитор- аудиторк- | auditor
accountant | бухгалтер- | бухгалтер- бухгалтерк- | accountant bookkeeper
banker | банкир- | банкір- банкірк- | banker
investor | инвестор- | інвестор- інвесторк- | investor
entrepreneur | предпринимател- бизнесмен- | підприєм(?:ець|ц)- підприємиц- бізнесмен- | entrepreneur businessman businesswoman
passenger | пассажир- пассажирк- | пасажир- пасажирк- | passenger
tourist | турист- туристк- | турист- туристк- | tourist
pensioner | пенсионер- пенсионерк- | пенсіонер- пенсіонерк- | pensioner
student | студент- студентк- | студент- студентк- | student
pupil | школьник- школьниц- ученик- ученицы? | школяр- школярк- уч(?:ень|н)- учениц- | pupil schoolboy schoolgirl schoolchild
brother | брат(?:а|у|ом|е|ья|ьев|ьям|ьями)? | брат(?:а|у|ом|ові|ів|ам|ами)? | brother
sister | сестр- | сестр- | sister
wife | жен(?:а|ы|е|у|ой) супруг(?:а|и|е|у|ой) | дружин(?:а|и|і|у|ою) | wife
widow | вдов(?:а|ы|е|у|ой) | вдов(?:а|и|і|у|ою) удов(?:а|и|і|у|ою) | widow
son | сын(?:а|у|ом|е|овья)? | син(?:а|у|ом|ові|и)? | son
daughter | дочь дочери дочерью дочк- | дочк- доньк- доньц- дочц- | daughter
neighbour | сосед(?:а|у|ом|е|и|ей|ка|ки|ку|кой)? | сусід- сусідк- | neighbour neighbor
nurse | медсестр- | медсестр- | nurse
pharmacist | фармацевт- аптекар- | фармацевт- фармацевтк- аптекар- | pharmacist
veterinarian | ветеринар- | ветеринар- ветеринарк- | vet veterinarian
electrician | электрик- | електри[кц]- | electrician
mechanic | механик- | механі[кц]- | mechanic
train driver | машинист- машинистк- | машиніст- машиністк- | train_driver
dispatcher | диспетчер- | диспетчер- диспетчерк- | dispatcher controller
inspector | инспектор- | інспектор- інспекторк- | inspector
customs officer | таможенник- | митни[кц]- | customs_officer
border guard | пограничник- | прикордонни[кц]- | border_guard
builder | строител- | будівельни[кц]- | builder
goalkeeper | вратар- голкипер- | воротар- воротарк- голкіпер- | goalkeeper
referee | арбитр- рефери | арбітр- рефері | referee
footballer | футболист- футболистк- | футболіст- футболістк- | footballer
swimmer | плов(?:ец|ц)- пловчих- | плав(?:ець|ц)- плавчин- | swimmer
boxer | боксер- | боксер- боксерк- | boxer
champion | чемпион- чемпионк- | чемпіон- чемпіонк- | champion
volunteer | волонтер- доброволец добровольц- | волонтер- волонтерк- доброволец- добровол(?:ець|ьц)- | volunteer
activist | активист- активистк- | активіст- активістк- | activist
refugee | беженец беженц- беженк- | біжен(?:ець|ц)- біженк- | refugee
buyer | покупател- покупательниц- | покуп(?:ець|ц)- | buyer
seller | продав(?:ец|ц)- | продав(?:ець|ц)- продавчин- | seller shop_assistant
curator | куратор- | куратор- кураторк- | curator
dean | декан- | декан- деканк- | dean
professor | профессор- | професор- професорк- | professor
academician | академик- | академі[кц]- | academician
publisher | издател- | видав(?:ець|ц)- | publisher
editor | редактор- главред- | редактор- редакторк- головред- | editor
blogger | блогер- | блогер- блогерк- | blogger
producer | продюсер- | продюсер- продюсерк- | producer
conductor | дирижер- | диригент- диригентк- | conductor
"""

RELATED = """
pupil:student editor:journalist archaeologist:scientist biologist:scientist ecologist:scientist geologist:scientist physicist:scientist
chemist:scientist mathematician:scientist astronomer:scientist sociologist:scientist psychologist:scientist economist:scientist
historian:scientist professor:scientist academician:scientist professor:teacher nurse:doctor soldier:lieutenant soldier:sergeant
soldier:colonel colonel:commander lieutenant:commander captain:commander rescuer:firefighter rescuer:volunteer activist:volunteer
police:inspector border_guard:police border_guard:customs_officer builder:contractor entrepreneur:owner entrepreneur:farmer
deputy_head:deputy_director champion:boxer champion:swimmer champion:footballer bishop:metropolitan_bishop
patriarch:bishop priest:monk priest:bishop writer:poet writer:playwright writer:journalist artist:sculptor musician:singer
musician:composer musician:conductor forester:gamekeeper sailor:captain resident:neighbour judge:referee defendant:respondent
"""
"""Offices that a text may well say for each other: one is a kind of the other."""
