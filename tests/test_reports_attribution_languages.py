"""Who says what in Ukrainian, Russian, German, French, Spanish and Arabic, by rules.

Every event, name and outlet is invented. Each report comes with all that it gives to somebody, in
the order of what shows it: the voices, first speaker first, then the words. The file is long, more
than 300 lines, because it is a table of reports.
"""

import time

import pytest

# ruff: noqa: E501  the reports stand as they are
from firsthand.examine.reports.attribution.article import read_article
from firsthand.examine.reports.attribution.chain import Chains


def _bare(words: str) -> str:
    return words.strip('«»„“”"—–،, \u00a0')


def told(text: str) -> list[tuple[str, str]]:
    """What each attribution's voices are called, and its words, in the order of the cues."""
    article = read_article(text)
    chains = Chains(article)
    return [
        (
            " > ".join(link.who.name for link in chains.voices(each)),
            " … ".join(_bare(text[a:b]) for a, b in each.content),
        )
        for each in article.attributions
    ]


UKRAINIAN = {
    "wire, fronted": (
        "Четверо рибалок зникли біля острова Тишин, повідомила в середу прикордонна служба.",
        [("прикордонна служба", "Четверо рибалок зникли біля острова Тишин")],
    ),
    "wire, names and pronouns": (
        (
            "«Ми шукаємо їх усю ніч», — заявив речник служби Ярема Тополь. Він додав, що вертоліт "
            "повернувся на базу. «Хвилі дуже високі», — пояснив він.\n\n"
            "Начальниця порту Соломія Гай заперечила, що катер вийшов без дозволу. За її словами, "
            "дозвіл видали о шостій ранку."
        ),
        [
            ("Ярема Тополь", "Ми шукаємо їх усю ніч"),
            ("Ярема Тополь", "вертоліт повернувся на базу"),
            ("Ярема Тополь", "Хвилі дуже високі"),
            ("Соломія Гай", "катер вийшов без дозволу"),
            ("Соломія Гай", "дозвіл видали о шостій ранку"),
        ],
    ),
    "colon": (
        "Директор заводу Лука Верес сказав: «Цех не працює з травня».",
        [("Лука Верес", "Цех не працює з травня")],
    ),
    "bare colon": (
        "Соломія Гай: «Ми нікого не чекали».",
        [("Соломія Гай", "Ми нікого не чекали")],
    ),
    "added she": (
        (
            "Лікарка Мирослава Дуб розповіла, що поранених привезли вночі. «Двоє померли дорогою», — "
            "додала вона."
        ),
        [
            ("Мирослава Дуб", "поранених привезли вночі"),
            ("Мирослава Дуб", "Двоє померли дорогою"),
        ],
    ),
    "agency": (
        (
            "Пожежу на складі погасили. Про це повідомляє Укрвість із посиланням на пресслужбу міськради.\n\n"
            "Як передає агентство «Берег», міст відкриють у квітні."
        ),
        [
            ("пресслужбу міськради > Укрвість", "Пожежу на складі погасили"),
            ("Берег", "міст відкриють у квітні"),
        ],
    ),
    "in his words": (
        "За словами мера Остапа Кравця, вода зійде до суботи. За даними ДСНС, затоплено 40 дворів.",
        [
            ("Остапа Кравця", "вода зійде до суботи"),
            ("ДСНС", "затоплено 40 дворів"),
        ],
    ),
    "dash in dialogue": (
        "— Ми чули два вибухи, — каже пенсіонерка Ганна Лелюк. — Потім згасло світло.",
        [("Ганна Лелюк", "Ми чули два вибухи … Потім згасло світло.")],
    ),
    "ministry": (
        (
            "Міністерство енергетики закликало мешканців Дольського району економити струм. У відомстві "
            "наголосили, що аварію ліквідують до ранку."
        ),
        [
            ("Міністерство енергетики", "мешканців Дольського району економити струм"),
            ("відомстві", "аварію ліквідують до ранку"),
        ],
    ),
    "unnamed": (
        (
            "Джерело в мерії, яке попросило не називати його, розповіло виданню «Ратуша», що проєкт "
            "зупинено."
        ),
        [("Джерело в мерії > Ратуша", "проєкт зупинено")],
    ),
    "passive letters": (
        "У листі прокуратури йдеться, що справу закрито в лютому.",
        [("листі прокуратури", "справу закрито в лютому")],
    ),
    "stated, as": (
        "Станцію, як стверджує оператор, вимкнули вручну.",
        [("оператор", "Станцію … вимкнули вручну")],
    ),
    "not verified": ("Цю інформацію не вдалося незалежно підтвердити.", []),
    "telegram": (
        "Олександр Борівітер у телеграмі написав: «Сирена помилкова, спокійно».",
        [("Олександр Борівітер", "Сирена помилкова, спокійно")],
    ),
    "said in interview": (
        "В інтерв’ю «Радіо Тиша» тренерка Ірма Вовк сказала, що команда не поїде на збори.",
        [("Ірма Вовк > Радіо Тиша", "команда не поїде на збори")],
    ),
}

