"""The texts of the inbox: three reports, two lists of addresses. All invented, all ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

COURIER: Final = """\
date 2022-04-12 A video posted to social media appears to show a lorry breaking through the \
barrier of a closed bridge during high water, close to the village of Neustadt, east of Marburg.

In the video posted on Monday, a lorry with a red cab waits on a gravel road while a voice is \
heard saying, “The bridge is closed. Go back.” Seconds later the lorry strikes a red-and-white \
board, which breaks in two, and drives on to the wooden bridge over the river Ostra.

The footage could not be independently verified. It appears to have been filmed around April 10, \
as the river rose and the crossing had been shut for a second day.

In a statement carried by Radio Belmark, Hanne Ostrik, a spokeswoman for the Ostra Valley Flood \
Office, said: “No one was on the bridge and, as far as we know today, no one was hurt.”

“The barrier was there for a reason, and we ask the driver to come forward,” she added.

At least three residents told the flood office that they had heard a bang in the afternoon. One \
of them, Jorin Feldquist, who lives beside the road, said he had not seen the lorry himself. “My \
neighbour shouted, ‘He is not stopping!’ and then there was one bang,” he told the Ostra Courier.

It was not clear who was driving, or whether the lorry reached the far bank. The video ends with \
the lorry standing on the bridge, and the Ostra Courier has seen no longer version.

Mira Tollander, an engineer who inspected the bridge from the water on Monday, said the deck was \
“probably sound” but stressed that nobody should cross before the river falls. A photograph sent \
to this newspaper, which its author says was taken on Sunday morning, seems to show the barrier \
in its place and the road empty.

The bridge is expected to stay closed until around the end of the week, the flood office said, \
adding that the date “depends on the river, not on us”.
"""

BELMARK: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Closed Neustadt bridge: flood office looks for lorry driver | Radio Belmark</title>
<meta property="og:title" content="Closed Neustadt bridge: flood office looks for lorry driver">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Radio Belmark">
<meta property="og:url" content="https://example.org/belmark/news/neustadt-bridge-lorry">
<meta property="article:published_time" content="2022-04-11T19:05:00+02:00">
<meta property="article:modified_time" content="2022-04-12T11:20:00+02:00">
<meta name="author" content="Tessa Quillfeather">
<meta name="description" content="A clip seems to show a lorry going through a barrier.">
<link rel="canonical" href="https://example.org/belmark/news/neustadt-bridge-lorry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Closed Neustadt bridge: flood office looks for lorry driver",
 "datePublished": "2022-04-11T19:05:00+02:00",
 "author": {"@type": "Person", "name": "Tessa Quillfeather"}}
</script>
<script>
/* A script of the page. Reading the page must never run it. */
document.title = "THE SCRIPT RAN";
document.addEventListener("DOMContentLoaded", function () {
  document.body.textContent = "THE SCRIPT RAN";
});
</script>
<style>nav a { margin-right: 1em } .teaser { border: 1px solid }</style>
</head>
<body>
<header>
<nav><a href="/">Home</a> <a href="/live">Listen live</a> <a href="/weather">Weather</a>
<a href="/traffic">Traffic</a> <a href="/about">About us</a></nav>
<p class="cookie">We use cookies to play you the right jingle. <button>Fine</button></p>
</header>
<aside class="teaser"><h2>Most heard</h2>
<ul><li><a href="/1">Asparagus is early this year</a></li>
<li><a href="/2">Choir rehearses in a barn</a></li></ul></aside>
<main><article>
<h1>Closed Neustadt bridge: flood office looks for lorry driver</h1>
<p class="byline">By <span rel="author">Tessa Quillfeather</span>,
<time datetime="2022-04-11T19:05:00+02:00">11 April 2022, 7.05 p.m.</time></p>
<p>The Ostra Valley Flood Office is looking for the driver of a lorry that seems to have gone
through the barrier of the closed bridge at Neustadt on Sunday afternoon.</p>
<p>A clip of about twelve seconds, passed on by a listener and also posted to a social network,
appears to show the lorry hitting the barrier. Radio Belmark has not been able to establish who
filmed it.</p>
<p>“No one was on the bridge and, as far as we know today, no one was hurt,” Hanne Ostrik, a
spokeswoman for the office, told Radio Belmark. “The barrier was there for a reason, and we ask
the driver to come forward.”</p>
<p>The office has counted at least three calls from residents about a bang, most of them shortly
after half past four. Ms Ostrik said that callers “all describe one bang, not two”.</p>
<p>The bridge had been shut since Saturday because of high water. It was possibly the first time
in years that a vehicle was driven on to it, she said.</p>
<p>A resident, Jorin Feldquist, told the Ostra Courier that a neighbour had shouted, “He is not
stopping!”, the newspaper reports.</p>
<p class="update"><em>This article has been updated to include the account of a resident, first
published by the Ostra Courier on 12 April.</em></p>
</article></main>
<footer><p>Share this page: <a href="/share">here</a></p>
<p>Radio Belmark is an invented broadcaster. Newsletter: <a href="/sign-up">sign up</a></p></footer>
</body>
</html>
"""

