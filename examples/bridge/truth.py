"""What was put into the inbox, for tests: nothing here is read by anything but them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from examples.bridge import reports
from examples.bridge.clips import copied_frame, metadata
from examples.bridge.film import shot_of
from examples.bridge.photo import ORIENTATION, exif_values
from examples.bridge.scene import lighting, shadow_of
from examples.bridge.sound import word_times
from examples.bridge.story import (
    ALTITUDE_M,
    BANG_FRAME,
    BANG_S,
    BRIDGE_BEARING_DEG,
    CAPTION_BOX,
    CAPTION_FRAMES,
    CAPTION_LINES,
    DURATION_S,
    FILMED,
    FPS,
    FRAME_COUNT,
    HEIGHT,
    LATITUDE_DEG,
    LONGITUDE_DEG,
    PHOTO_CAMERA,
    PHOTOGRAPHED,
    PLACE_NAME,
    POSTS,
    REPOST_BAR,
    REPOST_CAPTION,
    REPOST_CROP,
    REPOST_FIRST_FRAME,
    REPOST_FPS,
    REPOST_LAST_FRAME,
    REPOST_SIZE,
    SHOT_CAMERAS,
    SHOT_FRAMES,
    SPEECH_WORDS,
    WIDTH,
    drift,
    geographic,
)
from examples.bridge.sun import sun_position

if TYPE_CHECKING:
    from datetime import datetime

    from examples.bridge.camera import Camera

Record = dict[str, Any]
ORIGINAL_TICKS = 12_800  # of a second, in the file; each frame lasts 512
COPY_TICKS = 15_360  # of a second, in the file; each frame lasts 1024


def _sun(when: datetime) -> Record:
    place = sun_position(when, LATITUDE_DEG, LONGITUDE_DEG)
    return {
        "utc": when.isoformat(),
        "azimuth_deg": round(place.azimuth_deg, 3),
        "altitude_deg": round(place.altitude_deg, 3),
        "altitude_without_refraction_deg": round(place.geometric_altitude_deg, 3),
    }


def _camera(camera: Camera) -> Record:
    latitude, longitude = geographic(*camera.at[:2])
    return {
        "latitude_deg": round(latitude, 7),
        "longitude_deg": round(longitude, 7),
        "height_above_ground_m": camera.at[2],
        "local_xyz_m": list(camera.at),
        "heading_deg": round((camera.heading_deg + BRIDGE_BEARING_DEG) % 360, 3),
        "heading_in_local_frame_deg": camera.heading_deg,
        "pitch_deg": camera.pitch_deg,
        "roll_deg": 0.0,
        "focal_px": camera.focal_px,
        "canvas_px": list(camera.size),
        "principal_point_px": [n / 2 for n in camera.size],
    }


def _posts(
    camera: Camera, when: datetime, left: float, top: float, size: tuple[int, int]
) -> list[Record]:
    towards = lighting(sun_position(when, LATITUDE_DEG, LONGITUDE_DEG)).towards
    rows = []
    for name, x, y, height_m in POSTS:
        points = {
            "base": (x, y, 0.0),
            "top": (x, y, height_m),
            "shadow_tip": shadow_of((x, y, height_m), towards),
        }
        row: Record = {"name": name}
        for label, point in points.items():
            if camera.seen([point])[0, 2] < 1.0:
                row[label + "_px"] = None
                continue
            u, v = camera.pixel(point)
            u, v = u - left, v - top
            row[label + "_px"] = [round(u, 2), round(v, 2)]
            row[label + "_in_frame"] = 0 <= u < size[0] and 0 <= v < size[1]
        rows.append(row)
    return rows


def _post_facts() -> list[Record]:
    rows = []
    for name, x, y, height_m in POSTS:
        row: Record = {
            "name": name,
            "height_m": height_m,
            "width_m": 0.1,
            "local_xy_m": [x, y],
            "latitude_longitude_deg": [round(n, 7) for n in geographic(x, y)],
        }
        for label, when in (("clip", FILMED), ("photo", PHOTOGRAPHED)):
            towards = lighting(sun_position(when, LATITUDE_DEG, LONGITUDE_DEG)).towards
            tip = shadow_of((x, y, height_m), towards)
            row[f"shadow_length_m_{label}"] = round(
                ((tip[0] - x) ** 2 + (tip[1] - y) ** 2) ** 0.5, 4
            )
            row[f"shadow_bearing_deg_{label}"] = round((_sun(when)["azimuth_deg"] + 180) % 360, 3)
        rows.append(row)
    return rows


def _shots() -> list[Record]:
    rows, first = [], 0
    for number, (count, camera) in enumerate(zip(SHOT_FRAMES, SHOT_CAMERAS, strict=True)):
        last = first + count - 1
        rows.append(
            {
                "number": number,
                "first_frame": first,
                "last_frame": last,
                "first_pts": first * ORIGINAL_TICKS // FPS,
                "start_s": first / FPS,
                "camera": _camera(camera),
                "posts": {
                    str(frame): _posts(camera, FILMED, *drift(frame), (WIDTH, HEIGHT))
                    for frame in (first, (first + last) // 2, last)
                },
            }
        )
        first = last + 1
    return rows


def _original() -> Record:
    cuts = [row["first_frame"] for row in _shots()[1:]]
    return {
        "file": "clips/bridge-original.mp4",
        "size_px": [WIDTH, HEIGHT],
        "fps": FPS,
        "frames": FRAME_COUNT,
        "duration_s": DURATION_S,
        "time_base": f"1/{ORIGINAL_TICKS}",
        "cuts": [
            {"frame": cut, "pts": cut * ORIGINAL_TICKS // FPS, "s": cut / FPS} for cut in cuts
        ],
        "metadata": metadata(),
        "sun": _sun(FILMED),
        "shots": _shots(),
        "picture_left_top_on_canvas_px": [
            [round(part, 3) for part in drift(frame)] for frame in range(FRAME_COUNT)
        ],
        "bang": {"s": BANG_S, "frame": BANG_FRAME, "pts": BANG_FRAME * ORIGINAL_TICKS // FPS},
        "speech": {
            "words": SPEECH_WORDS,
            "language": "en",
            "start_s": word_times()[0][1],
            "end_s": word_times()[-1][2],
            "each_word_s": [list(row) for row in word_times()],
            "heard_by_a_recogniser": "The bridge is closed. Go back.",
            "recogniser": "Whisper base, int8, beams of 1 and of 5, language not given: it "
            "took it for English (0.82 here, 0.93 in the repost) and wrote the same in both",
        },
        "caption": {
            "lines": list(CAPTION_LINES),
            "box_left_top_right_bottom_px": list(CAPTION_BOX),
            "first_frame": CAPTION_FRAMES[0],
            "last_frame": CAPTION_FRAMES[1] - 1,
            "start_s": CAPTION_FRAMES[0] / FPS,
            "end_s": CAPTION_FRAMES[1] / FPS,
        },
    }


def _repost() -> Record:
    count = 0
    while copied_frame(count) <= REPOST_LAST_FRAME:
        count += 1
    cuts = [n for n in range(1, count) if shot_of(copied_frame(n)) != shot_of(copied_frame(n - 1))]
    return {
        "file": "clips/20220411_repost.mp4",
        "copy_of": "clips/bridge-original.mp4",
        "size_px": list(REPOST_SIZE),
        "fps": REPOST_FPS,
        "frames": count,
        "time_base": f"1/{COPY_TICKS}",
        "crop_left_top_width_height_px": list(REPOST_CROP),
        "scale": REPOST_SIZE[0] / REPOST_CROP[2],
        "original_s_minus_copy_s": REPOST_FIRST_FRAME / FPS,
        "original_span_s": [REPOST_FIRST_FRAME / FPS, (REPOST_LAST_FRAME + 1) / FPS],
        "original_frame_of_each_frame": [copied_frame(n) for n in range(count)],
        "cuts": [
            {"frame": n, "pts": n * COPY_TICKS // REPOST_FPS, "s": n / REPOST_FPS} for n in cuts
        ],
        "bang_s": round(BANG_S - REPOST_FIRST_FRAME / FPS, 3),
        "caption": {
            "lines": [REPOST_CAPTION],
            "box_left_top_right_bottom_px": list(REPOST_BAR),
            "whole_clip": True,
            "contradicts": "it says 11 April; the original says 10 April",
        },
        "creation_time": None,
    }


def _photo() -> Record:
    values = exif_values()
    return {
        "file": "photo/IMG_0412.jpg",
        "upright_size_px": list(PHOTO_CAMERA.size),
        "orientation": ORIENTATION,
        "sun": _sun(PHOTOGRAPHED),
        "camera": _camera(PHOTO_CAMERA),
        "posts_in_upright_picture": _posts(PHOTO_CAMERA, PHOTOGRAPHED, 0, 0, PHOTO_CAMERA.size),
        "shows": "the barrier whole, no lorry",
        "exif": {
            part: {
                str(tag): value.hex() if isinstance(value, bytes) else value
                for tag, value in tags.items()
            }
            for part, tags in values.items()
        },
    }


def truth() -> Record:
    """Gather everything that was put in, ready to be written as JSON."""
    return {
        "invented": "All of it: no such event, persons, newspaper, broadcaster, office or river.",
        "conventions": {
            "pixels": "continuous; the middle of the top left pixel is (0.5, 0.5)",
            "canvas": "the camera's picture; each frame shows the part of it whose top left "
            "corner is in picture_left_top_on_canvas_px",
            "local_frame": "metres; origin on the bridge's near end, y along the bridge, x to "
            "its right, z up; ground at z = 0",
            "posts": "points on the post's axis; it is 0.1 m wide",
        },
        "place": {
            "name": PLACE_NAME,
            "latitude_deg": LATITUDE_DEG,
            "longitude_deg": LONGITUDE_DEG,
            "altitude_m": ALTITUDE_M,
            "bridge_bearing_deg": BRIDGE_BEARING_DEG,
        },
        "posts": _post_facts(),
        "original": _original(),
        "repost": _repost(),
        "photo": _photo(),
        "reports": {
            "courier": {"file": "reports/courier.txt", "date": "2022-04-12"},
            "belmark": {
                "file": "reports/belmark.html",
                "published": "2022-04-11T19:05:00+02:00",
                "modified": "2022-04-12T11:20:00+02:00",
                "language": "en",
                "author": "Tessa Quillfeather",
                "cites": "Ostra Courier",
            },
            "rewrite": {
                "file": "reports/rewrite.txt",
                "rewrite_of": "reports/courier.txt",
                "drift": [
                    {"kind": kind, "courier": was, "rewrite": now}
                    for kind, was, now in reports.DRIFT
                ],
            },
        },
        "posts_found": {
            "posts/address.url": [reports.ADDRESS],
            "posts/links.txt": list(reports.LINKS),
        },
    }