RUSSIAN = {
    "wire, fronted": (
        "Четыре рыбака пропали у острова Тишин, сообщила в среду пограничная служба.",
        [("пограничная служба", "Четыре рыбака пропали у острова Тишин")],
    ),
    "wire, names and pronouns": (
        (
            "«Мы ищем их всю ночь», — заявил представитель службы Еремей Топольский. Он добавил, что "
            "вертолёт вернулся на базу. «Волны очень высокие», — пояснил он.\n\n"
            "Начальница порта Софья Рощина отрицает, что катер вышел без разрешения. По её словам, "
            "разрешение выдали в шесть утра."
        ),
        [
            ("Еремей Топольский", "Мы ищем их всю ночь"),
            ("Еремей Топольский", "вертолёт вернулся на базу"),
            ("Еремей Топольский", "Волны очень высокие"),
            ("Софья Рощина", "катер вышел без разрешения"),
            ("Софья Рощина", "разрешение выдали в шесть утра"),
        ],
    ),
    "agency, carried": (
        "Пожар на складе потушен, сообщает агентство «Заря» со ссылкой на мэрию.",
        [("мэрию > Заря", "Пожар на складе потушен")],
    ),
    "agency, as": (
        "Как сообщает «Вечерний Брод», мост откроют в апреле.",
        [("Вечерний Брод", "мост откроют в апреле")],
    ),
    "inside": (
        "«Хлеб есть, — сказала продавщица Нина Осокина. — А соли нет».",
        [("Нина Осокина", "Хлеб есть … А соли нет")],
    ),
    "in whose words": (
        "По словам мэра Остапа Кравцова, вода сойдёт к субботе. По данным МЧС, затоплено 40 дворов.",
        [
            ("Остапа Кравцова", "вода сойдёт к субботе"),
            ("МЧС", "затоплено 40 дворов"),
        ],
    ),
    "in the middle": (
        "Станцию, по словам оператора, отключили вручную.",
        [("оператора", "Станцию … отключили вручную")],
    ),
    "denied": (
        "Министерство обороны опровергло сообщения о потере катера.",
        [("Министерство обороны", "сообщения о потере катера")],
    ),
    "that something": (
        "Губернатор Илья Варенцов рассказал журналистам о том, что школы закроют в пятницу.",
        [("Илья Варенцов", "школы закроют в пятницу")],
    ),
    "unnamed": (
        "Источник в правоохранительных органах рассказал «Вечернему Броду», что обыски идут с утра.",
        [("Источник в правоохранительных органах > Вечернему Броду", "обыски идут с утра")],
    ),
    "turns of a dialogue": (
        "— Куда вы едете? — спросил солдат.\n\n— Домой, — ответила Нина Осокина.",
        [("солдат", "Куда вы едете?"), ("Нина Осокина", "Домой")],
    ),
    "two who speak": (
        (
            "Глава посёлка Ким Дудин считает, что виноват подрядчик. Подрядчик Савва Хорев настаивает, "
            "что сваи забили по проекту."
        ),
        [
            ("Ким Дудин", "виноват подрядчик"),
            ("Савва Хорев", "сваи забили по проекту"),
        ],
    ),
    "service": (
        "В пресс-службе порта уточнили, что груз не пострадал.",
        [("пресс-службе порта", "груз не пострадал")],
    ),
    "not verified": ("Независимо подтвердить эту информацию не удалось.", []),
    "cue before": (
        "Отвечая на вопрос, Савва Хорев заметил: «Подписи моей там нет».",
        [("Савва Хорев", "Подписи моей там нет")],
    ),
}

