"""Pages that were saved to files: they are known for whose they are by the address they call their own."""

# ruff: noqa: E501  invented reports, a paragraph a line
import html

import firsthand
from firsthand.publish.lineages import Lineages
from firsthand.publish.overview import overview
from firsthand.publish.tree import rows

WIRE = """Soldiers seen shooting captive near Harn in video - The Ostra Courier

TARNSEE, May 3 (NPA) - Soldiers appear to shoot a bound man beside a lorry near Harn in a video whose place and date were established by the Ostra Courier, the newspaper reported on Friday.

The video, which was posted on Thursday on a channel called Hill Diary, was filmed about 3 kilometres north of the village, most likely on April 28, the newspaper said.

It showed four kneeling men with their hands tied. One of them falls after a shot; a second shot follows some seconds later.

"No unit of ours was in that place on that day," spokesman Major Ulf Brenner told the newspaper.

The prosecutor of the district, Mara Ilves, said a case had been opened.

(Reporting by Jon Tarrow in Tarnsee; editing by Ida Moss)"""
GERMAN = """Video soll Erschießung eines Gefesselten zeigen

Tarnsee (NPA) - Ein am Donnerstag veröffentlichtes Video zeigt offenbar, wie Soldaten bei Harn einen gefesselten Mann neben einem Lastwagen erschießen. Ort und Tag der Aufnahme hat die Zeitung »Ostra Courier« ermittelt, wie sie am Freitag berichtete.

Das Video, das in einem Kanal namens Hill Diary erschien, wurde laut der Zeitung etwa 3 Kilometer nördlich des Dorfes gedreht, höchstwahrscheinlich am 28. April.

Zu sehen sind vier kniende Männer mit gefesselten Händen. Einer von ihnen fällt nach einem Schuss; einige Sekunden später folgt ein zweiter.

«Keine unserer Einheiten war an diesem Tag an diesem Ort», sagte Sprecher Major Ulf Brenner der Zeitung.

Die Staatsanwältin des Bezirks, Mara Ilves, teilte mit, ein Verfahren sei eingeleitet."""
PAGES = {
    "wire.html": ("https://www.npa-news.example/2024/05/03/harn.html", "en", "May 3, 2024", WIRE),
    "paper.html": ("https://www.belmontdaily.example/world/harn", "en", "May 4, 2024", WIRE.replace("Soldiers seen shooting captive near Harn in video - The Ostra Courier", "Bound man shot near Harn, video shows").replace("The prosecutor of the district, Mara Ilves, said a case had been opened.\n\n", "")),
    "blatt.html": ("https://www.rheinauerbote.example/politik/harn", "de", "4. Mai 2024", GERMAN),
}  # fmt: skip


def page(address: str, language: str, day: str, text: str) -> str:
    head, *paragraphs = text.split("\n\n")
    body = "".join(f"<p>{html.escape(each)}</p>" for each in (day, *paragraphs))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<title>{html.escape(head)}</title><link rel="canonical" href="{address}"></head>'
        f"<body><article><h1>{html.escape(head)}</h1>{body}</article></body></html>"
    )


def test_papers_that_print_an_agency_hang_on_its_page_and_are_no_versions_of_it(tmp_path):
    inbox = tmp_path / "in"
    inbox.mkdir()
    for name, parts in PAGES.items():
        (inbox / name).write_text(page(*parts), encoding="utf-8")
    with firsthand.investigate(inbox, tmp_path / "case") as made:
        told = Lineages(made.file, overview(made.file))
        [group] = [g for g in told.groups() if g.is_tree]
        tree = {
            told.file(row.node.key).rpartition("/")[2]: told.reports.get(row.node.key, {})
            for row in rows(group.root_ids, group.nodes, group.below)
        }
        why = {edge.made.rpartition("/")[2][:5]: edge for edge in told.edges()}
        above = {
            name: told.file(str(facts.get("parent"))).rpartition("/")[2]
            for name, facts in tree.items()
        }
    assert group.roots == 1
    assert above["paper.html"] == "wire.html"
    assert above["blatt.html"] == "wire.html"
    assert all(facts.get("how") != "earlier version" for facts in tree.values())
    # Each report that hangs on another is told why, in passages.
    assert why.keys() == {name[:5] for name in PAGES}
    assert all(edge.pairs and edge.why for edge in why.values())
