"""A case rich enough to look at: films, pictures, reports in three scripts, gaps of all sorts.

It is longer than 300 lines because it is material: what is said in it stands here in full.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
from PIL import Image, ImageDraw

from firsthand.casefile import CaseFile, Info, Task
from firsthand.publish.account import write_account
from firsthand.records import (
    Capture,
    Derivation,
    Facts,
    Gap,
    Instant,
    Item,
    Maker,
    Observation,
    Passage,
    Span,
    Value,
    Whole,
)

BEGAN, ENDED = "2026-11-20T09:14:02Z", "2026-11-20T09:31:40Z"
COLLECT = Maker(step="collect.files", version=1, settings=Facts(follow_links=False))


def still_of(seed: int, size: tuple[int, int] = (320, 180)) -> bytes:
    """Draw a scene with a face-like thing in it, with EXIF that must not get out."""
    picture = Image.new("RGB", size, (150 + seed * 17 % 90, 170, 190))
    draw = ImageDraw.Draw(picture)
    width, height = size
    draw.rectangle((0, height * 0.6, width, height), fill=(80, 70 + seed * 31 % 70, 60))
    x = width * (0.2 + seed * 0.37 % 0.5)
    draw.ellipse((x, height * 0.2, x + height * 0.4, height * 0.75), fill=(215, 180, 150))
    for eye in (0.1, 0.25):
        draw.ellipse(
            (x + height * eye, height * 0.38, x + height * (eye + 0.05), height * 0.43),
            fill="black",
        )
    draw.line(
        (x + height * 0.12, height * 0.6, x + height * 0.28, height * 0.6), fill="red", width=3
    )
    for line in range(0, width, 8):
        draw.line((line, 0, line, height * 0.15), fill=(20 * seed % 255, 30, 40))
    exif = Image.Exif()
    exif[271] = "SECRETCAMERA"
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88, exif=exif)
    return out.getvalue()


class Sample:
    """Builds a case record by record, as the runner would."""

    def __init__(self, root: Path, title: str = "The bridge", question: str = "") -> None:
        self.case = CaseFile.create(root, Info(title, question, "Desk of the Ostra Courier"))
        self.asked = 0

    def give(self, by: Maker, *records: Value, settled: bool = True, asked: str = "") -> None:
        stamped = tuple(r if isinstance(r, Item) else r.but(by=by) for r in records)
        # Each is a question of its own: two answers to one would supersede one another.
        self.asked += 1
        facts = Facts(asked=asked or str(self.asked))
        task = Task(by, (), stamped, settled, BEGAN, ENDED, "machine-of-olena", facts)
        self.case.append([task])

    def keep(self, place: str, data: bytes, **more: object) -> str:
        item = self.case.items.put([data])
        fields = {
            "outcome": "captured",
            "means": "file",
            "at": Instant(text="2026-11-20T09:14:02Z"),
            "modified": Instant(text="2022-04-11T08:02:51.5+03:00"),
            "found_in": "/secret/folder-of-olena",
            "host": "machine-of-olena",
            **more,
        }
        capture = Capture(place=place, item=item.id, **fields)  # type: ignore[arg-type]
        self.give(COLLECT, item, capture, asked=place)
        return item.id

    def note(self, step: str, *records: Value, **settings: int | str) -> None:
        self.give(Maker(step=f"examine.{step}", version=1, settings=Facts(settings)), *records)

    def see(self, kind: str, where: str | Span | Passage, **facts: object) -> Observation:
        place = Whole(item=where) if isinstance(where, str) else where
        return Observation(kind=kind, where=place, facts=Facts(facts))

    def typed(self, item: str, family: str, media_type: str) -> None:
        facts = {"family": family, "media_type": media_type, "decided_by": "signature"}
        self.note("media_type", self.see("media-type", item, **facts))

    def film(self, place: str, shots: int, seed: int = 0, seconds: int = 12) -> str:
        item = self.keep(place, f"film {place} {seed}".encode() * 999)
        self.typed(item, "video", "video/mp4")
        whole = Span(item=item, stream=0, start=0, end=seconds * 12800, tick_num=1, tick_den=12800)
        self.note(
            "container",
            self.see(
                "container",
                item,
                format="mp4",
                duration_declared_s=f"{seconds}.080",
                streams=[
                    {
                        "index": 0,
                        "type": "video",
                        "codec": "h264",
                        "width_px": 1280,
                        "height_px": 720,
                        "tick": "1/12800",
                        "pixel_format": "yuv420p",
                        "frame_rate_declared": "25",
                        "rotation_deg": 90,
                    },
                    {
                        "index": 1,
                        "type": "audio",
                        "codec": "aac",
                        "sample_rate_hz": 44100,
                        "channels": 2,
                        "language": "und",
                    },
                ],
                tags=[
                    {"name": "encoder", "value": "Lavf59.27.100", "stream": None},
                    {"name": "handler_name", "value": "VideoHandler", "stream": 0},
                ],
            ),
            self.see(
                "timestamp",
                item,
                clock="container creation time",
                written="2022-04-10T14:36:00.000000Z",
                zone="UTC",
                instant=Instant(text="2022-04-10T14:36:00Z"),
                note="many tools write the time of re-encoding here",
            ),
            self.see(
                "timestamp",
                item,
                clock="file name",
                written="VID_20220410_163600",
                local="2022-04-10T16:36:00",
                zone="unknown",
            ),
        )
        self.note(
            "decoded",
            self.see(
                "decoded",
                whole,
                frames=seconds * 25,
                duration_decoded_s=f"{seconds}.000",
                frame_rate_variable=True,
                shortest_frame_ticks=512,
                longest_frame_ticks=1024,
                width_px=1280,
                height_px=720,
                corrupt_frames=0,
                rotation_deg=90,
            ),
        )
        frames: list[Value] = []
        for n in range(shots):
            at = whole.but(start=n * seconds * 12800 // shots, end=n * seconds * 12800 // shots)
            data = still_of(seed * 7 + n)
            still = self.case.derived.put([data])
            frames += [
                self.see("shot", whole.but(start=at.start), index=n, frames=100),
                self.see(
                    "key-frame",
                    at,
                    shot=n,
                    frame_sha256=Item.of(data + b"frame").id,
                    pixel_format="yuv420p",
                    width_px=1280,
                    height_px=720,
                    still=still.id,
                ),
                still,
                Derivation(
                    made=Whole(item=still.id),
                    source=at,
                    how="still",
                    facts=Facts(media_type="image/jpeg", width_px=320, height_px=180),
                ),
            ]
        self.note("shots", *frames, threshold="27.0")
        levels = [f"-{18 + (n * 7 + seed) % 23}.{n % 10}" for n in range(seconds)]
        bang = Span(item=item, stream=1, start=329868, end=330309, tick_num=1, tick_den=44100)
        self.note(
            "sound",
            self.see(
                "brightness",
                whole,
                per_second_percent=[
                    f"{30 + (n * 11 + seed) % 40}.{n % 10}" for n in range(seconds)
                ],
            ),
            self.see(
                "loudness",
                bang.but(start=0, end=seconds * 44100),
                per_second_dbfs=[*levels[:-2], "silent", levels[-1]],
                peak_dbfs="-0.3",
            ),
            self.see("bang", bang, peak_dbfs="-0.3", rise_db="24.1"),
        )
        return item

    def report(self, place: str, parts: list[tuple[str, str]], language: str, date: str) -> str:
        item = self.keep(place, ("<html>" + place).encode())
        self.typed(item, "document", "text/html")
        text = "\n\n".join(words for _, words in parts)
        made = self.case.derived.put([text.encode()])
        self.note(
            "text_of_html",
            made,
            Derivation(
                made=Whole(item=made.id),
                source=Whole(item=item),
                how="text",
                facts=Facts(
                    media_type="text/plain; charset=utf-8",
                    encoding="windows-1251",
                    encoding_from="HTTP-EQUIV in the page",
                    extractor="lxml 6",
                ),
            ),
        )
        found: list[Value] = []
        at = 0
        for index, (role, words) in enumerate(parts):
            where = Passage.of(made.id, text, at, at + len(words))
            found.append(self.see("paragraph", where, index=index, role=role, level=1))
            for opening, closing in ("“”", "«»"):
                start = words.find(opening)
                end = words.rfind(closing)
                if 0 <= start < end:
                    inside = Passage.of(made.id, text, at + start + 1, at + end)
                    found.append(self.see("quotation", inside, marks=opening + closing, depth=0))
            at += len(words) + 2
        self.note("paragraphs", *found)
        self.note(
            "language",
            self.see("language", made.id, language=language, probability="0.99", supported=True),
            self.see(
                "document-date",
                made.id,
                written=date,
                date="2022-04-11",
                read_from="HTML metadata: article:published_time",
                zone="unknown",
            ),
            self.see(
                "title", made.id, text=parts[min(1, len(parts) - 1)][1], read_from="HTML title"
            ),
        )
        return item


ENGLISH = [
    ("navigation", "Home"),
    ("heading", "Lorry turned back at Neustadt bridge"),
    ("navigation", "World"),
    ("navigation", "Share this"),
    (
        "paragraph",
        (
            "A video posted to social media on Sunday appears to show a lorry being stopped "
            "at the closed bridge over the Ostra near Neustadt, some time on Sunday afternoon."
        ),
    ),
    (
        "paragraph",
        (
            "“The bridge is closed. He said ‘go back’ and then there was a bang,” one person "
            "near the camera says. At least two posts by the road can be seen."
        ),
    ),
    ("list-item", "The bridge has been closed since March."),
    ("list-item", "The county did not answer questions before publication."),
    ("quote", "We have seen the recording and are looking into it."),
    ("caption", "The bridge over the Ostra, seen from the east. Photo: the county"),
]
RUSSIAN = [
    ("navigation", "Главная"),
    ("heading", "Грузовик развернули у моста"),
    (
        "paragraph",
        (
            "Видео, опубликованное в воскресенье, предположительно снято 10 апреля у моста "
            "через Остру. «Мост закрыт, поворачивайте», — говорит мужчина за кадром."
        ),
    ),
    ("paragraph", "Подтвердить запись из независимых источников пока не удалось."),
]
ARABIC = [
    ("navigation", "الرئيسية"),
    ("heading", "إيقاف شاحنة عند جسر نويشتات"),
    (
        "paragraph",
        (
            "يُظهر مقطع فيديو نُشر يوم الأحد شاحنة عند الجسر المغلق فوق نهر أوسترا. وقال شخص قرب "
            "الكاميرا: «الجسر مغلق، عودوا» ثم سُمع دوي (00:07)."
        ),
    ),
    ("paragraph", "ولم يتسن التحقق من المقطع على نحو مستقل."),
]


def rich(root: Path) -> CaseFile:
    """Make the whole case."""
    s = Sample(
        root,
        "The bridge near Neustadt",
        "What happened on the bridge over the Ostra, and who was there?",
    )
    film = s.film("clip_original.mp4", 5)
    again = s.case.items.path(film).read_bytes()
    s.keep("telegram/2022-04-11 (copy)/VID-20220410-WA0003.mp4", again)
    long = s.film("телефон/long walk.mp4", 31, seed=3, seconds=700)
    s.note("sound", Gap(asked="loudness per second", why="the file has no sound", item=long))
    part = s.film("repost_cropped.mp4", 3, seed=9)
    s.note(
        "container",
        Gap(
            asked="decode the pictures to the end",
            outcome="partial",
            item=part,
            where=Span(item=part, stream=0, start=99000, end=99000, tick_num=1, tick_den=12800),
            why="the bytes after 00:07.734 are missing: the file was cut off while it was copied",
            kept="the original's bytes, and every frame before that",
            todo="ask whoever sent it for the file again",
        ),
    )
    data = still_of(4, (240, 320))
    photo = s.keep("photo-\u202egpj.exe.jpg", data + b" ")
    s.typed(photo, "image", "image/jpeg")
    small = s.case.derived.put([data])
    s.note(
        "image",
        s.see(
            "image",
            photo,
            format="JPEG",
            width_px=3024,
            height_px=4032,
            mode="RGB",
            orientation=6,
            frames=1,
        ),
        s.see(
            "name-mismatch",
            photo,
            name="photo-\u202egpj.exe.jpg",
            extension="exe",
            says="a program",
            media_type="image/jpeg",
        ),
        s.see(
            "timestamp",
            photo,
            clock="EXIF original",
            written="2022:04:10 09:20:31",
            local="2022-04-10T09:20:31",
            zone="unknown",
        ),
        s.see(
            "timestamp",
            photo,
            clock="EXIF GPS",
            written="2022:04:10 07:20:31",
            instant=Instant(text="2022-04-10T07:20:31Z"),
            zone="UTC",
        ),
        s.see(
            "position",
            photo,
            latitude_deg="50.8529",
            longitude_deg="9.1127",
            altitude_m="243",
            direction_deg="285",
            source="EXIF GPS",
            written="50/1 51/1 10/1",
        ),
        s.see("device", photo, make="Fairphone", model="FP4", source="EXIF"),
        small,
        Derivation(
            made=Whole(item=small.id),
            source=Whole(item=photo),
            how="still",
            facts=Facts(media_type="image/jpeg"),
        ),
    )
    s.report("reports/courier.html", ENGLISH, "en", "11 April 2022")
    s.report("reports/вести.html", RUSSIAN, "ru", "11.04.2022")
    s.report("reports/akhbar.html", ARABIC, "ar", "2022-04-11")
    troubled(s)
    return s.case


def troubled(s: Sample) -> None:
    """Add everything that goes wrong."""
    empty = s.keep(
        "nothing.mp4",
        b"",
        outcome="empty",
        why="the file has 0 bytes",
        todo="look at where it came from; ask for it again",
    )
    s.note(
        "media_type",
        Gap(
            asked="its media type",
            outcome="empty",
            item=empty,
            why="there are no bytes to tell it from",
        ),
    )
    posing = s.keep("playlist posing as film.avi", b"#EXTM3U file:///etc/passwd")
    s.note(
        "media_type",
        Gap(
            asked="open it as a film",
            outcome="quarantined",
            item=posing,
            why="it is a playlist that names other files; following it could read this machine's",
            kept="its bytes, unopened",
            todo="read it with a text editor",
        ),
    )
    broken = s.keep("headless.mp4", b"\x00\x00\x00\x18ftypmp42 no moov")
    s.note(
        "container",
        Gap(
            asked="open it as a film",
            outcome="unreadable",
            item=broken,
            settled=True,
            why="its index (moov) is missing, so no frame in it can be found",
            todo="try untrunc on a working copy, with a whole film from the same device beside it",
        ),
    )
    s.give(
        Maker(step="examine.shots", version=2),
        Gap(
            asked="shots",
            item=broken,
            settled=False,
            detail="Traceback in /secret/folder-of-olena/x",
            why="the worker that did it ran out of memory (2 GiB)",
        ),
        settled=False,
    )
    s.give(
        COLLECT,
        Capture(
            place="https://example.org/post/8841?user=somebody",
            means="address noted",
            outcome="unreachable",
            why="addresses are noted and not visited yet",
            todo="open it in a browser that you keep for this, save the page, and add the file",
        ),
        asked="address",
    )
    for n in range(1, 8):
        noted = Capture(
            place=f"https://example.org/clips/{n}",
            means="address noted",
            outcome="unreachable",
            why="addresses are noted and not visited yet",
            todo="save the page in a browser that you keep for this, and hand in the file",
        )
        s.give(COLLECT, noted, asked=f"address {n}")
    s.give(
        COLLECT,
        Capture(
            place="inbox.zip!/../../etc/cron.d/x",
            means="archive entry",
            outcome="refused",
            why="its name leads out of the archive",
            todo="look at the archive with a tool that lists and does not unpack",
        ),
        asked="zip",
    )
    s.keep("bytes.bin", b"\xff\xfe\xfa", name_bytes="6e616d65ff2e62696e", means="archive entry")
    s.give(
        Maker(step="examine.heic", version=1),
        Gap(
            asked="open HEIC photographs",
            why="an optional part of firsthand is not installed",
            install="pip install 'firsthand[heic]'",
            settled=False,
        ),
        settled=False,
    )
    s.give(
        Maker(person="O. Keeper"),
        Gap(
            asked="who filmed it",
            why="not asked: asking could endanger them",
            todo="decide with the desk's safety editor",
        ),
    )


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[CaseFile]:
    case = rich(tmp_path / "case")
    yield case
    case.close()


def test_the_account_of_a_rich_case_says_everything_once(sample: CaseFile) -> None:
    page = lxml.html.fromstring(write_account(sample).read_text("utf-8"))
    ids = [e.get("id") for e in page.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    targets = {h[1:] for e in page.iter("a") if (h := e.get("href") or "").startswith("#")}
    assert targets <= set(ids)


if __name__ == "__main__":
    import sys

    with rich(Path(sys.argv[1])) as made:
        sys.stdout.write(f"{write_account(made)}\n")
