"""Words for organisations: general bodies, well-known names, what their names end or begin with.

The lists find mentions; they say nothing of what a body is. Tables as in `named_things`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import word_set

ORGANISATION_HEADS: Final = word_set("""
    ministry agency news wire daily times post press council police army parliament party
    university bank company lines group union committee commission court department service
    services office television radio tv mercury herald tribune trumpet inform institute
    association federation guard mission observer gazette telegraph guardian journal review
    channel network front movement organisation organization foundation fund authority bureau
    administration inc ltd plc gmbh corporation coalition alliance forces mail mirror express echo
    chronicle courier chat live tv1 media airlines airways railways initiative watch international
    society league academy fm corp llc co sa ag nv oy assembly congress senate directorate taskforce
    secretariat trust charity board brotherhood resistance militia rescue rescuers squad logistics
    shipping energy oil petroleum steel motors mining railway airline ferries holdings
    industries technologies consulting analytics monitor bulletin sentinel examiner globe standard
    weekly magazine newspaper broadcasting broadcaster newsroom podcast desk helpline hotline
    brigade helmets crescent aid relief humanitarian rights
    legion volunteers fc united club team inspectorate constabulary
    tribunal chancellery presidency cabinet caucus outlook insider dispatch
    bote anzeiger zeitung nachrichten kurier tagblatt tageblatt rundschau presse rundfunk merkur
    reederei stadtwerke allgemeine morgenpost abendblatt agentur
    """)
"""Words that make a run of capitalised words an organisation."""

FIRST_HEADS: Final = word_set("""
    ministry ministerio ministère ministère-de institut instituto université universidad
    universität ministerium agence agencia agentur comité komitee consejo conseil rat partido parti
    partei frente front fuerzas forces armée ejército guardia garde gendarmerie policía police
    polizei direction dirección departamento département fundación fondation stiftung asociación
    association verein verband union unión cruz croix servicio service servicios compagnie compañía
    sociedad société gesellschaft banco banque bank tribunal corte cour fiscalía parquet
    procuraduría defensoría congreso asamblea assemblée senado sénat parlamento parlement alcaldía
    mairie prefectura préfecture gobernación organización organisation observatorio observatoire
    centro centre zentrum movimiento mouvement bewegung liga ligue federación fédération radio
    télévision televisión canal chaîne diario periódico journal semanario редакція редакция
    міністерство министерство министерства міністерства служба служби службы департамент комитет
    комітет управление управління агентство партия партія союз спілка совет рада фонд университет
    університет институт інститут банк суд прокуратура полиция поліція центр штаб генштаб
    телеканал радио радіо газета администрация адміністрація компания компанія товариство
    объединение об'єднання движение рух фронт корпорация корпорація мэрия мерія
    amt bundesamt landesamt verteidigungsministerium innenministerium
    """)
"""Words that an organisation's name begins with in languages that put them first."""

ORGANISATION_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": """
organisation: reuters;bbc;cnn;afp;interfax;the guardian;al-jazeera;al jazeera;tass;ria novosti;dpa
organisation: ukrinform;suspilne;meduza;bellingcat;xinhua;anadolu;bloomberg;politico;msnbc;npr;cbs
organisation: breitbart;huffpost;unicef;unesco;unhcr;interpol;europol;nato;frontex;ocha;amnesty
organisation: greenpeace;hezbollah;hizbollah;hamas;al-qaeda;al-qaida;isis;taliban;boko haram
organisation: al-shabaab;congress;kremlin;pentagon;white house;downing street;state department
organisation: deutsche welle;deutsche bahn;lufthansa;nasa;european commission|parliament|council
organisation: ministry of defence|defense|justice|health|interior|energy|transport|finance
organisation: ministry of emergencies|education|agriculture|information|internal|foreign affairs?
organisation: defence|defense|interior|foreign|health|justice|emergencies|finance ministry
organisation: education|transport|energy|agriculture|labour|information|culture|economy ministry
organisation: emergency situations ministry;internal affairs ministry;foreign affairs ministry
organisation: coastguard;coast guard;army;navy;air force;armed forces;civil defence|defense
organisation: city|town|district|parish|county|village|regional|municipal|local council;council
organisation: national guard;border guard|guards service?;border police;riot police;secret police
organisation: ambulance service;fire service|brigade|department;emergencies service;rescue service
organisation: emergency|rescue|security|intelligence|secret services;state|federal security service
organisation: intelligence|security|weather|meteorological|prison|migration|customs|postal service
organisation: state|national|public broadcaster;supreme|constitutional|appeal|appeals|high court
organisation: telegram;whatsapp;facebook;instagram;tiktok;youtube;twitter;viber;reddit;snapchat
organisation: google;microsoft;apple inc;vkontakte;odnoklassniki;wechat;weibo;meta platforms
organisation: district|city|town? police department;united nations;red cross;red crescent;interpol
organisation: european union;prosecutor 's office;prosecutors ' office;public prosecutor 's office
organisation: prosecutor general 's office;governor 's office;mayor 's office;president 's office
organisation: prime minister 's office;attorney general 's office;state border service
organisation: human rights watch
organisation: medical examiner 's office;coroner 's office;sheriff 's office|department
organisation: general staff
organisation: central|national bank;electoral|election commission;security council;parliament
organisation: harbour|harbor|port authority;railway company;state railways;railway police
organisation: mountain rescue
organisation: war crimes tribunal;anti-corruption bureau;air traffic control;town|city hall
organisation: parliament;national assembly;senate;supreme council;military police;presidential guard
organisation: doctors without borders;médecins sans frontières;save the children;world bank
organisation: world health organization;house of representatives|commons|lords;islamic state""",
        "de": """
