"""Plain text: encodings, line ends, controls, paragraphs, limits."""

import codecs

import pytest

from firsthand.examine.reports.decoding import decode
from firsthand.examine.reports.sources import PlainDocument
from firsthand.examine.reports.text_of_plain import text_of_plain
from firsthand.records import Item
from firsthand.steps import Made
from test_reports_material import Out, derived, gaps, perform, roles, text_in

UKRAINIAN = "Міст у Зоряному обвалився. Їхні речі лишились на ґанку, — «усе гаразд», сказав він.\n"
RUSSIAN = "Мост в Приозёрске обрушился. Вещи остались на крыльце, и никто не знает, чьи они.\n"
GERMAN = "Die Fußgängerbrücke stürzte ein. Für Flüchtlinge gäbe es Häuser, sagte Frau Müller.\n"
FRENCH = "L'été était fini à la frontière; où êtes-vous, a demandé le garçon à la réunion?\n"
POLISH = "Żołnierze są w środku miasta, powiedział minister. Łącznie sześć osób, część wróciła.\n"
ARABIC = "انهار الجسر في المدينة. قال الوزير إن الحادث يجب التحقيق فيه على الفور؟\n"


def plain(data: bytes, media_type: str = "text/plain", **settings: int) -> Out:
    return perform(text_of_plain, PlainDocument, data, media_type, **settings)


@pytest.mark.parametrize(
    ("words", "encoding", "told", "how"),
    [
        ("plain words\n", "ascii", "utf-8", "only ASCII"),
        (UKRAINIAN, "utf-8", "utf-8", "valid UTF-8"),
        (UKRAINIAN, "utf-8-sig", "utf-8", "byte-order mark"),
        (UKRAINIAN, "utf-16", "utf-16-le", "byte-order mark"),
        (UKRAINIAN, "utf-32", "utf-32-le", "byte-order mark"),
        (UKRAINIAN, "utf-16-le", "utf-16-le", "zero bytes"),
        (UKRAINIAN, "utf-16-be", "utf-16-be", "zero bytes"),
        (ARABIC, "utf-16-le", "utf-16-le", "zero bytes"),
        (GERMAN, "utf-32-be", "utf-32-be", "zero bytes"),
        (UKRAINIAN, "cp1251", "windows-1251", "what its letters look like"),
        (
            UKRAINIAN.replace("—", "-").translate({171: 34, 187: 34}),
            "koi8_u",
            "koi8-u",
            "what its letters look like",
        ),
        (RUSSIAN, "cp1251", "windows-1251", "what its letters look like"),
        (RUSSIAN, "koi8_r", "koi8-u", "what its letters look like"),  # alike for these letters
        (RUSSIAN, "cp866", "ibm866", "what its letters look like"),
        (RUSSIAN, "iso8859_5", "iso8859_5", "what its letters look like"),
        (GERMAN, "cp1252", "windows-1252", "what its letters look like"),
        (FRENCH, "latin-1", "windows-1252", "what its letters look like"),
        (POLISH, "cp1250", "windows-1250", "what its letters look like"),
        (POLISH, "iso8859_2", "iso8859_2", "what its letters look like"),
        (ARABIC, "cp1256", "windows-1256", "what its letters look like"),
    ],
)
def test_encodings(words: str, encoding: str, told: str, how: str) -> None:
    out = plain(words.encode(encoding))
    assert text_in(out) == words
    assert (derived(out)["encoding"], derived(out)["encoding_from"]) == (told, how)


def test_a_text_that_has_the_form_already_is_its_own() -> None:
    data = " date 2022-04-07 One — line.\n\nAnother paragraph.".encode()
    out = plain(data)
    assert isinstance(out[0], Made)
    assert out[0].item == Item.of(data)


def test_line_ends_become_one_kind_and_are_told() -> None:
    out = plain(b"One.\r\n\r\nTwo.\rThree.\x0cFour.")
    assert text_in(out) == "One.\n\nTwo.\n\nThree.\n\nFour."
    assert derived(out)["line_ends_or_mark_changed"]


def test_controls_are_shown_where_they_stand() -> None:
    out = plain(b"a\0b\x07c \x7f d\n")
    assert text_in(out) == "a␀b␇c ␡ d\n"
    shown = derived(out)["controls_shown"]
    assert shown["codes"] == ("U+0000", "U+0007", "U+007F")
    assert shown["count"] == 3
    assert shown["first_at"] == (1, 3, 6)


def test_what_is_no_utf8_in_utf8_is_shown_and_told() -> None:
    out = plain("été à Hålden ".encode() + b"\xff\xfe." + " été".encode())
    assert text_in(out) == "été à Hålden \ufffd\ufffd. été"
    (gap,) = gaps(out)
    assert gap.outcome == "partial"
    assert derived(out)["unreadable_at"] == (13, 14)


