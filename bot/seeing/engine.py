"""Picture → words: the only importer of the reading library, whose models come inside its package."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import numpy as np
import onnxruntime
import rapidocr
from omegaconf import flag_override
from rapidocr.utils.output import RapidOCROutput

from bot.seeing.pictures import Pixels

THREADS: Final = 2
_MODELS = Path(rapidocr.__file__).parent / "models"
_FINDING, _READING = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"


class Found(NamedTuple):
    """A line of text: its box in pixels, what it says, how sure that is, 0…1, and how steeply it falls to the right."""

    left: int
    top: int
    right: int
    bottom: int
    text: str
    sure: float
    slope: float = 0.0


class Engine(Protocol):
    """What reads: another one is put in its place by giving these two."""

    def read(self, picture: Pixels) -> tuple[Found, ...]:
        """The lines on a picture."""

    def recognise(self, crops: Sequence[Pixels]) -> tuple[tuple[str, float], ...]:
        """What each crop says, a line of text each, and how sure that is."""


class Rapid:
    """RapidOCR on the CPU, from the models of its own package: it never looks for any elsewhere.

    Its own settings would enlarge a phone's screen before looking for lines, at four times the cost; and turn
    pictures that no screenshot needs turned.
    """

    def __init__(self) -> None:
        paths = {"Det": _MODELS / _FINDING, "Rec": _MODELS / _READING}
        self._reader = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_cls": False,
                "Global.use_preprocess_img": False,  # letters are read from the picture as it came
                "Global.text_score": 0.0,  # the page says how sure it is of each word
                "Det.limit_type": "max",
                "Det.limit_side_len": 960,
                "Det.box_thresh": 0.4,  # its 0.5 loses digits that stand alone
                "Rec.rec_batch_num": 1,  # as quick as six, which took twice the memory
                **{f"{part}.model_path": str(path) for part, path in paths.items()},
            }
        )
        with flag_override(self._reader.cfg, "allow_objects", True):  # noqa: FBT003  # its own signature
            for part, path in paths.items():
                self._reader.cfg[part].session = _session(path)

    def read(self, picture: Pixels) -> tuple[Found, ...]:
        """The lines on a picture."""
        seen = self._reader(_blue_first(picture))
        if not isinstance(seen, RapidOCROutput) or seen.boxes is None or seen.txts is None or seen.scores is None:
            return ()
        found = []
        for box, text, sure in zip(seen.boxes, seen.txts, seen.scores, strict=True):
            (left, top), (right, bottom) = box.min(axis=0), box.max(axis=0)
            along, down = box[1] - box[0]
            slope = float(down / along) if along > 0 else 0.0
            found.append(Found(int(left), int(top), int(right), int(bottom), text, float(sure), slope))
        return tuple(found)

    def recognise(self, crops: Sequence[Pixels]) -> tuple[tuple[str, float], ...]:
        """What each crop says, a line of text each, and how sure that is."""
        if not crops:
            return ()
        seen = self._reader.recognize_txt([_blue_first(crop) for crop in crops])
        return tuple((text, float(sure)) for text, sure in zip(seen.txts or (), seen.scores, strict=True))


def _session(model: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # an arena keeps what its largest picture needed
    options.enable_mem_pattern = False  # and a pattern is kept for each size of picture
    options.log_severity_level = 4
    # Threads that wait by spinning would take both cores of a small machine from the talk.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _blue_first(picture: Pixels) -> Pixels:
    return np.ascontiguousarray(picture[:, :, ::-1])
