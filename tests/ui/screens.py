"""Plugs and unplugs screens while the application runs, on Qt's off-screen platform (Linux only).

The platform has a function for it that no Python interface reaches, so it is called through ctypes. A private
interface: tests skip themselves where `can_plug()` is False.
"""

import ctypes
import json
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtGui import QGuiApplication

Screen = tuple[str, int, int, int, int]
LAPTOP: Screen = ("LAPTOP", 0, 0, 1280, 800)
PROJECTOR: Screen = ("PROJECTOR", 1280, 0, 1920, 1080)
MIRROR: Screen = ("MIRROR", 0, 0, 1280, 800)

# The first virtual function QPlatformNativeInterface adds to QObject's twelve.
_RESOURCE_SLOT = 12
_POINTER = ctypes.c_void_p
_LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"


def can_plug() -> bool:
    is_offscreen = QGuiApplication.platformName() == "offscreen"
    return sys.platform == "linux" and is_offscreen and (_LIBRARIES / "libQt6Gui.so.6").exists()


def plug(*screens: Screen) -> None:
    """Makes these the screens that are there: (name, x, y, width, height)."""
    keys = ("name", "x", "y", "width", "height")
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    _configure({"screens": [dict(zip(keys, screen, strict=True)) | dpi for screen in screens]})


def _configure(configuration: dict[str, object]) -> None:
    gui = ctypes.CDLL(str(_LIBRARIES / "libQt6Gui.so.6"))
    interface = _function(gui, "_ZN15QGuiApplication23platformNativeInterfaceEv")()
    table = ctypes.cast(interface, ctypes.POINTER(_POINTER))[0]
    slot = ctypes.cast(table, ctypes.POINTER(_POINTER))[_RESOURCE_SLOT]
    name = _byte_array(b"setConfiguration")
    found = ctypes.CFUNCTYPE(_POINTER, _POINTER, _POINTER)(slot)(interface, ctypes.addressof(name))
    settings, kept = _json_object(configuration)
    ctypes.CFUNCTYPE(None, _POINTER, _POINTER)(found)(ctypes.addressof(settings), interface)
    del kept


def _json_object(configuration: dict[str, object]) -> tuple[ctypes.Array[ctypes.c_char], object]:
    core = ctypes.CDLL(str(_LIBRARIES / "libQt6Core.so.6"))
    text = _byte_array(json.dumps(configuration).encode())
    document, made = ctypes.create_string_buffer(64), ctypes.create_string_buffer(64)
    _function(core, "_ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError", 3)(document, text, None)
    _function(core, "_ZNK13QJsonDocument6objectEv", 2)(made, document)
    return made, (document, text)


def _byte_array(text: bytes) -> ctypes.Array[ctypes.c_char]:
    core = ctypes.CDLL(str(_LIBRARIES / "libQt6Core.so.6"))
    made = ctypes.create_string_buffer(64)
    construct = core["_ZN10QByteArrayC1EPKcx"]
    construct.restype, construct.argtypes = None, [_POINTER, ctypes.c_char_p, ctypes.c_longlong]
    construct(made, text, len(text))
    return made


def _function(library: ctypes.CDLL, symbol: str, arguments: int = 0) -> Callable[..., int]:
    found = library[symbol]
    found.restype, found.argtypes = _POINTER, [_POINTER] * arguments
    return found