def test_an_encoding_that_is_a_guess_is_told() -> None:
    out = plain("日本語の文章です。これはテストです。東京都で発表した。".encode("shift_jis"))
    assert "日本語" in text_in(out)
    assert derived(out)["encoding_sure"] is False
    assert any("guess" in gap.why for gap in gaps(out))


@pytest.mark.parametrize("data", [b"", b" \n\t\n", codecs.BOM_UTF8, b"\n"])
def test_nothing_is_empty(data: bytes) -> None:
    (gap,) = gaps(plain(data))
    assert gap.outcome == "empty"
    assert text_in(plain(data)) == ""


def test_lines_ended_on_purpose_are_paragraphs_and_wrapped_ones_are_not() -> None:
    out = plain(
        b"Bridge falls\nBy Ida Brandt\nThe footbridge at Halden gave way on Tuesday, and the\n"
        b"search for survivors goes on. The town has closed the\nroad.\nNobody knows who filmed it."
        b"\n\n\n\n- water\n- blankets\n"
    )
    assert text_in(out).split("\n\n") == [
        "Bridge falls",
        "By Ida Brandt",
        (
            "The footbridge at Halden gave way on Tuesday, and the\n"
            "search for survivors goes on. The town has closed the\nroad."
        ),
        "Nobody knows who filmed it.",
        "- water",
        "- blankets\n",
    ]
    assert derived(out)["line_ends_made_paragraphs"] == 4
    assert derived(out)["runs_of_blank_lines_made_one"] == 1
    assert [role for role, _ in roles(out)][-2:] == ["list-item", "list-item"]


def test_rows_of_values_stay_rows() -> None:
    out = plain(b"name;place;count\nA long name of somebody;Halden;4\nAnother long name;Olaf;12\n")
    assert len(roles(out)) == 3


def test_markdown_roles() -> None:
    out = plain(b"# Title\n\n## Part\n\n> said\n\nwords\n\n1. one\n", "text/markdown")
    assert [role for role, _ in roles(out)] == [
        "heading1",
        "heading2",
        "quote",
        "paragraph",
        "list-item",
    ]


def test_more_than_is_read_is_a_gap() -> None:
    out = plain(b"word " * 1000, most_characters=100)
    assert text_in(out) == "word " * 19 + "word\n"
    (gap,) = gaps(out)
    assert gap.outcome == "partial"
    assert "100 characters" in gap.why
    out = plain(b"a\n\n" * 50, most_paragraphs=10)
    assert len(roles(out)) == 10
    assert gaps(out)[0].outcome == "partial"


def test_a_cut_never_halves_a_character() -> None:
    out = plain("é".encode() * 100, most_characters=9)
    assert text_in(out) == "é" * 9 + "\n"
    assert [gap.outcome for gap in gaps(out)] == ["partial"]


def test_one_line_of_fifty_megabytes_ends_in_a_clear_gap() -> None:
    out = plain(b"The bridge fell. " * 3_000_000)
    assert len(text_in(out)) <= 5_000_001
    (gap,) = gaps(out)
    assert gap.outcome == "partial"
    assert "5,000,000 characters" in gap.why


def test_decoding_does_not_depend_on_where_letters_stand() -> None:
    words = "x" * 100_000 + " " + RUSSIAN
    decoded = decode(words.encode("cp1251"))
    assert decoded.text == words


def test_lines_in_two_encodings_are_read_each_in_its_own() -> None:
    out = plain(UKRAINIAN.encode() + b"\n" + RUSSIAN.encode("cp1251"))
    assert text_in(out) == UKRAINIAN + "\n" + RUSSIAN
    assert derived(out)["encoding"] == "utf-8 and windows-1251"
    assert any("two encodings" in gap.why for gap in gaps(out))


def test_characters_in_halves_are_put_together() -> None:
    out = plain(b"A smile \xed\xa0\xbd\xed\xb8\x80 and half \xed\xa0\xbd of one")
    assert text_in(out) == "A smile 😀 and half \ufffd of one"
    assert derived(out)["encoding"] == "cesu-8"
    assert [gap.outcome for gap in gaps(out)] == ["partial"]


def test_a_few_bad_bytes_do_not_make_another_encoding() -> None:
    out = plain(b"The bridge fell near the village, they say. \xc0\xaf\xf8\x88\x80\x80\x80")
    assert text_in(out).startswith("The bridge fell near the village, they say. \ufffd")
    assert derived(out)["encoding"] == "utf-8"


@pytest.mark.parametrize("words", ["café\n", "Привіт\n", "Слава Україні\n", "Straße\n"])
def test_a_single_word_is_enough_where_its_letters_are_common(words: str) -> None:
    encoding = "cp1252" if words[0] in "cS" else "cp1251"
    assert text_in(plain(words.encode(encoding))) == words


@pytest.mark.parametrize("name", ["hex", "punycode", "unicode_escape", "utf-7", "none-such", ""])
def test_a_document_cannot_declare_any_codec_it_likes(name: str) -> None:
    assert decode("Міст обвалився, кажуть люди".encode("cp1251"), declared=name).encoding == (
        "windows-1251"
    )