organisation: feuerwehr;küstenwache;bundeswehr;bundespolizei;kriminalpolizei;landespolizei;dpa;afp
organisation: reuters;ard;zdf;spiegel;telegram;whatsapp;facebook;instagram;tiktok;youtube;twitter
organisation: deutsche bahn;deutsche presse-agentur;rotes|roten kreuz|kreuzes;rote kreuz
organisation: staatsanwaltschaft;generalstaatsanwaltschaft;bundesanwaltschaft;landgericht
organisation: amtsgericht;stadtverwaltung;gemeinderat;stadtrat;kreisverwaltung;landratsamt;rathaus
organisation: bundesregierung;regierung;parlament;bundestag;landtag;armee;luftwaffe;marine
organisation: generalstab;geheimdienst;verfassungsschutz;technisches hilfswerk;thw;rettungsdienst
organisation: grenzschutz;zoll;nato;eu;vereinte|vereinten nationen;europäische|europäischen union
organisation: seenotrettung;wasserschutzpolizei;wasserwacht;bergwacht;auswärtige|auswärtigen amt
organisation: gesundheitsamt;ordnungsamt;bundesamt;landesregierung;roter halbmond
organisation: berufsfeuerwehr""",
        "fr": """
organisation: ministère de l'|la _;ministère des|du _;ministère de _;gendarmerie;croix-rouge
organisation: police judiciaire|nationale|municipale;radio nationale;gouvernement;armée;marine
organisation: agence de presse _;garde-côtes;gardes-côtes
organisation: garde nationale|républicaine|présidentielle
organisation: parquet;préfecture;mairie;sénat;parlement;assemblée nationale;protection civile
organisation: sapeurs-pompiers;nations unies;union européenne|africaine;onu;otan;afp;reuters
organisation: conseil municipal|constitutionnel|de|d' sécurité|état?;état-major
organisation: armée de l' air|terre
organisation: cour suprême|constitutionnelle|d' appel|assises?;croissant-rouge;télévision nationale
organisation: télévision publique|d' état?;forces armées;douane|douanes;samu;sncf;présidence
organisation: ministère public;médecins sans frontières;telegram;whatsapp;facebook;instagram;twitter
organisation: tiktok;youtube;amnesty international;human rights watch;bourse
organisation: police aux frontières""",
        "es": """
organisation: ministerio de|del _;ministerio de la _;ministerio público;ministerio del _
organisation: guardia civil|nacional|costera;ejército;obispado;estado mayor;cruz roja
organisation: policía nacional
organisation: policía local|municipal|judicial|federal;gobierno;fiscalía
organisation: fiscalía general del? estado?
organisation: ayuntamiento;alcaldía;municipalidad;intendencia;prefectura;gobernación;parlamento
organisation: congreso;senado;asamblea nacional;armada;marina;fuerza aérea;fuerzas armadas;naciones
organisation: naciones unidas;onu;otan;unión europea;protección civil;defensa civil;bomberos
organisation: cuerpo de bomberos;tribunal supremo;corte suprema;salvamento marítimo;efe;afp;reuters
organisation: defensoría del pueblo;media luna roja;cancillería;arzobispado;diócesis;arquidiócesis
organisation: procuraduría;telegram;whatsapp;facebook;instagram;twitter;tiktok;youtube;banco central
organisation: servicio de emergencias;emergencias;capitanía marítima?;junta electoral
organisation: presidencia""",
        "ru": """
organisation: министерств* обороны|здравоохранения|юстиции|энергетики|транспорта|просвещения
organisation: министерств* внутренних|иностранных дел;министерств* по чрезвычайным ситуациям
organisation: минобороны;минздрав*;минюст*;минэнерго;мвд;мид;мчс;фсб;фсо;гибдд;оон;обсе;евросоюз*
organisation: железная|железной|железную дорога|дороги|дороге|дорогу;ржд;красн* крест*;генштаб*
organisation: следственн* комитет*;следком*;генпрокуратур*;прокуратур*;росгвард*;роскомнадзор*
organisation: нацгвард*;погранслужб*;пограничн* служб*;береговая|береговой охрана|охраны;госдум*
organisation: государственн* дум*;парламент*;правительств*;мэрия;мэрии;мэрию;мэрией;горсовет*
organisation: городск* администраци*;администраци* _?;кремль|кремле|кремля|кремлем;центробанк*
organisation: генеральн* штаб*;верховн* суд*;конституционн* суд*;арми*;флот*
organisation: воздушно-космическ* сил*
organisation: вооруженн* сил* _?;спецслужб*;разведк*;служб* безопасности|спасения;скорая помощь
organisation: пожарн* служб*;телеграм*;телеграмм;тасс;интерфакс*;риа новости;рейтер;reuters;telegram
organisation: фейсбук*;ютуб*;вконтакте;инстаграм*;твиттер*;whatsapp;facebook;youtube;bbc;би-би-си
organisation: гражданск* оборон*;национальн* гвард*;европейск* союз*;северная армия""",
        "uk": """