GERMAN = {
    "inverted": (
        (
            "„Wir suchen weiter“, sagte Einsatzleiter Jost Hamacher am Mittwoch. „Die Wellen sind hoch“, "
            "fügte er hinzu."
        ),
        [("Jost Hamacher", "Wir suchen weiter"), ("Jost Hamacher", "Die Wellen sind hoch")],
    ),
    "teilte mit": (
        "Vier Fischer werden vermisst, teilte die Küstenwache am Mittwoch mit.",
        [("die Küstenwache", "Vier Fischer werden vermisst")],
    ),
    "teilte mit, dass": (
        (
            "Wie das Ministerium mitteilte, wird die Brücke im April geöffnet. Das Innenministerium "
            "teilte mit, dass die Brücke gesperrt bleibt."
        ),
        [
            ("das Ministerium", "wird die Brücke im April geöffnet"),
            ("Das Innenministerium", "die Brücke gesperrt bleibt"),
        ],
    ),
    "konjunktiv": (
        (
            "Die Bürgermeisterin Alwine Grot erklärte, das Wasser gehe bis Samstag zurück. Die Deiche "
            "seien sicher. Für die Höfe bestehe keine Gefahr."
        ),
        [
            ("Alwine Grot", "das Wasser gehe bis Samstag zurück"),
            ("Alwine Grot", "Die Deiche seien sicher"),
            ("Alwine Grot", "Für die Höfe bestehe keine Gefahr"),
        ],
    ),
    "konjunktiv of one named": (
        (
            "Der Pilot Ruprecht Zahn wies die Vorwürfe zurück. Er habe das Signal nie gesehen. Die Akte "
            "liegt beim Gericht."
        ),
        [
            ("Ruprecht Zahn", "die Vorwürfe"),
            ("Ruprecht Zahn", "Er habe das Signal nie gesehen"),
        ],
    ),
    "according": (
        (
            "Laut Polizei brannte der Stall ab. Nach Angaben der Feuerwehr starben zwölf Kühe. Dem "
            "Bauernverband zufolge war der Stall versichert."
        ),
        [
            ("Polizei", "brannte der Stall ab"),
            ("der Feuerwehr", "starben zwölf Kühe"),
            ("Bauernverband", "war der Stall versichert"),
        ],
    ),
    "according, in the middle": (
        "Der Stall brannte laut Polizei vollständig ab.",
        [("Polizei", "Der Stall brannte … vollständig ab")],
    ),
    "so": (
        "„Der Pegel sinkt“, so Bürgermeisterin Alwine Grot. Die Lage sei unter Kontrolle, so die Bürgermeisterin.",
        [
            ("Alwine Grot", "Der Pegel sinkt"),
            ("Alwine Grot", "Die Lage sei unter Kontrolle"),
        ],
    ),
    "so ... weiter": (
        "„Wir zahlen alles“, so Hamacher weiter.",
        [("Hamacher", "Wir zahlen alles")],
    ),
    "colon": (
        "Anwohnerin Gesa Lührs: „Es hat nach Gas gerochen.“",
        [("Gesa Lührs", "Es hat nach Gas gerochen.")],
    ),
    "passive": (
        (
            "Der Vorfall wurde von der Reederei bestätigt. Von der Küstenwache wurde mitgeteilt, dass "
            "die Suche ruht."
        ),
        [
            ("der Reederei", "Der Vorfall"),
            ("der Küstenwache", "die Suche ruht"),
        ],
    ),
    "agency": (
        "Zwei Frachter kollidierten, berichtete die Agentur hwd unter Berufung auf die Hafenbehörde.",
        [("die Hafenbehörde > die Agentur hwd", "Zwei Frachter kollidierten")],
    ),
    "denied": (
        (
            "Die Armee dementierte, dass ein Hubschrauber abgestürzt sei. Ein Sprecher bestritt den "
            "Bericht."
        ),
        [
            ("Die Armee", "ein Hubschrauber abgestürzt sei"),
            ("Ein Sprecher", "den Bericht"),
        ],
    ),
    "parted": (
        "„Wir“, sagte Gesa Lührs, „gehen nicht weg.“",
        [("Gesa Lührs", "Wir … gehen nicht weg.")],
    ),
    "perfect": (
        "Der Trainer Benno Ast hat gesagt, er bleibe bis Juni.",
        [("Benno Ast", "er bleibe bis Juni")],
    ),
    "told to": (
        "Der Hafenchef Enno Klar sagte dem „Vesselner Tag“, der Kran sei alt.",
        [("Enno Klar > Vesselner Tag", "der Kran sei alt")],
    ),
    "she": (
        "Die Ärztin Meike Sund berichtete von vielen Verletzten. „Es war furchtbar“, sagte sie.",
        [("Meike Sund", "Es war furchtbar")],
    ),
    "will haben": (
        "Ein Nachbar will zwei Schüsse gehört haben.",
        [("Ein Nachbar", "zwei Schüsse gehört haben")],
    ),
    "conditional of the report's own": (
        "Es wäre der dritte Unfall. Das hätte niemand gedacht.",
        [],
    ),
    "not verified": ("Die Angaben ließen sich nicht unabhängig überprüfen.", []),
}