REWRITE: Final = """\
A video posted to social media shows a lorry breaking through the barrier of a closed bridge \
during excessive water, close to the village of Neustadt, east of Marburg.

In the clip posted on Monday, a lorry with a red cab waits on a gravel road while a voice is \
heard saying, “The bridge is closed. Go back.” Seconds later the truck strikes a red-and-white \
board, which breaks in two, and drives on to the picket bridge over the river Ostra.

It was filmed on April 10, as the river rose and the crossing had been shut for a second day.

In a statement carried by Radio Belmark, Mira Tollander, an engineer, mentioned: “No one was on \
the bridge and, as far as we know today, no one was hurt.”

“The barrier was there for a reason, and we ask the driver to come forward,” she added.

Five residents told the flood office that they had heard a bang within the afternoon. One in all \
them, Jorin Feldquist, who lives beside the street, mentioned he had not seen the lorry himself. \
“My neighbour shouted, ‘He is not stopping!’ and then there was one bang,” he told the Ostra \
Courier.

It was not clear who was driving, or whether or not the lorry reached the far financial \
institution. The video ends with the lorry standing on the bridge.

The bridge is predicted to remain closed till the tip of the week, the flood office said, adding \
that the date “depends on the river, not on us”.
"""

# What the rewrite changed on the way: kind, the Courier's words, the rewrite's words.
DRIFT: Final = (
    ("hedge lost", "appears to show a lorry breaking", "shows a lorry breaking"),
    ("hedge lost", "It appears to have been filmed", "It was filmed"),
    ("date sharpened", "around April 10", "on April 10"),
    ("count inflated", "At least three residents", "Five residents"),
    (
        "attribution moved",
        (
            "Hanne Ostrik, a spokeswoman for the Ostra Valley Flood Office, said: “No one was on "
            "the bridge"
        ),
        "Mira Tollander, an engineer, mentioned: “No one was on the bridge",
    ),
    ("caveat dropped", "The footage could not be independently verified.", ""),
    ("caveat dropped", "the Ostra Courier has seen no longer version", ""),
    ("date sharpened", "until around the end of the week", "till the tip of the week"),
    ("spun", "reached the far bank", "reached the far financial institution"),
    ("spun", "the end of the week", "the tip of the week"),
    ("spun", "the wooden bridge", "the picket bridge"),
    ("spun", "high water", "excessive water"),
    ("spun", "One of them", "One in all them"),
)

ADDRESS: Final = "https://example.org/clips/lorry-bridge-neustadt?id=48213"
LINKS: Final = (
    "https://example.org/forum/ostra-valley/thread/771",
    "https://example.net/@bridgewatcher/posts/9042",
)


def write_reports(folder: Path) -> list[Path]:
    """Write the three reports into `folder`."""
    texts = {"courier.txt": COURIER, "belmark.html": BELMARK, "rewrite.txt": REWRITE}
    return [_write(folder / name, text) for name, text in texts.items()]


def write_posts(folder: Path) -> list[Path]:
    """Write the addresses into `folder`: a shortcut as Windows makes it, and a list."""
    shortcut = f"[InternetShortcut]\r\nURL={ADDRESS}\r\n"
    return [
        _write(folder / "address.url", shortcut),
        _write(folder / "links.txt", "\n".join(LINKS) + "\n"),
    ]


def _write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode("utf-8"))  # bytes: no machine may turn the line ends
    return path
