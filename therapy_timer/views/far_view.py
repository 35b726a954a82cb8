# SPDX-License-Identifier: MIT
"""The far view: number and state as large as the screen, and one thing to do next, for a person who lies down.

At three metres the least height of letters that ISO 9241-303 allows, 16 minutes of arc, is 14 mm. The picture of a
laptop with a screen of 13.3 inches is 165 mm high: digits of 0.28 of that height stand 46 mm high and the state above
them, of 0.09, 15 mm. Minutes and
seconds are a quarter of the height or more on every screen that is at least 4:3 wide, and so are hours where it is
16:10 or wider; on narrower ones the width ends them.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from therapy_timer.core.events import Modality
from therapy_timer.core.skin import Snapshot
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.covering import ANSWERS, TOUCHES, is_large
from therapy_timer.views.far_words import FarAction, FarContent, far_content
from therapy_timer.views.labels import wrapped
from therapy_timer.views.lines import Line, write
from therapy_timer.views.page_dialog import say
from therapy_timer.views.ring import FaceLabel, RingFace, RingKind
from therapy_timer.views.settled import UNASKED, Settled
from therapy_timer.views.theme import Palette
from therapy_timer.views.translation import translate


class FarView(QWidget):
    """Fills a screen with one area and one button, which Space and Enter press; Escape and F11 leave.

    A key or a click counts only if nothing was touched for a second before and the button has meant the same for that
    long: `seconds` tells a steady time. `follow` draws, and costs nothing while the view is hidden.
    """

    took_off = Signal(str)
    """The treatment of which it was said."""
    felt_normal = Signal(str)
    """The treatment under which the skin was felt."""
    start_wanted = Signal(str, object)
    """The area's id, and the modality."""
    answer_elsewhere = Signal(str)
    """The treatment of which the window is to ask when it came off; the view has gone."""
    left = Signal()
    """The person left for the window."""
    visibility_changed = Signal(bool)

    def __init__(self, *, seconds: Callable[[], float] = monotonic) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("farView")
        self._settled = Settled(seconds)
        self._content: FarContent | None = None
        self.face = FarFace(self)
        self.note = _label("note", self)
        self.button = Button(self)
        self.button.setObjectName("next")
        self.button.clicked.connect(self._press)
        self.others = _label("others", self)
        self.leaving = _label("leaving", self)
        theme.set_role(self.leaving, "muted")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.face, 1)
        self._column.addWidget(self.note)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.others)
        self._column.addWidget(self.leaving)
        for widget in (self, self.face, self.button):
            widget.installEventFilter(self)

    @property
    def content(self) -> FarContent | None:
        """What is shown."""
        return self._content

    def come_up(self, screen: QScreen, snapshot: Snapshot, shown: str, last: Modality | None) -> None:
        """Cover this screen; `shown` and `last` as `far_content` takes them."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._content = None
        say(self.leaving, translate("FarView", "Space or Enter presses the button. Escape leaves."))
        self._show_content(far_content(snapshot, shown, last))
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.button.setFocus()

    def follow(self, snapshot: Snapshot, shown: str, last: Modality | None) -> None:
        """Show what holds now, if anybody sees it."""
        if self.isVisible():
            self._show_content(far_content(snapshot, shown, last))

    def _show_content(self, content: FarContent) -> None:
        old, self._content = self._content, content
        if old == content:
            return
        if old is None or old.meaning != content.meaning:
            self._settled.changed(UNASKED)
            self.button.setDown(False)
        self.setWindowTitle(content.face.headline)
        self.face.set_face(content.face)
        say(self.note, content.note)
        say(self.others, content.others)
        theme.set_role(self.button, _ROLES.get(content.face.kind, "") if content.treatment else _start_role(content))
        self._name_button()
        self.update()

    def _name_button(self) -> None:
        if self._content is None:
            return
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _BESIDE_LABEL
        self.button.ensurePolished()
        self.button.setText(wrapped(self._content.label, self.button.fontMetrics(), room).replace("&", "&&"))
        self.button.setAccessibleName(self._content.label)

    # --- input ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep away what must not count."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if event.type() is QEvent.Type.KeyRelease:
            return True
        if event.type() in TOUCHES:
            counts = bool(self._settled)
            if not counts:
                self._settled.changed(UNASKED)
            return watched is self.button and not counts
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key says; whether it is to do nothing else."""
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        counts = bool(self._settled) and not event.isAutoRepeat()
        self._settled.changed(UNASKED)
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11} and not event.isAutoRepeat():
            self.leave()
        elif event.key() in ANSWERS and counts:
            self._act()
        return True

    @Slot()
    def _press(self) -> None:
        if self._settled:
            self._settled.changed(UNASKED)
            self._act()

    def _act(self) -> None:
        content = self._content
        if content is None:
            return
        if content.action is FarAction.LEAVE:
            self.leave()
        elif content.action is FarAction.START:
            self.start_wanted.emit(content.area, content.modality)
        elif content.treatment is not None and content.action is FarAction.SAY_WHEN:
            self.hide()
            self.answer_elsewhere.emit(content.treatment)
        elif content.treatment is not None:
            said = self.took_off if content.action is FarAction.TOOK_IT_OFF else self.felt_normal
            said.emit(content.treatment)

    def leave(self) -> None:
        """Go back to the window."""
        self.hide()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A key that closes windows leaves it. The session's end is not held up."""
        event.accept()
        application = QGuiApplication.instance()
        if self.isVisible() and not (isinstance(application, QGuiApplication) and application.isSavingSession()):
            self.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is seen."""
        super().showEvent(event)
        self.visibility_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is not."""
        super().hideEvent(event)
        self.visibility_changed.emit(False)

    # --- drawing --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything but the face to the screen."""
        super().resizeEvent(event)
        scale = theme.text_scale()
        large = is_large(self.size())
        theme.set_variant(self.button, "large" if large else "")
        for label, share in ((self.button, _BUTTON), (self.note, _NOTE), (self.others, _NOTE), (self.leaving, _LEAST)):
            pixels = max(round(_USUAL * scale), round(share * self._side))
            least = (
                f" min-height: {max(44, round(_TALL * self._side))}px; padding: 0 {pixels}px;"
                if label is self.button
                else ""
            )
            label.setStyleSheet(f"font-size: {pixels}px;{least}")
        margin = self._frame + _WITHIN + (theme.Space.XL if large else theme.Space.S)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.Space.L if large else theme.Space.S)
        self._name_button()

    @property
    def _side(self) -> float:
        """What everything is measured by: the height, or less where the screen is narrow."""
        return min(float(self.height()), self.width() / _NARROWEST)

    @property
    def _frame(self) -> int:
        return max(_FRAME, round(_FRAME_SHARE * self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and around it the ring, unrolled to a frame."""
        palette = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.page))
        if self._content is not None:
            paint_frame(painter, QRectF(self.rect()), self._content.face, palette, self._frame)


class FarFace(FaceLabel):
    """Shows the lines of a `RingFace` as large as the window allows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(RingKind.READY, parent)
        self.setObjectName("face")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Small: it takes what the rest leaves."""
        return QSize(_SMALLEST, _SMALLEST)

    def minimumSizeHint(self) -> QSize:
        """The least size at which all lines can be read."""
        return self.sizeHint()

    def lines(self) -> list[Line]:
        """What is painted, from top to bottom; no higher and no wider than the widget."""
        window = self.window()
        height = min(float(window.height()), window.width() / _NARROWEST)
        lines = _lines(self._face, theme.current(), height)
        whole = sum(line.height + line.gap for line in lines) + _BELOW * height
        if whole > self.height():
            lines = _lines(self._face, theme.current(), height * self.height() / whole)
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self.lines()
        top = -(sum(line.height + line.gap for line in lines) + _BELOW * lines[-1].size) / 2
        painter.translate(QRectF(self.rect()).center())
        for line in lines:
            top += line.gap + line.height
            write(painter, line, top, self.width())


def _lines(face: RingFace, palette: Palette, height: float) -> list[Line]:
    strong = palette.warning if face.kind in _ALARMING else palette.text
    bold, half = QFont.Weight.Bold, QFont.Weight.DemiBold
    below = face.below.replace("\n", " ")
    if any(character.isdigit() for character in face.number):
        number, gap, spacing = _NUMBER, _GAP, _SPACING
    else:
        number, gap, spacing = _WORD, _GAP + _WORD / 4, 0.0  # letters reach below the line, digits do not
    lines = (
        Line(face.above, _SMALL * height, 0.0, palette.text),
        Line(face.headline, _HEADLINE * height, _GAP * height if face.above else 0.0, strong, bold),
        Line(face.number, number * height, _GAP * height, strong, half, spacing, may_be_cut=False),
        Line(below, _SMALL * height, gap * height, palette.muted),
    )
    return [line for line in lines if line.text]


def paint_frame(painter: QPainter, rect: QRectF, face: RingFace, palette: Palette, width: float) -> None:
    """Paint what the ring says of a face, `width` wide along the edge, clockwise from the middle of the upper side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2
    path = _around(rect.adjusted(half, half, -half, -half))
    if face.kind is RingKind.OVERDUE:
        _stroke(painter, path, palette.danger, width)
        inner = width + _WITHIN / 2
        _stroke(
            painter,
            _around(rect.adjusted(inner, inner, -inner, -inner)),
            palette.danger,
            max(_DASH_WIDTH, width / 4),
            [3, 2.4],
        )
    elif face.kind is RingKind.UNCONFIRMED:
        _stroke(painter, path, palette.danger, width, [3, 2.4])
    else:
        _stroke(painter, path, palette.track, width)
        share, colour = _share(face, palette)
        if share > 0:
            length = share * path.length() / width
            _stroke(painter, path, colour, width, [length, path.length() / width + 1])
    painter.restore()


def _share(face: RingFace, palette: Palette) -> tuple[float, str]:
    left = min(1.0, max(0.0, face.fraction))
    if face.kind is RingKind.APPLYING:
        return left, palette.heat if face.modality is Modality.HEAT else palette.ice
    return (1.0 - left, palette.rest) if face.kind is RingKind.RESTING else (0.0, palette.track)


def _around(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(rect.center().x(), rect.top())
    for corner in (rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()):
        path.lineTo(corner)
    path.closeSubpath()
    return path


def _stroke(
    painter: QPainter, path: QPainterPath, colour: str, width: float, dashes: list[float] | None = None
) -> None:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes is not None:
        pen.setDashPattern(dashes)
    painter.strokePath(path, pen)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _start_role(content: FarContent) -> str:
    return {Modality.ICE: "ice", Modality.HEAT: "heat"}.get(content.modality, "") if content.modality else ""


_ALARMING: Final = frozenset({RingKind.OVERDUE, RingKind.UNCONFIRMED})
_ROLES: Final = {RingKind.OVERDUE: "danger", RingKind.UNCONFIRMED: "danger"}
_BESIDE_LABEL: Final = 80
"""Padding and border beside the button's label, in pixels."""
_FRAME: Final = 14
_FRAME_SHARE: Final = 0.02
_WITHIN: Final = 18
"""Room between the frame and what it is around, in which the dashed line is."""
_DASH_WIDTH: Final = 4
_SMALLEST: Final = 100
_CAPITALS: Final = 0.727
"""The height of capitals and digits of the font, as a share of its size."""
# Shares of the window's height: the sizes of fonts, and the gaps.
_NUMBER: Final = 0.28 / _CAPITALS
_WORD: Final = 0.2 / _CAPITALS
_HEADLINE: Final = 0.09 / _CAPITALS
_SMALL: Final = 0.045 / _CAPITALS
_GAP: Final = 0.04
_BELOW: Final = 0.02
_BUTTON: Final = 0.045
_TALL: Final = 0.07
_NOTE: Final = 0.032
_LEAST: Final = 0.022
_USUAL: Final = 13.4
"""Pixels; nothing is smaller."""
_NARROWEST: Final = 4 / 3
_SPACING: Final = -2 / 62
"""Between the digits, as in the ring."""