organisation: міністерств* оборони|освіти|юстиції|енергетики|охорони здоров'я?;міноборони;моз;мзс
organisation: міністерств* внутрішніх|закордонних справ;мвс;дснс;сбу;гур;оон;обсє;євросоюз*;сес
organisation: департамент* освіти|охорони здоров'я?;державн* служб* _;генштаб*;генеральн* штаб*
organisation: червон* хрест*;червоного хреста;нацполіці*;національн* поліці*;офіс* президента
organisation: офіс* генпрокурора|генерального прокурора?;генпрокуратур*;прокуратур*;нацгварді*
organisation: національн* гварді*;прикордонн* служб*;держприкордонслужб*;верховн* рад*
organisation: верховн* суд*;кабінет* міністрів;кабмін*;уряд;уряду;урядом;уряді;мерія;мерії;мерію
organisation: мерією;міськрад*;міськ* рад*;обласн* рад*;сільськ* рад*;військов* адміністраці*
organisation: обласн* військов* адміністраці*;ова;облрад*;збройн* сил* _?;зсу;армія;армії;армію
organisation: військово-морськ* сил*;повітрян* сил*;служб* безпеки|порятунку;нацбанк*
organisation: поліція охорони
organisation: телеграм;телеграмі;telegram;facebook;фейсбук*;фейсбуц*;ютуб*;youtube;instagram;viber
organisation: укрінформ*;інтерфакс*;суспільн*;reuters;рейтер;bbc;бі-бі-сі;укрзалізниц*;укренерго""",
        "ar": """
organisation: الجيش;الدفاع المدني;وزارة _;الشرطة;الهلال الاحمر;الامم المتحدة;الصليب الاحمر
organisation: الحكومة;البرلمان;النيابة العامة?;القوات المسلحة;خفر السواحل;حرس الحدود;الدرك الوطني?
organisation: البحرية;سلاح الجو;الحرس الوطني|الثوري|الجمهوري|الرئاسي;مجلس الامن|النواب|الشعب|الوزراء
organisation: مجلس الشورى;المحكمة العليا;الاتحاد الاوروبي;تلغرام;تليغرام;فيسبوك
organisation: تويتر;واتساب;يوتيوب;انستغرام;رويترز;الجزيرة;العربية;حلف الناتو|شمال;الخوذ البيضاء
organisation: حماس;حزب الله;طالبان;منظمة العفو الدولية?;هيومن رايتس ووتش;البنك المركزي;اليونيسف
organisation: المرصد;مرصد;الجامعة العربية;جامعة الدول العربية;هيئة الاركان;الاركان العامة""",
    }
)
"""Organisations by what they are called in general, by language."""

OUTLET_WORDS: Final = word_set("""
    newspaper channel broadcaster website outlet agency station operator firm company radio daily
    weekly газета газете газеты газету канал канале канала телеканал телеканала телеканале
    телеканалу агентство агентству агентства издание издания изданию видання виданню компанія
    компанія компанії компания компании радио радіо сайт сайту сайта сайті сайте zeitung
    sender firma reederei agentur portal journal société chaîne agence diario periódico canal
    agencia emisora إذاعة صحيفة قناة وكالة موقع لإذاعة شركة channels tabloid magazine blog
    operators airline shipowner group charity ngo militia newsletter podcast newspapers portal
    unternehmen betreiber nachrichtenagentur tageszeitung konzern hilfsorganisation verein
    quotidien hebdomadaire compagnie site ong radio collectif empresa compañía naviera portal
    cadena grupo organización ong semanario naviera телекомпания телекомпанія паблик паблік
    телеграм-канал телеграм-канала телеграм-канале телеграм-каналі телеграм-каналу агенція агенції
    организация организации організація організації група группа группы групи видання
    группировка группировки группировке группировкой движение движения угруповання движению
    gruppe bewegung bündnis miliz partei organisation nachrichtenseite wochenzeitung stiftung
    منظمة مؤسسة منصة جريدة مجلة حركة جماعة لوكالة لقناة لصحيفة بوكالة وكالات
    """)
"""Words after which a name is an outlet's or a company's."""

WITH_NAME: Final = word_set(
    "صحيفة قناة وكالة موقع لإذاعة إذاعة لوكالة لقناة لصحيفة شركة منظمة جريدة"
)
"""Arabic words that are part of the name that follows them."""