FRENCH = {
    "inverted": (
        (
            "« Nous cherchons encore », a déclaré mercredi le commandant Yves Tarel. « La mer est "
            "forte », a-t-il ajouté."
        ),
        [("Yves Tarel", "Nous cherchons encore"), ("Yves Tarel", "La mer est forte")],
    ),
    "fronted": (
        "Quatre pêcheurs ont disparu, a annoncé la préfecture maritime.",
        [("la préfecture maritime", "Quatre pêcheurs ont disparu")],
    ),
    "selon": (
        (
            "Selon la mairie, l'eau baissera samedi. D'après l'APK, quarante maisons sont inondées. "
            "L'école, selon le préfet, restera fermée."
        ),
        [
            ("la mairie", "l'eau baissera samedi"),
            ("l'APK", "quarante maisons sont inondées"),
            ("le préfet", "L'école … restera fermée"),
        ],
    ),
    "indirect": (
        (
            "Le ministre Omer Salvat a indiqué que le pont rouvrirait en avril. Il a précisé qu'aucun "
            "camion ne passerait."
        ),
        [
            ("Omer Salvat", "le pont rouvrirait en avril"),
            ("Omer Salvat", "aucun camion ne passerait"),
        ],
    ),
    "denied": (
        "L'armée a démenti qu'un hélicoptère se soit écrasé. La société Orvel dément toute fuite.",
        [
            ("L'armée", "un hélicoptère se soit écrasé"),
            ("Orvel", "toute fuite"),
        ],
    ),
    "dash": (
        "— Vous allez où ? demanda le soldat.\n\n— Chez moi, répondit Odile Brac.",
        [("le soldat", "Vous allez où ?"), ("Odile Brac", "Chez moi")],
    ),
    "colon": (
        "Odile Brac se souvient : « On a senti le gaz vers midi. »",
        [("Odile Brac", "On a senti le gaz vers midi.")],
    ),
    "explains": (
        "« On a tout perdu », raconte Odile Brac, 54 ans. « Même les papiers », soupire-t-elle.",
        [("Odile Brac", "On a tout perdu"), ("Odile Brac", "Même les papiers")],
    ),
    "passive": (
        "La fermeture a été annoncée par le préfet. L'accident a été confirmé par la compagnie.",
        [("le préfet", "La fermeture"), ("la compagnie", "L'accident")],
    ),
    "agency": (
        "Deux cargos se sont heurtés, rapporte l'agence Kora, citant la capitainerie.",
        [("la capitainerie > Kora", "Deux cargos se sont heurtés")],
    ),
    "unnamed": (
        (
            "Une source proche de l'enquête a confié au quotidien Le Phare que trois suspects étaient "
            "en fuite."
        ),
        [
            (
                "Une source proche de l'enquête > quotidien Le Phare",
                "trois suspects étaient en fuite",
            )
        ],
    ),
    "as": (
        "Comme l'a rappelé la maire Inès Doucet, le marché reste ouvert.",
        [("Inès Doucet", "le marché reste ouvert")],
    ),
    "middle": (
        "La centrale, a affirmé l'exploitant, a été arrêtée à la main.",
        [("l'exploitant", "La centrale … a été arrêtée à la main")],
    ),
    "asked": (
        "Interrogée par Radio Kolm, la maire Inès Doucet a répondu : « Je n'ai rien signé. »",
        [("Inès Doucet > Radio Kolm", "Je n'ai rien signé.")],
    ),
    "not verified": ("Ces informations n'ont pas pu être vérifiées de source indépendante.", []),
}

