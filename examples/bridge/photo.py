"""The photograph of the same morning: the barrier stands, the road is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge.film import Shot
from examples.bridge.story import (
    ALTITUDE_M,
    BRIDGE_BEARING_DEG,
    LOCAL_TIME,
    PHOTO_CAMERA,
    PHOTO_DEVICE,
    PHOTOGRAPHED,
    SEED,
    geographic,
)
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

ORIENTATION: Final = 6  # stored lying on its side: turn it a quarter clockwise to see it upright
FOCAL_MM: Final = 5.4
FILM_WIDTH_MM, QUALITY, GRAIN = 24.0, 88, 2.0
EXIF_IFD, GPS_IFD = 0x8769, 0x8825


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole = int(degrees)
    minutes = (degrees - whole) * 60
    return float(whole), float(int(minutes)), round((minutes - int(minutes)) * 60, 2)


def exif_values() -> dict[str, dict[int, object]]:
    """Give the tags by directory: `main`, `exif` and `gps`; numbers are EXIF 2.32's."""
    local = PHOTOGRAPHED.astimezone(LOCAL_TIME)
    stamp, offset = local.strftime("%Y:%m:%d %H:%M:%S"), local.isoformat()[-6:]
    latitude, longitude = geographic(*PHOTO_CAMERA.at[:2])
    heading = (PHOTO_CAMERA.heading_deg + BRIDGE_BEARING_DEG) % 360
    focal_35 = round(PHOTO_CAMERA.focal_px / PHOTO_CAMERA.size[0] * FILM_WIDTH_MM)
    return {
        "main": {
            271: PHOTO_DEVICE[0],
            272: PHOTO_DEVICE[1],
            274: ORIENTATION,
            282: 72.0,
            283: 72.0,
            296: 2,
            306: stamp,
        },
        "exif": {
            33434: 1 / 800,
            33437: 2.0,
            34855: 64,
            36864: b"0232",
            36867: stamp,
            36868: stamp,
            36880: offset,
            36881: offset,
            36882: offset,
            37521: "417",
            37386: FOCAL_MM,
            40962: PHOTO_CAMERA.size[1],
            40963: PHOTO_CAMERA.size[0],
            41989: focal_35,
        },
        "gps": {
            0: b"\x02\x03\x00\x00",
            1: "N",
            2: _sexagesimal(latitude),
            3: "E",
            4: _sexagesimal(longitude),
            5: b"\x00",
            6: ALTITUDE_M,
            7: tuple(
                float(part)
                for part in (PHOTOGRAPHED.hour, PHOTOGRAPHED.minute, PHOTOGRAPHED.second)
            ),
            16: "T",
            17: round(heading, 1),
            29: PHOTOGRAPHED.strftime("%Y:%m:%d"),
        },
    }


def write_photo(path: Path) -> None:
    """Draw the photograph and write it with its EXIF."""
    upright = Shot(PHOTO_CAMERA, PHOTOGRAPHED).canvas(0.0, with_lorry=False)
    random = np.random.default_rng(SEED + 70)
    pixels = np.asarray(upright) + random.normal(0, GRAIN, (*upright.size[::-1], 1))
    upright = Image.fromarray(np.clip(np.rint(pixels), 0, 255).astype(np.uint8), "RGB")
    exif = Image.Exif()
    values = exif_values()
    exif.update(values["main"])
    exif.get_ifd(EXIF_IFD).update(values["exif"])
    exif.get_ifd(GPS_IFD).update(values["gps"])
    stored = upright.transpose(Image.Transpose.ROTATE_90)  # Pillow turns anticlockwise
    stored.save(path, "JPEG", quality=QUALITY, exif=exif)
