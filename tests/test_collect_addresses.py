"""Addresses are noted with their reason, never visited; none is left out without a word."""

import io

import pytest

from firsthand.collect import addresses as module
from firsthand.collect.addresses import AddressList, addresses
from firsthand.records import Capture, Gap, Item
from firsthand.steps import File


def noted(data: bytes, **settings: int) -> list[Capture | Gap]:
    file = File(Item.of(data), "text/uri-list", lambda: io.BytesIO(data))
    return list(addresses(AddressList(file), **settings))


def places(data: bytes, **settings: int) -> list[str]:
    return [c.place for c in noted(data, **settings) if isinstance(c, Capture)]


def test_an_address_is_noted_and_not_visited():
    [capture] = noted(b"[InternetShortcut]\r\nURL=https://example.org/post/1?a=b#c\r\n")
    assert isinstance(capture, Capture)
    assert capture.place == "https://example.org/post/1?a=b#c"
    assert (capture.means, capture.outcome, capture.item) == ("address noted", "refused", None)
    assert "not visited" in (capture.why or "")


def test_each_is_noted_once_in_order():
    data = b"https://b.example/\nhttp://a.example/\n# words\nhttps://b.example/\n"
    assert places(data) == ["https://b.example/", "http://a.example/"]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"HTTPS://EXAMPLE.ORG/X", "HTTPS://EXAMPLE.ORG/X"),
        ("https://приклад.укр/шлях".encode(), "https://приклад.укр/шлях"),
        (b"https://example.org/\xff", "https://example.org/\\xff"),
        (b"<string>https://example.org/?a=1&amp;b=2</string>", "https://example.org/?a=1&b=2"),
        (b"https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&amp;b=2"),
        (
            b"bplist00\xd1\x01\x02SURL_\x10\x14https://example.org/\x08\x0b\x0f",
            "https://example.org/",
        ),
        (b'"https://example.org/"', "https://example.org/"),
        (b"https://example.org/\0x", "https://example.org/"),
    ],
)
def test_an_address_is_noted_as_it_stands(data, place):
    assert places(data) == [place]


def test_a_file_without_an_address_is_a_gap_and_an_answer():
    for data in (b"", b"words", b"ftp://example.org/", b"file:///etc/passwd", b"https://"):
        [gap] = noted(data)
        assert isinstance(gap, Gap)
        assert (gap.settled, gap.outcome) == (True, None)


def test_what_is_left_out_is_said(monkeypatch):
    data = b"".join(b"https://example.org/%d\n" % n for n in range(20))
    found = noted(data, most=5)
    assert len(places(data, most=5)) == 5
    [gap] = [g for g in found if isinstance(g, Gap)]
    assert gap.outcome == "partial"
    assert "first 5" in gap.why
    assert [g for g in noted(data) if isinstance(g, Gap)] == []
    monkeypatch.setattr(module, "_READ", 100)
    assert [g.outcome for g in noted(data) if isinstance(g, Gap)] == ["partial"]