SPANISH = {
    "inverted": (
        (
            "«Seguimos buscando», dijo el miércoles el comandante Íñigo Tarela. «El mar está muy mal», "
            "añadió."
        ),
        [("Íñigo Tarela", "Seguimos buscando"), ("Íñigo Tarela", "El mar está muy mal")],
    ),
    "fronted": (
        "Cuatro pescadores desaparecieron frente a Cabo Lirio, informó la guardia costera.",
        [("la guardia costera", "Cuatro pescadores desaparecieron frente a Cabo Lirio")],
    ),
    "según": (
        (
            "Según la alcaldía, el agua bajará el sábado. De acuerdo con la policía, hay cuarenta "
            "casas inundadas. La escuela, según el gobernador, seguirá cerrada."
        ),
        [
            ("la alcaldía", "el agua bajará el sábado"),
            ("la policía", "hay cuarenta casas inundadas"),
            ("el gobernador", "La escuela … seguirá cerrada"),
        ],
    ),
    "según dijo": (
        (
            "El puente abrirá en abril, según dijo el ministro Omar Salvatierra. Nadie resultó herido, "
            "según informó la agencia Norte."
        ),
        [
            ("Omar Salvatierra", "El puente abrirá en abril"),
            ("Norte", "Nadie resultó herido"),
        ],
    ),
    "indirect, no pronoun": (
        "La jueza Alba Ruano explicó que el caso se cerró en febrero. Añadió que no hay detenidos.",
        [
            ("Alba Ruano", "el caso se cerró en febrero"),
            ("Alba Ruano", "no hay detenidos"),
        ],
    ),
    "dash": (
        "—Oímos dos explosiones —cuenta Petra Lugo—. Después se fue la luz.",
        [("Petra Lugo", "Oímos dos explosiones … Después se fue la luz.")],
    ),
    "denied": (
        (
            "El Ejército negó que un helicóptero se hubiera estrellado. La empresa Orvel desmintió la "
            "fuga."
        ),
        [
            ("Ejército", "un helicóptero se hubiera estrellado"),
            ("Orvel", "la fuga"),
        ],
    ),
    "colon": (
        "El alcalde Bruno Cid fue tajante: «No firmé nada».",
        [("Bruno Cid", "No firmé nada")],
    ),
    "agency": (
        "Dos cargueros chocaron, reportó la agencia Norte, que cita a la capitanía.",
        [("la capitanía > Norte", "Dos cargueros chocaron")],
    ),
    "unnamed": (
        "Fuentes de la investigación señalaron a Radio Lirio que hay tres sospechosos huidos.",
        [("Fuentes de la investigación > Radio Lirio", "hay tres sospechosos huidos")],
    ),
    "passive": (
        "El cierre fue anunciado por la gobernadora. El choque fue confirmado por la empresa.",
        [("la gobernadora", "El cierre"), ("la empresa", "El choque")],
    ),
    "aside": (
        "“Nos mintieron”, lamenta Petra Lugo, vecina del barrio. “Nadie vino”, agrega.",
        [("Petra Lugo", "Nos mintieron"), ("Petra Lugo", "Nadie vino")],
    ),
    "as": (
        "La planta, asegura el operador, se apagó a mano.",
        [("el operador", "La planta … se apagó a mano")],
    ),
    "not verified": ("No ha sido posible verificar de forma independiente esta información.", []),
}

ARABIC = {
    "said that": (
        "وقال المتحدث باسم الميناء نادر الزين إن أربعة صيادين فقدوا. وأضاف أن البحث مستمر.",
        [
            ("نادر الزين", "أربعة صيادين فقدوا"),
            ("نادر الزين", "البحث مستمر"),
        ],
    ),
    "colon": (
        'قالت المديرة هالة منصور: "لم نوقع شيئاً". وتابعت: "لن نغادر".',
        [("هالة منصور", "لم نوقع شيئاً"), ("هالة منصور", "لن نغادر")],
    ),
    "after": (
        "«البحر هائج»، قال القبطان سليم الراوي.",
        [("سليم الراوي", "البحر هائج")],
    ),
    "ministry": (
        "أعلنت وزارة الطاقة أن الجسر سيفتح في أبريل. وأكدت الوزارة أن الأعمال انتهت.",
        [
            ("وزارة الطاقة", "الجسر سيفتح في أبريل"),
            ("الوزارة", "الأعمال انتهت"),
        ],
    ),
    "according": (
        "وبحسب الدفاع المدني، غمرت المياه أربعين منزلاً. ووفقاً للبلدية، ستفتح المدارس غداً.",
        [
            ("الدفاع المدني", "غمرت المياه أربعين منزلاً"),
            ("للبلدية", "ستفتح المدارس غداً"),
        ],
    ),
    "as": (
        "اصطدمت سفينتان قرب الميناء، حسبما ذكرت وكالة النورس.",
        [("وكالة النورس", "اصطدمت سفينتان قرب الميناء")],
    ),
    "carried": (
        "ونقلت وكالة النورس عن مصدر في الميناء قوله إن الرافعة قديمة.",
        [("مصدر في الميناء > وكالة النورس", "الرافعة قديمة")],
    ),
    "denied": (
        "نفى الجيش سقوط مروحية. ونفت الشركة أن يكون هناك تسرب.",
        [("الجيش", "سقوط مروحية"), ("الشركة", "يكون هناك تسرب")],
    ),
    "subject before": (
        "الطبيبة مها النجار قالت إن الجرحى وصلوا ليلاً.",
        [("مها النجار", "الجرحى وصلوا ليلاً")],
    ),
    "not verified": ("ولم يتسن التحقق من هذه المعلومات بشكل مستقل.", []),
}

LEADS = {
    "uk": "Учора ввечері на березі було тихо, а вранці все змінилося.",
    "ru": "Вчера вечером на берегу было тихо, а утром всё изменилось.",
    "de": "Am gestrigen Abend war es am Ufer noch ruhig, heute ist dort alles anders.",
    "fr": "Hier soir encore tout était calme sur la rive, et ce matin tout a changé.",
    "es": "Anoche todo estaba tranquilo en la orilla y esta mañana todo era distinto.",
    "ar": "كان الهدوء يسود الضفة مساء أمس ثم تغير كل شيء في الصباح.",
}
"""What stands before each report, so that it is long enough to tell its language."""

TABLES = {
    "uk": UKRAINIAN,
    "ru": RUSSIAN,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
}
CASES = [
    pytest.param(f"{LEADS[code]}\n\n{text}", expected, id=f"{code}: {name}")
    for code, table in TABLES.items()
    for name, (text, expected) in table.items()
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_report_is_read_as_a_reader_would(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "сказал, заявил ",
        "sagte er, er sei ",
        "selon le maire, ",
        "según dijo a ",
        "قال إن ",
        "«Да» ",
    ],
)
def test_a_heap_of_cues_takes_bounded_time(line):
    started = time.process_time()
    read_article((line * 20_000)[:100_000])
    assert time.process_time() - started < 10
